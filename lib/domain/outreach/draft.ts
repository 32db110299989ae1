import type { IsoInstant } from '../account';
import type { Language } from '../template/definition';
import type { RuleId } from './rules';

/** A message while it is being written. */
export interface OutreachDraft {
  /** One template may be written for several people at a time. Absent: begun before that was so. */
  id?: string;
  templateId: string;
  language: Language;
  slots: Record<string, string>;
  /** Address of whom it goes to. */
  to?: string;
  /** Address of the first person of the page that it was begun beside; absent: that page named nobody. */
  beside?: string;
  /** Name of the scheduling link it offers; absent: the first. */
  link?: string;
  /** Why it goes on in spite of what was found. */
  reasons: Partial<Record<RuleId, string>>;
}

/** One that waits to be gone on with, and since when. */
export interface KeptOutreach {
  draft: OutreachDraft;
  at: IsoInstant;
}

export const draftName = ({ id, templateId }: Pick<OutreachDraft, 'id' | 'templateId'>): string => id ?? templateId;

/**
 * The draft of this template that belongs beside these people; else the newest that was begun elsewhere, to be asked about: a text for
 * one person is never taken for another's.
 */
export function draftBeside(
  kept: readonly KeptOutreach[],
  templateId: string,
  people: readonly { address: string }[],
): { own?: OutreachDraft; other?: KeptOutreach } {
  const all = kept.filter(({ draft }) => draft.templateId === templateId).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const here = new Set(people.map(({ address }) => address.toLowerCase()));
  const isHere = (address: string | undefined) => address !== undefined && here.has(address.toLowerCase());
  const own = all.find(({ draft: { beside, to } }) => (here.size > 0 ? isHere(beside) || isHere(to) : beside === undefined));
  if (own) return { own: own.draft };
  const [other] = all;
  return other ? { other } : {};
}
