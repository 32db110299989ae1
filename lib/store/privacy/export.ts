import type { Table } from 'dexie';
import type { Account } from '../../domain/account';
import type { SourceRecord } from '../../domain/record';
import { AUDIT_TABLES } from '../audit/audit';
import { db, type LookupRow } from '../db';
import { foldRules } from '../records/fold-rules';

/** Accounts read in one transaction. */
const STEP = 500;

export interface ExportedAccount {
  account: Account;
  /** Everything its sources say. */
  records: SourceRecord[];
}

/** Every account with its records, in slices; `visit` is waited for. What is hidden here leaves in no file either. */
export async function eachExported(visit: (some: ExportedAccount[]) => Promise<void> | void): Promise<void> {
  const { hidden } = await foldRules();
  for (let last = ''; ; ) {
    const rows = await db.account.where('id').above(last).limit(STEP).toArray();
    const end = rows.at(-1)?.id;
    if (end === undefined) return;
    const records = await db.record.where('accountId').between(rows[0]?.id, end, true, true).toArray();
    const byAccount = new Map<string, SourceRecord[]>(rows.map(({ id }) => [id, []]));
    for (const record of records) if (!hidden.includes(record.connectionId)) byAccount.get(record.accountId)?.push(record);
    await visit(rows.map(({ id, account }) => ({ account, records: byAccount.get(id) ?? [] })));
    if (rows.length < STEP) return;
    last = end;
  }
}

/** What is kept beside the accounts. Small: choices, corrections, writes, and the record with its head, all of one moment. */
export async function restOfData(): Promise<Record<string, unknown[]>> {
  const tables = [
    db.pin,
    db.workspace,
    db.setting,
    db.lookup,
    db.outbox,
    db.receipt,
    db.healthDay,
    db.run,
    db.outreach,
    ...AUDIT_TABLES,
  ] as Table[];
  const { hidden } = await foldRules();
  const rows = await db.transaction('r', tables, () => Promise.all(tables.map((table) => table.toArray() as Promise<unknown[]>)));
  const isShown = (row: unknown) => !hidden.includes((row as LookupRow).value.connectionId);
  return Object.fromEntries(
    tables.map(({ name }, index) => [name, (name === db.lookup.name ? rows[index]?.filter(isShown) : rows[index]) ?? []]),
  );
}
