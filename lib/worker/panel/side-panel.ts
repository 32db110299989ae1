import type { Handlers } from '../../messaging/server';
import { type MenuEntry, onMenu } from '../../platform/menu';
import { onSideClosed, openSide, SIDEBAR } from '../../platform/side-panel';
import { onFront } from '../../platform/tabs';
import { say } from '../../words/say';
import { readRows } from '../page-list/rows';
import { sideGone } from './open-side-panels';
import { leaveSide, openBeside, sideView } from './side-panel-view';
import { aimToolbar } from './toolbar';

type SideHandlers = Pick<Handlers, 'side.open' | 'side.view' | 'side.leave' | 'side.closed'>;

/** What the browser's own side panel asks; `unexpected` hears of failures behind an answer that was given. */
export const sideHandlers = (unexpected: (error: unknown) => void): SideHandlers => ({
  'side.open': (_input, caller) => openBeside(caller),
  'side.view': async (_input, caller) => {
    const answer = await sideView(caller);
    void readRows(caller.tabId, { side: true }).catch(unexpected);
    return answer;
  },
  'side.leave': (_input, caller) => leaveSide(caller),
  'side.closed': (_input, { windowId }) => sideGone(windowId),
});

/** Registers what the browser says about its side panel. Synchronous, as all of `startWorker`. */
export function watchSides(unexpected: (error: unknown) => void): void {
  onMenu(({ id, tabId }) => id === BESIDE && void openSide(tabId).catch(unexpected));
  onSideClosed((windowId) => void sideGone(windowId).catch(unexpected));
  if (!SIDEBAR) onFront(() => void aimToolbar().catch(unexpected));
}

const BESIDE = 'beside';

export const sideEntry = (): MenuEntry => ({ id: BESIDE, title: say(SIDEBAR ? 'side.openSidebar' : 'side.open'), contexts: ['action'] });
