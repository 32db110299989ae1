import type { IsoInstant } from '../../domain/account';
import { isRecordOf, isSubject, type SentMail } from '../../domain/outreach/recorded';
import { LEFT_DAYS, type Use } from '../../domain/outreach/use';
import { log } from '../../platform/log';
import { getAccount } from '../../store/book/accounts';
import { getConnection } from '../../store/connections/connections';
import { changeInsertion, type InsertionRow, insertionsOf, unsentIn } from '../../store/outreach/insertions';
import { useById } from '../../store/outreach/uses';
import { openConnection } from '../connections/open';
import { tellPanels } from './tell';

/** Our clock and theirs may differ by minutes; they write whole seconds. */
const CLOCKS_MS = 60_000;
const LEFT_MS = LEFT_DAYS * 86_400_000;

/**
 * Mail that was sent from a system's own composer, and of which no page said so, is known to be sent once that system has recorded it: by
 * its subject; else, where the system keeps mails themselves, by recipient and time, which is only likely.
 */
export async function noteRecorded(connectionId: string): Promise<void> {
  const host = (await getConnection(connectionId))?.host;
  const open: [InsertionRow, Use][] = [];
  for (const row of host ? await unsentIn(host) : []) {
    const use = await useById(row.commandId);
    if (!use?.subject || Date.now() - Date.parse(row.at) > LEFT_MS) continue;
    const at = await recordOf(row, use.subject, connectionId);
    if (at) await sent(row, { sentAt: at, sentBy: 'record' });
    else if (!use.notSent && !use.touchId) open.push([row, use]);
  }
  const [first] = open;
  const mails = first ? await mailsSince(connectionId, first[0].at) : [];
  for (const [row, use] of open) await noteMail(row, use, mails);
}

const isWithin = (at: string, { at: put }: InsertionRow): boolean =>
  Date.parse(at) >= Date.parse(put) - CLOCKS_MS && Date.parse(at) <= Date.parse(put) + LEFT_MS;

/** Of the account's activities, one of this subject that stands for no other mail. */
async function recordOf(row: InsertionRow, subject: string, connectionId: string): Promise<IsoInstant | undefined> {
  const [account, taken] = await Promise.all([getAccount(row.accountId), takenBy(row)]);
  return account?.touchpoints.findLast(
    (touch) => touch.id.startsWith(`${connectionId}:`) && isRecordOf(touch, subject) && isWithin(touch.at, row) && !taken.has(touch.at),
  )?.at;
}

/** When other mails to the account were sent, as far as anybody knows. */
async function takenBy({ accountId, commandId }: InsertionRow): Promise<Set<string | undefined>> {
  const others = (await insertionsOf(accountId)).filter((other) => other.commandId !== commandId);
  return new Set(others.flatMap(({ sentAt, likelyAt }) => [sentAt, likelyAt]));
}

/** What cannot be asked now is asked after the next refresh. */
async function mailsSince(connectionId: string, since: IsoInstant): Promise<SentMail[]> {
  const opened = await openConnection(connectionId);
  const from = new Date(Date.parse(since) - CLOCKS_MS).toISOString() as IsoInstant;
  const mails = opened.ok ? await opened.value.connection.mailsSent?.(from) : opened;
  if (mails && !mails.ok) log('sent mail not read', mails.error.code);
  return mails?.ok ? mails.value : [];
}

async function noteMail(row: InsertionRow, { subject = '', people }: Use, mails: readonly SentMail[]): Promise<void> {
  const taken = await takenBy(row);
  const mine = mails.filter(
    ({ at, to }) => isWithin(at, row) && !taken.has(at) && people.some(({ address }) => to.includes(address.toLowerCase())),
  );
  const same = mine.find((mail) => isSubject(mail.subject, subject));
  if (same) return sent(row, { sentAt: same.at, sentBy: 'record' });
  const [likely] = mine;
  if (likely && row.likelyAt === undefined) await sent(row, { likelyAt: likely.at });
}

async function sent({ commandId, tabId }: InsertionRow, what: Parameters<typeof changeInsertion>[1]): Promise<void> {
  await changeInsertion(commandId, what);
  await tellPanels(tabId, commandId);
}
