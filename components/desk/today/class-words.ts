import type { ReasonClass } from '@/lib/domain/priority/reason';
import type { TextKey } from '@/lib/words/catalogue';

export const CLASS_NAMES = {
  escalate: 'today.escalate',
  clock: 'today.clock',
  decision: 'today.decision',
  risk: 'today.risk',
  work: 'today.work',
  records: 'today.records',
} as const satisfies Record<ReasonClass, TextKey>;

export const TONES = {
  escalate: 'bad',
  clock: 'bad',
  decision: 'warn',
  risk: 'warn',
  work: 'accent',
  records: 'neutral',
} as const satisfies Record<ReasonClass, string>;
