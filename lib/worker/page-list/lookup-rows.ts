import { rowPlace } from '../../domain/match/row-clues';
import type { Ref } from '../../domain/place';
import { talkIn } from '../../domain/talk';
import { getLookups, putLookups } from '../../store/connections/lookups';
import { systemBehind } from '../connections/behind';
import { mayAsk } from '../connections/zendesk';
import { refreshTab } from '../context/context';
import { readTab, type TabRow } from '../context/tabs';
import { changingBook } from '../context/view-cache';
import { isFresh, pauseOf, takeTurn, tellTrouble } from '../lookup/lookup';
import { lookupKey, lookupRef } from '../lookup/lookup-key';
import { rowKeys } from './list';

/** Asks the ticket system once about all rows of the list in front that it has not lately answered for. */
export async function lookUpRows(tabId: number, generation: number): Promise<void> {
  const first = await unasked(tabId, generation);
  if (!first || !(await mayAsk(first))) return;
  if ((await missing(first)).length === 0) return answered(first);
  await takeTurn(first);
  const tab = await unasked(tabId, generation);
  if (!tab || tab.rowsAt !== first.rowsAt) return;
  const paused = await pauseOf(tab);
  if (paused) return tellTrouble(tab, paused);
  await refreshTab(tabId, (row) => ({ ...row, lookedUpAt: Date.now() }));
  const { place } = tab;
  const opened = place && (await systemBehind(place.host, new URL(tab.origin).hostname));
  if (!place || !opened) return;
  const refs = await missing(tab);
  const answer = opened.ok ? await opened.value.lookupMany?.(refs) : opened;
  if (!answer) return answered(tab);
  if (!answer.ok) return tellTrouble(tab, answer.error);
  const rows = answer.value.flatMap((value) => {
    const ref = refs.find(({ id }) => id === value.ticket?.id);
    const key = ref && lookupKey({ ...place, refs: [ref] });
    return key ? [{ key, value }] : [];
  });
  await changingBook(() => putLookups(rows));
  await answered(tab);
}

/** The tab with rows nobody was asked about yet, if it still shows the page that they were read from. */
async function unasked(tabId: number, generation: number): Promise<TabRow | undefined> {
  const tab = await readTab(tabId);
  if (!tab?.place || !tab.rows || tab.generation !== generation || tab.askedAt === tab.rowsAt) return undefined;
  return rowKeys(tab.place, tab.rows).length > 0 ? tab : undefined;
}

async function missing({ place, rows }: TabRow): Promise<Ref[]> {
  if (!place || !rows) return [];
  const keys = rowKeys(place, rows);
  const known = await getLookups(keys).catch(() => []);
  const fresh = new Set(keys.filter((_, n) => known[n] && isFresh(known[n])));
  const open = rows.map((row) => rowPlace(place, row)).filter((one) => !fresh.has(lookupKey(one) ?? ''));
  return open.flatMap((one) => lookupRef(one) ?? []).filter((ref) => talkIn(ref) === 'ticket');
}

/** Rows that are unknown now stay so: somebody without the right to see them, or without a company. */
async function answered({ tabId, rowsAt }: TabRow): Promise<void> {
  await refreshTab(tabId, (row) => (row.rowsAt === rowsAt ? { ...row, askedAt: rowsAt, trouble: undefined } : row));
}
