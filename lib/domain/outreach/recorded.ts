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

/** Nobody sends two mails to one company within a minute: under another subject it is the same one, changed before it was sent. */
const AT_ONCE_MS = 60_000;

const apart = (a: Touchpoint, b: Touchpoint): number => Math.abs(Date.parse(a.at) - Date.parse(b.at));
const isSame = (one: Touchpoint, own: Touchpoint): boolean =>
  isSent(one) && apart(one, own) <= (isRecordOf(one, own.summary) ? APART_MS : AT_ONCE_MS);

const isOwn = ({ id }: Touchpoint): boolean => id.startsWith('local:');

/** Mail that a system recorded and somebody logged here as well is one mail: what was said of it here says more. */
export function onceEach(touches: readonly Touchpoint[]): Touchpoint[] {
  const recorded = new Set<Touchpoint>();
  for (const own of touches) {
    if (!isOwn(own) || !isSent(own)) continue;
    const same = touches.find((one) => !isOwn(one) && !recorded.has(one) && isSame(one, own));
    if (same) recorded.add(same);
  }
  return touches.filter((one) => !recorded.has(one));
}
