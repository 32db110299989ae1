import { foldAccount } from '../../lib/domain/fold';
import { identitiesOf } from '../../lib/domain/identities';
import { accountRow, lineOf } from '../../lib/store/account-row';
import { db } from '../../lib/store/db';
import { recordsOf } from './book';

/** Runs inside a page of the extension: writes accounts `from` to `to` as an import would have left them, in one transaction. */
async function fillBook(from: number, to: number): Promise<void> {
  const records = Array.from({ length: to - from }, (_, n) => recordsOf(from + n));
  const accounts = records.flatMap((rows) => foldAccount(rows[0]?.accountId ?? '', rows) ?? []);
  await db.transaction('rw', [db.record, db.identity, db.account, db.line], async () => {
    await Promise.all([
      db.record.bulkPut(records.flat()),
      db.identity.bulkPut(records.flat().flatMap(identitiesOf)),
      db.account.bulkPut(accounts.map(accountRow)),
      db.line.bulkPut(accounts.map(accountRow).map(lineOf)),
    ]);
  });
}

/** Stages an import that changes these accounts, as the desk's own parser would have. */
async function stageImport(importId: string, from: number, to: number): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, n) => recordsOf(from + n)[0]).flatMap((row) => row ?? []);
  await db.staging.bulkPut(rows.map(({ accountId: _, ...record }, index) => ({ importId, index, record })));
  await db.import.put({
    id: importId,
    state: 'staged',
    kind: 'accounts',
    fileName: 'book.csv',
    total: rows.length,
    rejected: 0,
    applied: 0,
    createdAt: '',
  } as never);
}

Object.assign(globalThis, { bench: { fillBook, stageImport, close: () => db.close() } });
