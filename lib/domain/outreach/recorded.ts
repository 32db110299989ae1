import type { IsoInstant, Touchpoint } from '../account';

/** A mail that somebody sent from a system's own composer, as that system keeps it: its head, no word of its text. */
export interface SentMail {
  at: IsoInstant;
  subject: string;
  /** Addresses, in small letters. */
  to: readonly string[];
}

/** How a system begins the subject of a mail that it records as an activity. */
const PREFIX = /^(?:e-?mail|courriel)\s?:\s*/i;
/** A system writes down the sending, a person says so in the evening. */
const APART_MS = 12 * 3_600_000;

/** The subject alone; what was said of it stands below. */
const aboutOf = (summary: string): string => (summary.split('\n')[0] ?? '').replace(PREFIX, '').replace(/\s+/g, ' ').trim().toLowerCase();

const isSent = ({ kind, direction }: Touchpoint): boolean => kind === 'email' && direction === 'out';

/** Whether a touchpoint may be the record of a mail with this subject. */
export const isRecordOf = (touch: Touchpoint, subject: string): boolean => isSent(touch) && isSubject(touch.summary, subject);

/** Two ways of writing one subject. */
export const isSubject = (one: string, other: string): boolean => aboutOf(one) === aboutOf(other);

/** Under another subject it is the same mail, changed before it was sent, where it left in the same minute and no other person is named. */
const AT_ONCE_MS = 60_000;

const apart = (a: Touchpoint, b: Touchpoint): number => Math.abs(Date.parse(a.at) - Date.parse(b.at));
/** `Silva, Ana` is `Ana Silva`. */
const named = ({ contactName = '' }: Touchpoint): string => (contactName.toLowerCase().match(/\p{L}+/gu) ?? []).sort().join(' ');
const isToAnother = (a: Touchpoint, b: Touchpoint): boolean => named(a) !== '' && named(b) !== '' && named(a) !== named(b);

/** The surest first: a mail that bears the subject is the record of no other. */
const WAYS: readonly ((one: Touchpoint, own: Touchpoint) => boolean)[] = [
  (one, own) => isRecordOf(one, own.summary) && apart(one, own) <= APART_MS && !isToAnother(one, own),
  (one, own) => isRecordOf(one, own.summary) && apart(one, own) <= APART_MS,
  (one, own) => isSent(one) && apart(one, own) <= AT_ONCE_MS && !isToAnother(one, own),
];

const isOwn = ({ id }: Touchpoint): boolean => id.startsWith('local:');

/** Mail that a system recorded and somebody logged here as well is one mail: what was said of it here says more. */
export function onceEach(touches: readonly Touchpoint[]): Touchpoint[] {
  const open = new Set(touches.filter((one) => isOwn(one) && isSent(one)));
  const recorded = new Set<Touchpoint>();
  for (const isSame of WAYS) {
    for (const own of open) {
      const same = touches.find((one) => !isOwn(one) && !recorded.has(one) && isSame(one, own));
      if (same) recorded.add(same);
      if (same) open.delete(own);
    }
  }
  return touches.filter((one) => !recorded.has(one));
}
