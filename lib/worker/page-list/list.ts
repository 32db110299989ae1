import { nowIso, todayIso } from '../../domain/dates';
import { clueValues } from '../../domain/match/clue-values';
import type { Clue } from '../../domain/match/identity';
import type { LookedUp } from '../../domain/match/looked-up';
import { decide } from '../../domain/match/match';
import { rowClues, rowPlace } from '../../domain/match/row-clues';
import { groupRows, type ListView } from '../../domain/panel/page-list';
import type { PageRow, Place } from '../../domain/place';
import { taskList } from '../../domain/task/task-list';
import type { Reading } from '../../store/batch';
import { getAccounts } from '../../store/book/accounts';
import { claimsFor } from '../../store/book/identities';
import { getLookups } from '../../store/connections/lookups';
import { unsentWrites } from '../../store/outbox/pending';
import type { TabRow } from '../context/tabs';
import { lookupKey } from '../lookup/lookup-key';
import type { Config } from '../settings/config';

/** Where the ticket system's last answers about the rows are kept; none where there is nobody to ask. */
export function rowKeys(place: Place, rows: PageRow[]): string[] {
  return [...new Set(rows.flatMap((row) => lookupKey(rowPlace(place, row)) ?? []))];
}

/** Whose rows a list page shows, from the stores alone: one question per table, however many rows there are. */
export async function listOf(tab: TabRow, config: Config, mayAsk: boolean, shared: Reading): Promise<ListView | undefined> {
  const { place, rows, rowsAt } = tab;
  if (!place || !rows || !rowsAt) return undefined;
  const keys = rowKeys(place, rows);
  // Only the database may be waited for: its transaction is lost behind any other promise.
  const known = keys.length > 0 ? await getLookups(keys, shared) : [];
  const answers = new Map<string, LookedUp | undefined>(keys.map((key, n) => [key, known[n]]));
  const own = { ownDomains: new Set(config.ownDomains), mailbox: tab.facts?.mailbox };
  const clues = rows.map((row) => rowClues(place, row, answers.get(lookupKey(rowPlace(place, row)) ?? ''), own));
  const { matches, accounts } = await matchAll(clues, shared);
  const unknown = tab.askedAt === rowsAt ? 0 : known.filter((answer) => !answer).length;
  return {
    host: place.host,
    readAt: rowsAt,
    unknown,
    asking: mayAsk && unknown > 0,
    ...groupRows(rows, matches, accounts, { today: todayIso(), now: nowIso() }),
  };
}

async function matchAll(clues: Clue[][], shared: Reading) {
  const pairs = clues.flat().flatMap((clue) => clueValues(clue).map((value) => [clue.kind, value] as const));
  const [{ identities, pins }, writes] = await Promise.all([claimsFor(pairs, shared), unsentWrites(shared)]);
  const ids = new Set([...identities, ...pins].map((row) => row.accountId));
  const found = await getAccounts([...ids], shared);
  const today = todayIso();
  const now = nowIso();
  const accounts = new Map(
    found.map((account) => {
      const list = taskList(account, writes.get(account.id) ?? [], today, now);
      return [account.id, { ...account, tasks: [...list.pending, ...list.completed].map((line) => line.task) }];
    }),
  );
  const parents = new Map(found.map((account) => [account.id, account.parentId]));
  const claims = byValue(identities.filter((row) => accounts.has(row.accountId)));
  const corrections = byValue(pins.filter((pin) => accounts.has(pin.accountId)));
  const matches = clues.map((mine) => {
    const keys = [...new Set(mine.flatMap((clue) => clueValues(clue).map((value) => `${clue.kind} ${value}`)))];
    return decide({
      clues: mine,
      identities: keys.flatMap((key) => claims.get(key) ?? []),
      pins: keys.flatMap((key) => corrections.get(key) ?? []),
      parents,
      now,
    });
  });
  return { matches, accounts };
}

/** A row's own claims at hand, so that deciding about one row does not walk those of all others. */
function byValue<T extends { kind: string; value: string }>(rows: T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const key = `${row.kind} ${row.value}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}
