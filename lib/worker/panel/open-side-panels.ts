import { session } from '../../platform/session';
import { isAnySideOpen } from '../../platform/side-panel';
import { tabsIn, tell } from '../../platform/tabs';
import { readTab } from '../context/tabs';

/** Windows with the browser's own side panel open, as far as its pages said. */
export const SIDES = 'sides';

/** Whether a window has it open. A page that crashed never said that it goes, so the browser has the last word. */
export async function isSideOpen(windowId: number, sides?: number[]): Promise<boolean> {
  const open = sides ?? (await session.get<number[]>(SIDES)) ?? [];
  return open.includes(windowId) && isAnySideOpen();
}

/** The side panel of a window shows itself: the panels in its pages make way. */
export async function sideShown(windowId: number): Promise<void> {
  await change(windowId, (sides) => (sides.includes(windowId) ? sides : [...sides, windowId]));
}

/** It was closed: what it stood in for comes back. */
export async function sideGone(windowId: number): Promise<void> {
  await change(windowId, (sides) => sides.filter((each) => each !== windowId));
}

async function change(windowId: number, by: (sides: number[]) => number[]): Promise<void> {
  const changed = await navigator.locks.request(SIDES, async () => {
    const before = (await session.get<number[]>(SIDES)) ?? [];
    const after = by(before);
    if (after.length !== before.length) await session.set({ [SIDES]: after });
    return after.length !== before.length;
  });
  if (changed) await reportAgain(windowId);
}

/** Each page of the window is answered anew, see `aside` in `context.changed`. */
async function reportAgain(windowId: number): Promise<void> {
  const tabs = await Promise.all((await tabsIn(windowId)).map(readTab));
  await Promise.all(tabs.map((tab) => tab && tell({ tabId: tab.tabId, frameId: 0, documentId: tab.documentId }, 'overlay.report', {})));
}
