import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { areRowsOf } from '../../domain/host/place-of-origin';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { ask, inject } from '../../platform/tabs';
import { say } from '../../words/say';
import { refreshTab } from '../context/context';
import { requirePage } from '../context/intent';
import { readPanel, readTab } from '../context/tabs';

/** Has the rows of a list page read where a panel stands beside it; `again`: also when this page's have been read; `side`: the browser's own. */
export async function readRows(tabId: number, { again = false, side = false } = {}): Promise<void> {
  const [tab, panel] = await Promise.all([readTab(tabId), readPanel(tabId)]);
  if (tab?.place?.page !== 'list' || !(side || panel?.hostDocumentId === tab.documentId)) return;
  const page = { tabId, frameId: 0, documentId: tab.documentId };
  const order = { generation: tab.generation, again };
  // The reader is in the page from the first list on; it is no part of what every page loads.
  if ((await ask(page, 'list.read', order)) === true) return;
  await inject('rows', page);
  await ask(page, 'list.read', order);
}

/** What the reader found. A report about a page that is no longer in front changes nothing. */
export async function rowsRead({ generation, rows }: Input<'list.report'>, caller: Caller): Promise<void> {
  await refreshTab(caller.tabId, (tab) =>
    tab.documentId === caller.documentId && tab.generation === generation && tab.place?.page === 'list' && areRowsOf(tab.place, rows ?? [])
      ? { ...tab, rows, rowsAt: nowIso() }
      : tab,
  );
}

/** Opens one row in the host page. Only its name goes there: the page's own script knows the address that it read in the row. */
export async function openRow({ intent, row }: Input<'list.open'>, caller: Caller): Promise<void> {
  const tab = await requirePage(intent, caller);
  const opened = await ask({ tabId: tab.tabId, frameId: 0, documentId: tab.documentId }, 'list.open', { generation: tab.generation, row });
  if (opened !== true) throw appError('context_changed', say('refused.listChanged'));
}
