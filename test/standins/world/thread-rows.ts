import type { Mail, MailAddress, Mailbox, Thread } from './types';

/** The mailboxes of one browser session. */
export const mailboxes: Mailbox[] = [
  { index: 0, name: 'Robin Ashdown', email: 'robin@sidecar-software.example' },
  { index: 1, name: 'Robin Ashdown', email: 'renewals@sidecar-software.example' },
];

export const ROBIN: MailAddress = { name: 'Robin Ashdown', email: 'robin@sidecar-software.example' };
export const RENEWALS: MailAddress = { name: 'Renewals', email: 'renewals@sidecar-software.example' };
export const ANA: MailAddress = { name: 'Ana Lindqvist', email: 'ana.lindqvist@halden-optics.example' };
export const SUPPORT: MailAddress = { name: 'Support', email: 'support@sidecar-software.example' };

export const mail = (from: MailAddress, to: MailAddress, daysAgo: number, ...paragraphs: string[]): Mail => ({
  from,
  to: [to],
  daysAgo,
  paragraphs,
});
export const person = (name: string, email: string): MailAddress => ({ name, email });

/** A received thread: the decimal in `f:` is the hexadecimal legacy id. */
export function received(
  legacyId: string,
  companyKey: string | undefined,
  subject: string,
  unread: boolean,
  ...mails: [Mail, ...Mail[]]
): Thread {
  return { mailbox: 0, permId: `f:${BigInt(`0x${legacyId}`)}`, legacyId, companyKey, subject, unread, mails };
}

export const maarten = person('Maarten de Wit', 'maarten.dewit@fenwick-logistics.example');
export const hannah = person('Hannah Achterberg', 'hannah.achterberg@quillmark.example');
export const grace = person('Grace Halloran', 'grace.halloran@tessera.example');
export const kenji = person('Kenji Moriyama', 'kenji.moriyama@tessera.example');
export const dale = person('Dale Okafor', 'dale.okafor@brightwater.example');
export const teresa = person('Teresa Quiroga', 'teresa.quiroga@sundial-energy.example');
export const jo = person('Jo Marlowe', 'jo.marlowe.ceramics@gmail.com');
