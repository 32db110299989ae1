import { type AppError, appError } from '../../domain/errors';
import type { LookedUp } from '../../domain/match/looked-up';
import type { PanelView } from '../../domain/panel/view';
import { placeKey } from '../../domain/place';
import { hasAccess } from '../../platform/access';
import { log } from '../../platform/log';
import { session } from '../../platform/session';
import { tell } from '../../platform/tabs';
import { getLookup, putLookup } from '../../store/connections/lookups';
import { say } from '../../words/say';
import { mayAsk, zendeskOf } from '../connections/zendesk';
import { refreshTab } from '../context/context';
import { readPanel, readTab, type TabRow } from '../context/tabs';
import { changingBook } from '../context/view-cache';
import { openingFor } from '../panel/opening';
import { lookupKey, lookupRef } from './lookup-key';
import { isOnTheWay, onTheWay } from './on-the-way';

/** An answer younger than this is not asked for again. */
export const FRESH_MS = 5 * 60_000;
/** At most one question a second for a tab, whatever its page does with its address. */
export const PACE_MS = 1_000;
const pausedKey = (origin: string) => `paused:${origin}`;

export const isFresh = ({ asOf }: Pick<LookedUp, 'asOf'>): boolean => Date.now() - Date.parse(asOf) < FRESH_MS;

/** Waits until this tab may ask again. */
export async function takeTurn({ lookedUpAt = 0 }: TabRow): Promise<void> {
  const wait = lookedUpAt + PACE_MS - Date.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(wait, PACE_MS)));
}

/** The pause that the system asked for, while it lasts. */
export async function pauseOf({ origin }: TabRow): Promise<AppError | undefined> {
  const paused = await session.get<AppError>(pausedKey(origin));
  return paused && Date.parse(paused.retryAt ?? '') > Date.now() ? paused : undefined;
}

/** Remembers the pause that the system asked for. */
export async function pauseUntil({ origin }: TabRow, error: AppError): Promise<void> {
  if (error.retryAt) await session.set({ [pausedKey(origin)]: error });
}

/** Asks the ticket system about the place in front, if it is an approved workspace and the last answer is not fresh. */
export async function lookUp(tabId: number, generation: number, force = false): Promise<void> {
  // A page that says where it is once more.
  const question = `look-up ${tabId} ${generation}`;
  if (!isOnTheWay(question)) await onTheWay([question], () => ask(tabId, generation, force));
}

async function ask(tabId: number, generation: number, force: boolean): Promise<void> {
  const first = await askable(tabId, generation);
  if (!first || !(await mayAsk(first.tab))) return;
  const known = await getLookup(first.key).catch(() => undefined);
  if (known && !known.partial && !force && isFresh(known)) return;
  await takeTurn(first.tab);
  const now = await askable(tabId, generation);
  if (!now) return;
  const paused = await pauseOf(now.tab);
  if (paused) return tellTrouble(now.tab, paused);
  await refreshTab(tabId, (tab) => ({ ...tab, lookedUpAt: Date.now() }));
  const opened = await zendeskOf(now.host);
  const answer = opened.ok ? await opened.value.lookup(now.ref) : opened;
  if (!answer.ok) return tellTrouble(now.tab, await explained(answer.error, now.host));
  await changingBook(() => putLookup(now.key, answer.value));
  const view = await refreshTab(tabId, (tab) => (tab.trouble?.placeKey === now.place ? { ...tab, trouble: undefined } : tab));
  if (view) await offerToOpen(now.tab, view);
}

/** A question to a site on which the person has switched us off fails in the browser as one to a system that is away does. */
async function explained(error: AppError, host: string): Promise<AppError> {
  if (error.code !== 'offline' || (await hasAccess(`https://${host}`))) return error;
  return appError('forbidden', say('refused.switchedOff', { host }));
}

/** The page's last report may have been answered before the account was known; a new one is told to open. */
export async function offerToOpen({ tabId, documentId }: TabRow, view: PanelView): Promise<void> {
  const panel = await readPanel(tabId);
  const { open } = await openingFor(view);
  if (panel?.hostDocumentId === documentId || !open) return;
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

export async function tellTrouble(tab: TabRow, error: AppError): Promise<void> {
  log('lookup failed', error.code);
  await pauseUntil(tab, error);
  const place = placeKey(tab.place ?? undefined);
  const { documentId, generation } = tab;
  await refreshTab(tab.tabId, (row) =>
    placeKey(row.place ?? undefined) === place ? { ...row, trouble: { placeKey: place, error, documentId, generation } } : row,
  );
}
