import type { Touchpoint } from '../../domain/account';

/**
 * How colleagues, and Sidelight's own words in each language, begin the subject of an activity: a task has no field that tells a
 * ticket from a training, or an answered call from one that rang out.
 */
const KINDS: [kind: Touchpoint['kind'], words: RegExp][] = [
  ['ticket', /^(?:ticket|case\b|support|réponse au ticket|échange sur un ticket)/i],
  ['email', /^(?:e-?mail|mail\b|courriel|échange d’e-mails)/i],
  ['meeting', /\b(?:meeting|review|training|workshop|qbr|demo|termin|besprechung|schulung|réunion|revue|formation)\b/i],
  ['call', /\b(?:call|phone|anruf|telefonat|appel)\b/i],
];
/** The other side did not take part. */
const NOBODY = /\b(?:no answer|not reached|voice ?mail|left (?:a )?message|keine antwort|nicht erreicht|sans réponse|pas de réponse)/i;
/** What was agreed did not take place; calendars put the word before the subject. */
const NOT_HELD =
  /\b(?:no[- ]?show|nobody came|niemand erschienen|nicht erschienen|personne n’est venu)\b|^(?:cancell?ed|abgesagt|annulée?)\s?:/i;
const RECEIVED = /^(?:e-?mail|ticket)[ -](?:received|erhalten|reçu)/i;
const EXCHANGED = /^(?:(?:e-?mail|ticket)[ -](?:exchange|wechsel)|échange (?:d’e-mails|sur un ticket))/i;

/** Subtypes that are a conversation whatever the subject says. */
const SUBTYPES: Record<string, Touchpoint['kind']> = { Call: 'call', Email: 'email', ListEmail: 'email' };

/** How Sidelight's own task begins that says how recorded mail ended, in each language. */
const SAID = /^(?:outcome|ergebnis|résultat)\s?: [^·]+ · /i;

/** The mail itself is recorded beside it, so it is neither a second conversation nor a to-do. */
export const isSaidOfMail = (subject: string): boolean => SAID.test(subject);

export const isConversation = (subtype: string | null | undefined): boolean => SUBTYPES[subtype ?? ''] !== undefined;

/** What kind of conversation a completed task was, and who took part. */
export function conversation(subject: string, subtype: string | null | undefined): Pick<Touchpoint, 'kind' | 'direction' | 'notHeld'> {
  const kind = SUBTYPES[subtype ?? ''] ?? KINDS.find(([, words]) => words.test(subject))?.[0] ?? 'call';
  if (NOT_HELD.test(subject)) return { kind: kind === 'call' ? 'meeting' : kind, direction: 'out', notHeld: true };
  if (NOBODY.test(subject)) return { kind, direction: 'out' };
  if (RECEIVED.test(subject)) return { kind, direction: 'in' };
  if (EXCHANGED.test(subject)) return { kind, direction: 'both' };
  // A mail or a ticket reply is written to somebody; on the phone and at a table both speak.
  return { kind, direction: kind === 'email' || kind === 'ticket' ? 'out' : 'both' };
}
