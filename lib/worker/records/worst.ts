import { nowIso, todayIso } from '../../domain/dates';
import { badness } from '../../domain/records/required';
import type { RecordRow, Worst } from '../../domain/records/view';
import type { Input } from '../../messaging/protocol';
import { session } from '../../platform/session';
import { eachAccount, getAccounts } from '../../store/book/accounts';
import { BOOK_VERSION } from '../context/view-cache';
import { readConfig } from '../settings/config';
import { recordRow } from './view';

/** Twenty pages; whoever has worked through them asks again. */
const MOST = 400;
const KEY = 'worst records';

/** The accounts whose records are kept worst. One pass over the book; asked again only when book, rules or day have changed. */
export async function worstRecords(): Promise<Worst> {
  const { house } = await readConfig();
  const stamp = JSON.stringify([(await session.get<number>(BOOK_VERSION)) ?? 0, todayIso(), house?.stamp]);
  const kept = await session.get<{ stamp: string; worst: Worst }>(KEY);
  if (kept?.stamp === stamp) return kept.worst;
  const at = nowIso();
  const found: { id: string; bad: number }[] = [];
  let total = 0;
  await eachAccount((account) => {
    const bad = account.outside ? 0 : badness(account, at);
    if (bad === 0) return;
    total += 1;
    found.push({ id: account.id, bad });
    if (found.length >= 4 * MOST) worstFirst(found);
  });
  const worst: Worst = { ids: worstFirst(found).map(({ id }) => id), total, at };
  await session.set({ [KEY]: { stamp, worst } });
  return worst;
}

function worstFirst(found: { id: string; bad: number }[]): typeof found {
  found.sort((a, b) => b.bad - a.bad || (a.id < b.id ? -1 : 1));
  found.length = Math.min(found.length, MOST);
  return found;
}

/** Some of them as the grid shows them. Nothing while what is on the screen is masked. */
export async function recordRows({ accountIds }: Input<'records.rows'>): Promise<RecordRow[]> {
  const config = await readConfig();
  if (config.presenting) return [];
  const accounts = new Map((await getAccounts(accountIds)).map((account) => [account.id, account]));
  const rows: RecordRow[] = [];
  for (const id of accountIds) {
    const account = accounts.get(id);
    if (account) rows.push(await recordRow(account, config));
  }
  return rows;
}
