import { foldAccount } from '../../lib/domain/fold/account';
import { identitiesOf } from '../../lib/domain/fold/identities';
import type { IncomingRecord, SourceRecord } from '../../lib/domain/record';
import { accountRow, linesOf } from '../../lib/store/book/account-row';
import { db, SidelightDb } from '../../lib/store/db';
import { applyRecords } from '../../lib/store/records/records';
import type { AccountRow } from '../../lib/store/rows';
import { recordsOf } from './book';

function rowOf(records: SourceRecord[]): AccountRow[] {
  const account = foldAccount(records[0]?.accountId ?? '', records);
  return account ? [accountRow(account, records.flatMap(identitiesOf))] : [];
}

/** Runs inside a page of the extension: writes accounts `from` to `to` as an import would have left them, in one transaction. */
async function fillBook(from: number, to: number): Promise<void> {
  const records = Array.from({ length: to - from }, (_, n) => recordsOf(from + n));
  const accounts = records.flatMap(rowOf);
  await db.transaction('rw', [db.record, db.identity, db.account, db.line], async () => {
    await Promise.all([
      db.record.bulkPut(records.flat()),
      db.identity.bulkPut(records.flat().flatMap(identitiesOf)),
      db.account.bulkPut(accounts),
      db.line.bulkPut(linesOf(accounts)),
    ]);
  });
}

/** Loads new accounts as an import does, `step` rows in a transaction, their keys looked up and their accounts folded; answers ms. */
async function loadAsImport(from: number, to: number, step: number): Promise<number> {
  const rows = Array.from({ length: to - from }, (_, n) => recordsOf(from + n)[0]).flatMap((row) => row ?? []);
  const incoming = rows.map(({ accountId: _, ...record }) => record as IncomingRecord);
  const began = performance.now();
  for (let at = 0; at < incoming.length; at += step) await applyRecords(incoming.slice(at, at + step));
  return performance.now() - began;
}

/** The same rows of the same tables, made before and put without a question; their accounts have ids as long and as scattered as ours. */
async function loadRaw(from: number, to: number, step: number): Promise<number> {
  const made = Array.from({ length: to - from }, (_, n) => recordsOf(from + n)[0]).flatMap((row) => row ?? []);
  const records = made.map((row) => ({ ...row, accountId: crypto.randomUUID(), since: row.asOf }));
  const accounts = records.flatMap((row) => rowOf([row]));
  const identities = records.map(identitiesOf);
  const lines = linesOf(accounts);
  const began = performance.now();
  for (let at = 0; at < records.length; at += step) {
    await db.transaction('rw', [db.record, db.identity, db.account, db.line], async () => {
      await Promise.all([
        db.record.bulkPut(records.slice(at, at + step)),
        db.identity.bulkPut(identities.slice(at, at + step).flat()),
        db.account.bulkPut(accounts.slice(at, at + step)),
        db.line.bulkPut(lines.slice(at, at + step)),
      ]);
    });
  }
  return performance.now() - began;
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

interface SignIn {
  id: string;
  host: string;
  userId: string;
  access: string;
  settings: object;
}

/** A sign-in as it is kept once it is confirmed. */
async function signIn({ id, host, userId, access, settings }: SignIn): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
  await chrome.storage.session.set({ [`access:${id}`]: JSON.stringify({ access }) });
  const at = new Date().toISOString();
  await db.connection.put({
    ...{ id, connector: id.split(':')[0] ?? '', host, method: 'oauth', state: 'connected', settings: { ...settings } },
    ...{ user: { userId, name: 'Robin' }, writes: false, createdAt: at, usedAt: at },
  } as never);
}

/** The rows that are stored now, put once more into an empty database of the same form; answers ms. */
async function putAgain(): Promise<number> {
  const other = new SidelightDb('bench-raw');
  await other.delete();
  await other.open();
  const names = ['record', 'identity', 'account', 'line'] as const;
  const rows = await Promise.all(names.map((name) => db.table(name).toArray()));
  const steps = Math.ceil(Math.max(...rows.map(({ length }) => length)) / 250);
  const began = performance.now();
  for (let n = 0; n < steps; n += 1) {
    await other.transaction(
      'rw',
      names.map((name) => other.table(name)),
      async () => {
        await Promise.all(names.map((name, t) => other.table(name).bulkPut((rows[t] ?? []).slice(n * 250, (n + 1) * 250))));
      },
    );
  }
  const took = performance.now() - began;
  await other.delete();
  return took;
}

async function ask(type: string, data: unknown): Promise<unknown> {
  const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
  const { res } = (await chrome.runtime.sendMessage({ id: Date.now(), type, data, timestamp: Date.now() })) as {
    res?: { ok: boolean; value?: unknown; error?: { message: string } };
  };
  if (!res?.ok) throw new Error(`${type}: ${res?.error?.message ?? 'no answer'}`);
  return res.value;
}

Object.assign(globalThis, { bench: { ask, signIn, putAgain, fillBook, stageImport, loadAsImport, loadRaw, close: () => db.close() } });
