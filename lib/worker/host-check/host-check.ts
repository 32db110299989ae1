import { isApproved, workspaceOf } from '../../domain/address/workspace';
import { afterCheck, checkedPage, isChanged, isCheckDue } from '../../domain/host/host-check';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { ask, inject } from '../../platform/tabs';
import { refreshAllTabs } from '../context/context';
import { readTab, type TabRow } from '../context/tabs';
import { readConfig } from '../settings/config';
import { readCheck, readOrder, writeCheck, writeOrder } from './check-rows';

/** Milliseconds after a report of a page within which nothing is put into it: a page that loads has better to do, and one that is left sooner is not worth it. */
const REST_MS = 5_000;

/** A timer that dies with the worker costs nothing: the next page asks again. */
export function checkSoon(tabId: number, generation: number, onError: (error: unknown) => void): void {
  setTimeout(() => void checkHost(tabId, generation).catch(onError), REST_MS);
}

/** Has the page in front looked at, where that is due and nothing has been said about it yet. */
async function checkHost(tabId: number, generation: number): Promise<void> {
  const tab = await readTab(tabId);
  const page = tab?.place && checkedPage(tab.place);
  if (!tab?.place || !page || tab.generation !== generation || tab.facts === null || !(await mayJudge(tab))) return;
  const { documentId } = tab;
  const [order, check] = await Promise.all([readOrder(tabId), readCheck(tab.place)]);
  if (order?.documentId === documentId && order.generation === generation) return;
  if (!isCheckDue(check, page, isEmpty(tab))) return;
  await writeOrder(tabId, { documentId, generation, answered: false });
  const address = { tabId, frameId: 0, documentId };
  if ((await ask(address, 'host.check', { generation })) === true) return;
  await inject('check', address);
  await ask(address, 'host.check', { generation });
}

/** Anybody can open a tenant and build its pages as they like: only approved ones speak for their product. Nobody can open a Gmail. */
async function mayJudge({ place, origin, facts }: TabRow): Promise<boolean> {
  if (place?.host === 'gmail') return true;
  const { workspaces } = await readConfig();
  return isApproved(workspaces, workspaceOf({ origin, mailbox: facts?.mailbox }));
}

const isEmpty = ({ place, facts, rows }: TabRow) =>
  place?.page === 'list' ? rows === null || rows?.length === 0 : !facts?.subject && !facts?.people.length;

/** What the self-check of a page found, taken once for each order. Panels are told when it changes what is to be said there. */
export async function hostChecked({ generation, verdicts }: Input<'host.checked'>, caller: Caller): Promise<void> {
  const changed = await navigator.locks.request('host-check', async () => {
    const [tab, order] = await Promise.all([readTab(caller.tabId), readOrder(caller.tabId)]);
    const page = tab?.place && checkedPage(tab.place);
    const ordered = order?.answered === false && order.documentId === caller.documentId && order.generation === generation;
    if (!tab?.place || !page || !ordered || tab.generation !== generation) return false;
    await writeOrder(caller.tabId, { ...order, answered: true });
    const before = await readCheck(tab.place);
    const after = afterCheck(before, tab.place, page, verdicts);
    await writeCheck(tab.place, after);
    return isChanged(before, page) !== isChanged(after, page);
  });
  if (changed) await refreshAllTabs();
}
