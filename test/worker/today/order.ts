import { afterEach, beforeEach, vi } from 'vitest';
import { rank } from '../../../lib/domain/priority/rank';
import { standingOf } from '../../../lib/domain/priority/standing';
import { db } from '../../../lib/store/db';
import { momentNow } from '../../../lib/worker/today/moment';
import { freshWorker } from '../../builders/fake-worker';
import { todayNow } from '../../builders/today';
import { fillBook, NOW } from './book';

export const names = (rows: { name: string }[]) => rows.map(({ name }) => name);
export const score = (points: number) => ({ score: points, history: [], factors: [] });
export const team = () => todayNow({ scope: 'team' });
export const idOf = async (name: string) => (await db.account.where('nameKey').equals(name.toLowerCase()).first())?.id ?? '';

/** The same by looking at every account, without what was kept. */
export async function byHand(): Promise<string[]> {
  const { clock, choices } = await momentNow();
  const accounts = (await db.account.toArray()).map(({ account }) => account);
  return names(
    rank(
      accounts.flatMap((account) => standingOf(account, {}, clock, choices.weights) ?? []),
      choices.weights,
    ),
  );
}

/** Ids of accounts that are read while something runs. */
export async function readWhile(work: () => Promise<unknown>): Promise<string[]> {
  const read: string[] = [];
  const note = (row: { id: string }) => {
    read.push(row.id);
    return row;
  };
  db.account.hook('reading', note);
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  await work();
  const asked = get.mock.calls.flatMap(([id], at) => ((get.mock.contexts[at] as IDBObjectStore).name === 'account' ? [String(id)] : []));
  get.mockRestore();
  db.account.hook('reading').unsubscribe(note);
  return [...read, ...asked];
}

/** The book of one day. */
export function withBook(): void {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    await freshWorker();
    await fillBook();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}
