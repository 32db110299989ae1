import { workspaceOf } from '../../domain/address/workspace';
import { sortedJson } from '../../domain/data/sorted-json';
import { appError } from '../../domain/errors';
import { isPlaceOf } from '../../domain/host/place-of-origin';
import { masked } from '../../domain/panel/presentation';
import type { PanelView } from '../../domain/panel/view';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { log } from '../../platform/log';
import { announce, tell } from '../../platform/tabs';
import { say } from '../../words/say';
import { isSideOpen } from '../panel/open-side-panels';
import { type Opening, openingFor, readMoves } from '../panel/opening';
import { aimToolbar } from '../panel/toolbar';
import { type AtHand, atHand } from './at-hand';
import { basisOf, rowAfter, turnTo } from './recall';
import { allTabs, type PanelRow, readTab, type TabRow, withTab, writeTab } from './tabs';
import { buildView, emptyView } from './view';
import { remember, stillTrue } from './view-cache';

/**
 * A host page says where it is. Older generations of the same document are ignored. Answers what to show there; `waits`: a look-up is
 * still to come, and this worker may end before it does, so the page says it again after a while.
 */
export async function contextChanged(
  input: Input<'context.changed'>,
  caller: Caller,
): Promise<Partial<Opening> & { open: boolean; off?: boolean; aside?: boolean; waits?: boolean }> {
  if (input.place && !isPlaceOf(input.place, caller.origin)) throw appError('bad_input', say('refused.request'));
  return withTab(caller.tabId, async () => {
    const hand = await atHand(caller.tabId, input.place, input.facts);
    const { tab: previous, config } = hand;
    const sameDocument = previous?.documentId === caller.documentId;
    if (sameDocument && previous.generation > input.generation) return { open: false };
    const tab = rowAfter(previous, input, caller);
    const { place, documentId, origin } = tab;
    if (place && config.hostsOff.includes(place.host)) return { open: false, off: true };
    const view = await show(tab, hand);
    ring(caller.tabId, view, hand);
    if (isNewHere(view, sameDocument ? previous : undefined)) void announce('data.changed', { what: 'settings' });
    const [opening, aside, moves] = await Promise.all([openingFor(view), isSideOpen(caller.windowId, hand.sides), readMoves(origin)]);
    if (opening.dock.mode === 'side') void aimToolbar();
    const waits = view.state === 'loading' && (place?.page === 'record' || hand.panel?.hostDocumentId === documentId);
    return { ...opening, dock: { ...opening.dock, moves }, aside, waits };
  });
}

/** A page that could be approved has just opened, or has just said whose mailbox it shows: the desk lists it. */
function isNewHere({ workspace }: PanelView, before: TabRow | undefined): boolean {
  if (!workspace || workspace.approved) return false;
  return !before || workspaceOf({ origin: before.origin, mailbox: before.facts?.mailbox }) !== workspace.address;
}

/** Builds the tab's view anew and pushes it; call after anything it is made of changed. */
export async function refreshTab(tabId: number, change: (tab: TabRow) => TabRow = (tab) => tab): Promise<PanelView | undefined> {
  return withTab(tabId, async () => {
    const tab = await readTab(tabId);
    if (!tab) return undefined;
    const hand = await atHand(tabId, tab.place, tab.facts);
    const view = await show({ ...change(tab) }, hand);
    ring(tabId, view, hand);
    return view;
  });
}

/** The same view for the browser's side panel, which asks for it: pushed to nobody. `origin` is where the tab is now. */
export async function viewOfTab(tabId: number, origin: string): Promise<PanelView | undefined> {
  return withTab(tabId, async () => {
    const tab = await readTab(tabId);
    if (tab?.origin !== origin) return undefined;
    return show({ ...tab }, { ...(await atHand(tabId, tab.place, tab.facts)), panel: undefined });
  });
}

/** Side panels ask again. They get no view by broadcast: every frame of ours would hear it, claimed or not. */
function ring(tabId: number, { generation, documentId }: PanelView, { sides }: AtHand): void {
  if (sides.length > 0) void announce('tab.changed', { tabId, documentId, generation });
}

/** After the book or a setting changed: every tab that has a context. */
export async function refreshAllTabs(): Promise<void> {
  for (const tab of await allTabs()) await refreshTab(tab.tabId);
}

/** Shows what is remembered at once, then what the database says if that differs. Call under the tab's lock. */
async function show(tab: TabRow, { panel, config, seen, book, locked, check }: AtHand): Promise<PanelView> {
  const { name, inputs, hostChanged, theme } = basisOf(tab, config, check);
  if (locked) return deliver(tab, panel, { ...emptyView({ ...tab, theme }), locked: true });
  const remembered = name ? stillTrue(seen, inputs, book) : undefined;
  if (remembered) await deliver(tab, panel, remembered);
  const whole = { ...(await buildView(tab, config)), ...hostChanged, theme };
  const built = config.presenting ? masked(whole) : whole;
  const view = await deliver(tab, panel, built, remembered);
  if (name) await remember(name, inputs, book, view);
  return view;
}

/**
 * Pushes and writes the tab's row, side by side: a person cannot press before the row is there, and a command that finds
 * another version is refused. A panel that claims the tab meanwhile asks for a view of its own behind the lock.
 */
async function deliver(tab: TabRow, panel: PanelRow | undefined, view: PanelView, shown?: PanelView): Promise<PanelView> {
  const current = turnTo(view, tab);
  const known = shown !== undefined && sameContent(shown, view);
  // The push first: what the browser is told about the row costs it a moment that the panel would wait for. Nobody waits until
  // the panel has drawn it, least of all the page that reported.
  if (!known && panel?.hostDocumentId === tab.documentId) void push(panel, current);
  await writeTab(tab);
  return current;
}

async function push(panel: PanelRow, view: PanelView): Promise<void> {
  const heard = await tell(panel, 'panel.view', { view });
  if (!heard) log('panel.view', 'nobody there');
}

const content = ({ generation: _g, documentId: _d, version: _v, ...rest }: PanelView) => sortedJson(rest);
const sameContent = (a: PanelView, b: PanelView) => content(a) === content(b);
