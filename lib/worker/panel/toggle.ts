import { productOf } from '../../domain/host/products';
import type { HostId } from '../../domain/place';
import { announce, askToReport, injectOverlay, openDesk, tell } from '../../platform/tabs';
import { readTab, type TabRow } from '../context/tabs';
import { isConfigSure, readConfig } from '../settings/config';
import { isSideOpen } from './open-side-panels';
import { isWithheld } from './withheld';

const TRY_MS = 250;
/** Tries for a page that has just opened, of which every fourth asks the page. */
const TRIES = 12;
const ASK_EVERY = 4;
/** Tries where something of ours is in the page: its report waits for the company's policy, 3-5 s after the start of a profile that never asked. */
const TRIES_WITH_OURS = 60;
/** A page that the browser keeps from us gets our script by the press itself: one that young came with it. */
const BY_PRESS_MS = 2_000;

interface Front {
  tabId: number;
  windowId: number;
  url: string | undefined;
}

/**
 * Shows or hides the panel. A page that has just opened says where it is within a moment; anywhere else the button opens the
 * desk. Where the browser's side panel is open, it is what is hidden. Where nothing of ours was yet, the press can only mean
 * to show it, though the panel may have opened by itself before it is told so.
 */
export async function toggle({ tabId, windowId, url }: Front): Promise<void> {
  if (await isSideOpen(windowId)) return announce('side.close', { windowId });
  const host = url !== undefined && URL.canParse(url) ? productOf(url) : undefined;
  const wanted = host && !((await isConfigSure()) && (await readConfig()).hostsOff.includes(host));
  let limit = wanted ? TRIES : 1;
  for (let tries = 1; ; tries += 1) {
    const tab = await readTab(tabId);
    if (tab) {
      const show = tries > 1 || (host && (await isByPress(tab, host))) ? true : 'toggle';
      if (await tell({ tabId, frameId: 0, documentId: tab.documentId }, 'overlay.show', { show })) return;
    }
    if (tries >= limit) break;
    // A page whose report was lost makes it again; one that has nothing of ours in it gets that now.
    if (tries % ASK_EVERY === 0) {
      if (await askToReport(tabId)) limit = TRIES_WITH_OURS;
      else if (host) await injectOverlay(tabId, host).catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, TRY_MS));
  }
  await openDesk('today');
}

const isByPress = async ({ since = 0 }: TabRow, host: HostId) => Date.now() - since < BY_PRESS_MS && (await isWithheld(host));
