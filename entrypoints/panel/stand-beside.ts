import { readActiveTab } from '@/components/panel/state/active-tab';
import { windowInAddress } from '@/components/panel/state/start';
import { send } from '@/lib/messaging/client';
import { onTabInFront, ownWindow } from '@/lib/platform/in-front';

/**
 * Makes this page the side panel of its window. The window stands in the address that it is loaded from, because that is what
 * the browser tells the worker with every message; answers false when it is loaded anew for that.
 */
export async function standBeside(): Promise<boolean> {
  const windowId = windowInAddress();
  if (!windowId) {
    location.replace(`${location.pathname}?surface=side&window=${await ownWindow()}`);
    return false;
  }
  onTabInFront(windowId, (moved) => void readActiveTab(moved));
  window.addEventListener('pagehide', () => void send('side.closed', {}).catch(() => undefined));
  return true;
}
