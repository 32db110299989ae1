import { zendesk } from '../connectors/zendesk';
import type { AppError } from '../domain/errors';
import { placeKey } from '../domain/place';
import { mayConnect } from '../domain/policy';
import type { PanelView } from '../domain/view';
import { isApproved, workspaceOf } from '../domain/workspace';
import { log } from '../platform/log';
import { session } from '../platform/storage';
import { tell } from '../platform/tabs';
import { getLookup, putLookup } from '../store/lookups';
import { readConfig } from './config';
import { refreshTab } from './context';
import { lookupKey, lookupRef } from './lookup-key';
import { mayOpen } from './opening';
import { changingBook } from './seen';
import { readPanel, readTab, type TabRow } from './tabs';

/** An answer younger than this is not asked for again. */
const FRESH_MS = 5 * 60_000;
/** At most one question a second for a tab, whatever its page does with its address. */
const PACE_MS = 1_000;
const pausedKey = (origin: string) => `paused:${origin}`;

/** Asks the ticket system about the place in front, if it is an approved workspace and the last answer is not fresh. */
export async function lookUp(tabId: number, generation: number, force = false): Promise<void> {
  const config = await readConfig();
  const first = await askable(tabId, generation);
  if (!first || !mayConnect(config.policy, zendesk.id, 'session')) return;
  if (!isApproved(config.workspaces, workspaceOf({ origin: first.tab.origin }))) return;
  const known = await getLookup(first.key).catch(() => undefined);
  if (known && !force && Date.now() - Date.parse(known.asOf) < FRESH_MS) return;
  const wait = (first.tab.lookedUpAt ?? 0) + PACE_MS - Date.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(wait, PACE_MS)));
  const now = await askable(tabId, generation);
  if (!now) return;
  const paused = await session.get<AppError>(pausedKey(now.tab.origin));
  if (paused && Date.parse(paused.retryAt ?? '') > Date.now()) return tellTrouble(now.tab, paused);
  await refreshTab(tabId, (tab) => ({ ...tab, lookedUpAt: Date.now() }));
  const answer = await zendesk.open({ host: now.host, signIn: 'session' }).lookup(now.ref);
  if (!answer.ok) return tellTrouble(now.tab, answer.error);
  await changingBook(() => putLookup(now.key, answer.value));
  const view = await refreshTab(tabId, (tab) => (tab.trouble?.placeKey === now.place ? { ...tab, trouble: undefined } : tab));
  if (view) await offerToOpen(now.tab, view);
}

/** The page's last report may have been answered before the account was known; a new one is told to open. */
async function offerToOpen({ tabId, documentId }: TabRow, view: PanelView): Promise<void> {
  const panel = await readPanel(tabId);
  if (panel?.hostDocumentId === documentId || !(await mayOpen(view))) return;
  await tell({ tabId, frameId: 0, documentId }, 'overlay.report', {});
}

/** The question to ask, if the tab still shows the page that it was meant for. */
async function askable(tabId: number, generation: number) {
  const tab = await readTab(tabId);
  const ref = lookupRef(tab?.place);
  const key = lookupKey(tab?.place);
  if (!tab || !ref || !key || tab.generation !== generation) return undefined;
  return { tab, ref, key, place: placeKey(tab.place ?? undefined), host: new URL(tab.origin).hostname };
}

async function tellTrouble(tab: TabRow, error: AppError): Promise<void> {
  log('lookup failed', error.code);
  if (error.retryAt) await session.set({ [pausedKey(tab.origin)]: error });
  const place = placeKey(tab.place ?? undefined);
  await refreshTab(tab.tabId, (row) =>
    placeKey(row.place ?? undefined) === place ? { ...row, trouble: { placeKey: place, error } } : row,
  );
}
