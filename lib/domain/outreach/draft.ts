import type { Language } from '../template/definition';
import type { RuleId } from './rules';

/** A message while it is being written. */
export interface OutreachDraft {
  templateId: string;
  language: Language;
  slots: Record<string, string>;
  /** Address of whom it goes to. */
  to?: string;
  /** Name of the scheduling link it offers; absent: the first. */
  link?: string;
  /** Why it goes on in spite of what was found. */
  reasons: Partial<Record<RuleId, string>>;
}
