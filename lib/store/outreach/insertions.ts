import type { IsoInstant } from '../../domain/account';
import type { Inserted } from '../../domain/outreach/inserted';
import type { Use } from '../../domain/outreach/use';
import { append } from '../audit/audit';
import { db } from '../db';
import { addUse, USE_TABLES } from './uses';

/** An inserted text with the document it was put into: only that one may say what became of it. */
export interface InsertionRow extends Inserted {
  tabId: number;
  documentId: string;
}

/** Rows of the settings table, as visits are: a few dozen a day. */
const PREFIX = 'inserted ';
const keyOf = (commandId: string) => `${PREFIX}${commandId}`;
const all = () => db.setting.where('key').startsWith(PREFIX);
const isRow = (value: unknown) => value as InsertionRow;

/** Nobody waits longer than a season for an answer. */
const KEPT_DAYS = 92;

/** Written before the page is asked, so that a worker that dies meanwhile knows that it was; what is known to be there stays known. Older ones go. */
export async function orderInsertion(row: InsertionRow): Promise<void> {
  const oldest = new Date(Date.parse(row.at) - KEPT_DAYS * 86_400_000).toISOString();
  await db.transaction('rw', db.setting, async () => {
    await all()
      .filter(({ value }) => isRow(value).at < oldest)
      .delete();
    if (!(await insertionOf(row.commandId))?.fields) await db.setting.put({ key: keyOf(row.commandId), value: row });
  });
}

interface Settled extends Pick<Inserted, 'source' | 'org'> {
  fields: NonNullable<Inserted['fields']>;
  /** The text, of which the record keeps a fingerprint. */
  body: unknown;
  /** Which template it is of, where it is of one. */
  use?: Use;
}

/** It is there: the row says so and about what, with what is to be logged of it and the record of actions, all in the same moment. */
export async function settleInsertion(commandId: string, { fields, source, org, body, use }: Settled): Promise<void> {
  await db.transaction('rw', USE_TABLES, async () => {
    const row = await insertionOf(commandId);
    if (!row || row.fields) return;
    const { source: _, ...others } = row;
    await db.setting.put({
      key: keyOf(commandId),
      value: { ...others, fields, ...(source && { source }), ...(org && { org }) } satisfies InsertionRow,
    });
    await append({ actor: 'person', action: 'outreach.insert', target: source ?? row.channel, body });
    if (use) await addUse(use);
  });
}

export async function dropInsertion(commandId: string): Promise<void> {
  await db.setting.delete(keyOf(commandId));
}

export async function insertionOf(commandId: string): Promise<InsertionRow | undefined> {
  const row = await db.setting.get(keyOf(commandId));
  return row && isRow(row.value);
}

/** Changes what is known of one; what is gone stays gone. */
export async function changeInsertion(
  commandId: string,
  change: Partial<Pick<Inserted, 'sentAt' | 'sentBy' | 'likelyAt' | 'answeredAt' | 'closed'>>,
): Promise<void> {
  await db.setting
    .where('key')
    .equals(keyOf(commandId))
    .modify((row) => {
      row.value = { ...isRow(row.value), ...change };
    });
}

/** The person said that they sent it, where no page had shown it: not before it was put there. */
export async function saidSent(commandId: string): Promise<void> {
  await db.setting
    .where('key')
    .equals(keyOf(commandId))
    .modify((row) => {
      const known = isRow(row.value);
      row.value = { ...known, sentAt: known.sentAt ?? known.likelyAt ?? known.at };
    });
}

/** What is there of one account, the latest first. */
export async function insertionsOf(accountId: string): Promise<Inserted[]> {
  const rows = (await all().toArray()).map(({ value }) => isRow(value));
  return rows
    .filter((row) => row.accountId === accountId && row.fields)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ tabId: _, documentId: __, ...row }) => row);
}

/** Sent into that ticket or thread and not answered as far as we know. */
export async function unansweredIn(source: string): Promise<(Inserted & { sentAt: IsoInstant })[]> {
  const rows = (await all().toArray()).map(({ value }) => isRow(value));
  return rows.flatMap((row) => (row.source === source && row.sentAt && !row.answeredAt ? [{ ...row, sentAt: row.sentAt }] : []));
}

/** Put into that org's own mail and not known to be sent, the earliest first. */
export async function unsentIn(org: string): Promise<InsertionRow[]> {
  const rows = (await all().toArray()).map(({ value }) => isRow(value));
  return rows.filter((row) => row.org === org && !row.sentAt).sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Answered, and whoever was to look for the answer has not been told. */
export async function answeredOpen(): Promise<Inserted[]> {
  const rows = (await all().toArray()).map(({ value }) => isRow(value));
  return rows.filter(({ answeredAt, closed }) => answeredAt && !closed);
}

/** Rows of accounts that left the book. Call inside a transaction. */
export async function dropInsertionsOf(accountIds: readonly string[]): Promise<void> {
  await all()
    .filter(({ value }) => accountIds.includes(isRow(value).accountId))
    .delete();
}
