import type { Account, IsoDate, IsoInstant } from '../../domain/account';
import { addDays, localDay, nowIso } from '../../domain/dates';
import { keepChange, keepsOwn, moveOf } from '../../domain/health/keep';
import { type HealthDay, KEPT_DAYS } from '../../domain/health/past';
import { TREND_DAYS } from '../../domain/health/score-trend';
import { withoutPerson } from '../../domain/policy/forget';
import type { SourceRecord } from '../../domain/record';
import { type Reading, readBatch } from '../batch';
import { db } from '../db';
import { mayKeepPast } from '../records/never-cache';

/** An account arrives in parts, minute by minute: nothing of that is a change of its health. */
const ARRIVING_MS = 60 * 60_000;

function isArriving(records: readonly SourceRecord[], now: IsoInstant): boolean {
  const since = records.flatMap((row) => (row.type === 'account' && row.since ? [row.since] : [])).sort()[0];
  return since !== undefined && (localDay(since) === localDay(now) || Date.parse(now) - Date.parse(since) < ARRIVING_MS);
}

/**
 * The accounts with what is known of their health's past, which is written down where it changed. Call inside the transaction that
 * rebuilds them, before their rows are replaced. A book that arrives reads and writes nothing here.
 */
export async function withPast(accounts: Account[], records: ReadonlyMap<string, SourceRecord[]>): Promise<Account[]> {
  const now = nowIso();
  const at = { now, today: localDay(now) };
  const old = accounts.filter(({ id, outside, sample }) => !outside && !sample && !isArriving(records.get(id) ?? [], now));
  if (old.length === 0) return accounts;
  if (!(await mayKeepPast())) return forgetPast(accounts, old);
  const rows = await db.account.bulkGet(old.map(({ id }) => id));
  const past = new Map<string, Account['healthMoves']>();
  await Promise.all(
    old.map(async (account, n) => {
      const before = rows[n]?.account;
      // It was hidden for a while: what was kept is still there.
      if (!before) return void past.set(account.id, (await allDays(account.id)).map(moveOf));
      if (before.healthMoves) past.set(account.id, before.healthMoves);
      if (before.outside || keepsOwn(before) || keepsOwn(account)) return;
      const last = before.healthMoves?.length ? await lastDay(account.id) : undefined;
      const { moves, put, drop } = keepChange({ account: before, last }, account, at);
      past.set(account.id, moves);
      if (put) await db.healthDay.put(put);
      if (drop) await db.healthDay.delete([account.id, drop]);
    }),
  );
  return accounts.map((account) => withMoves(account, past.get(account.id)));
}

/**
 * Writes down what time alone did to health since it was last looked at: a ticket grew old, nobody spoke. Of accounts that stood in the
 * book with an estimate, and with another one than today's. Answers their past as it is now.
 */
export async function keepAged(estimates: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, Account['healthMoves']>> {
  const past = new Map<string, Account['healthMoves']>();
  if (estimates.size === 0) return past;
  const now = nowIso();
  const at = { now, today: localDay(now) };
  const lines = await db.line.bulkGet([...estimates.keys()]);
  const ids = lines.flatMap((line) =>
    line?.estimated && line.score !== undefined && line.score !== estimates.get(line.accountId) ? [line.accountId] : [],
  );
  if (ids.length === 0) return past;
  await db.transaction('rw', [db.account, db.healthDay, db.setting], async () => {
    if (!(await mayKeepPast())) return;
    const rows = (await db.account.bulkGet(ids)).filter((row) => row !== undefined);
    const days: HealthDay[] = [];
    for (const { account } of rows) {
      if (account.outside || account.sample || keepsOwn(account)) continue;
      const last = account.healthMoves?.length ? await lastDay(account.id) : undefined;
      const { moves, put } = keepChange({ account, last }, account, at);
      if (!put) continue;
      days.push(put);
      past.set(account.id, moves);
    }
    await db.healthDay.bulkPut(days);
    await db.account.bulkPut(
      rows.flatMap((row) => (past.has(row.account.id) ? [{ ...row, account: withMoves(row.account, past.get(row.account.id)) }] : [])),
    );
  });
  return past;
}

const withMoves = (account: Account, moves: Account['healthMoves']): Account =>
  moves && moves.length > 0 ? { ...account, healthMoves: moves } : account;

/** What the company keeps out of the store is not kept as its past either. */
async function forgetPast(accounts: Account[], old: readonly Account[]): Promise<Account[]> {
  await Promise.all(old.map(({ id }) => forgetDays(id)));
  return accounts;
}

const ofAccount = (accountId: string, from = '', to = '￿') =>
  db.healthDay.where('[accountId+date]').between([accountId, from], [accountId, to], true, true);

const allDays = (accountId: string): Promise<HealthDay[]> => ofAccount(accountId).toArray();
const lastDay = (accountId: string): Promise<HealthDay | undefined> => ofAccount(accountId).last();

/** Call inside a transaction with `healthDay` in it. */
export const forgetDays = (accountId: string) => ofAccount(accountId).delete();

/** The account with the days that explain a trend of today: those within it, and the last one before. */
export async function withDays(account: Account, today: IsoDate, shared?: Reading): Promise<Account> {
  const moves = account.healthMoves ?? [];
  if (moves.length === 0) return account;
  const start = addDays(today, -TREND_DAYS);
  const from = moves.findLast(({ date }) => date <= start)?.date ?? '';
  const range = IDBKeyRange.bound([account.id, from], [account.id, '￿']);
  const [healthDays = []] = await readBatch<HealthDay[]>(db.healthDay, [(store) => store.getAll(range)], shared);
  return { ...account, healthDays };
}

/** Deletes days that are older than is kept; in the account they leave with its next change. */
export const dropOldDays = (today: IsoDate) => db.healthDay.where('date').below(addDays(today, -KEPT_DAYS)).delete();

/** An account that takes another's place has its past; one that is there already has its own. */
export async function moveDays(from: string, to: string): Promise<void> {
  const days = await allDays(from);
  await db.healthDay.bulkPut(days.map((day) => ({ ...day, accountId: to })));
}

/** Takes a person out of what sources called the parts of a score. Call inside a transaction. */
export async function cleanDays(accountIds: readonly string[], email: string, names: string[]): Promise<void> {
  const days = (await Promise.all(accountIds.map(allDays))).flat();
  const changed = days.map((day) => withoutPerson(day, email, names)).filter((day, n) => JSON.stringify(day) !== JSON.stringify(days[n]));
  await db.healthDay.bulkPut(changed);
}
