import { productOf } from '../../domain/host/products';
import { clampWidth, type DockView, USUAL_DOCK } from '../../domain/panel/dock';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { markTab } from '../../platform/action';
import { SIDEBAR } from '../../platform/side-panel';
import { tell } from '../../platform/tabs';
import { say } from '../../words/say';
import { readPanel, readTab } from '../context/tabs';
import { readDock, readMoves, rememberShown, writeDock, writeMoves } from './opening';
import { aimToolbar } from './toolbar';

/** The host page of a claimed panel, by the document it was mounted in. */
export async function hostOf({ tabId }: Caller) {
  const panel = await readPanel(tabId);
  return panel && { tabId, frameId: 0, documentId: panel.hostDocumentId };
}

/** Opens the folded panel or closes the open one, as its person pressed there. */
export async function showPanel(show: boolean, caller: Caller): Promise<void> {
  const host = await hostOf(caller);
  if (host) await tell(host, 'overlay.show', { show });
}

export async function dockOf(caller: Caller): Promise<DockView> {
  const product = await productIn(caller);
  return { ...(product ? await readDock(product) : USUAL_DOCK), opensSide: !SIDEBAR };
}

/** Moves the panel in its page. Remembered for the product once `settled`: a drag says its width many times a second. */
export async function setDock({ settled, ...change }: Input<'dock.set'>, caller: Caller): Promise<void> {
  const [host, product] = await Promise.all([hostOf(caller), productIn(caller)]);
  if (!host || !product) return;
  const before = await readDock(product);
  const dock = { ...before, ...change, width: clampWidth(change.width ?? before.width) };
  if (settled) await writeDock(product, dock);
  if (change.mode) await rememberShown(product, true);
  if (change.mode) await aimToolbar();
  const moves = await readMoves((await readTab(caller.tabId))?.origin ?? '');
  await tell(host, 'overlay.dock', { dock: { ...dock, moves }, settled });
}

/** Which way of making room helps in the pages of this origin; the next of them begins with it. */
export const rememberMoves = ({ moves }: Input<'page.moves'>, { origin }: Caller): Promise<void> => writeMoves(origin, moves);

/** A page took our element out again and again: it is left alone, and the toolbar says so. */
export async function panelLost({ tabId }: Caller): Promise<void> {
  await markTab(tabId, say('refused.panelLost'));
}

async function productIn({ tabId }: Caller) {
  const tab = await readTab(tabId);
  return tab && productOf(tab.origin);
}
