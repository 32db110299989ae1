import { appError } from '../../domain/errors';
import { productOf, SCRIPT_PATTERNS } from '../../domain/host/products';
import type { PanelView, SideView } from '../../domain/panel/view';
import type { Caller } from '../../messaging/server';
import { openSide } from '../../platform/side-panel';
import { ask, isOn, tabInFront } from '../../platform/tabs';
import { outboxCounts } from '../../store/outbox/pending';
import { viewOfTab } from '../context/context';
import { emptyView } from '../context/view';
import { readConfig } from '../settings/config';
import { isLocked } from '../settings/screen';
import { sideShown } from './open-side-panels';
import { readDock, rememberShown, writeDock } from './opening';
import { aimToolbar } from './toolbar';

/** Opens the browser's side panel in the task in which the press arrived. */
export async function openBeside({ tabId }: Caller): Promise<void> {
  try {
    await openSide(tabId);
  } catch {
    throw appError('bad_input', 'This window has no side panel.');
  }
}

/**
 * What the tab in front of a side panel's window shows. A host page is asked last which generation it is at: until the
 * worker has heard of that one there is no account to show.
 */
export async function sideView({ tabId, windowId }: Caller): Promise<SideView> {
  await sideShown(windowId);
  const [front, ours] = await Promise.all([tabInFront(windowId), isOn(tabId, SCRIPT_PATTERNS)]);
  const { hostsOff } = await readConfig();
  const host = ours && front?.tabId === tabId ? productOf(front.url) : undefined;
  if (!front || !host || hostsOff.includes(host)) return { beside: 'elsewhere', tabId, view: await noView('quiet') };
  const view = await viewOfTab(tabId, new URL(front.url).origin);
  const page = view && (await ask({ tabId, frameId: 0, documentId: view.documentId }, 'overlay.where', {}));
  if (view && page?.generation === view.generation) return { beside: 'page', tabId, view };
  return { beside: page || front.loading ? 'page' : 'unattached', tabId, view: await noView('loading') };
}

/** A tab of which nothing is known. */
async function noView(state: 'quiet' | 'loading'): Promise<PanelView> {
  const { appearance, presenting, readOnly } = await readConfig();
  const view: PanelView = { ...emptyView({ version: 0, generation: 0, documentId: '' }), state, presenting, readOnly };
  if (appearance !== 'system') view.theme = appearance;
  if (await isLocked()) view.locked = true;
  else if (readOnly?.code !== 'storage_closed') view.outbox = await outboxCounts();
  return view;
}

/** The panel goes back into the page of the product in front; the side panel closes itself. */
export async function leaveSide({ windowId }: Caller): Promise<void> {
  const front = await tabInFront(windowId);
  const product = front?.url ? productOf(front.url) : undefined;
  if (!product) return;
  const dock = await readDock(product);
  if (dock.mode === 'side') await writeDock(product, { ...dock, mode: 'push' });
  await rememberShown(product, true);
  await aimToolbar();
}
