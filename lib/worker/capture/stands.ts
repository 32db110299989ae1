import { rounded } from '../../domain/capture/shot';
import type { Taken } from '../../domain/escalation/packet';
import { injectHelper, zoomOf } from '../../platform/picture';
import { type Address, ask } from '../../platform/tabs';

/** The page of a tab and how it stands on the screen, where no picture of it is taken. Nothing of one that lets nobody in. */
export async function standsIn(tabId: number): Promise<Omit<Taken, 'at'> | undefined> {
  const helper = await injectHelper(tabId);
  return helper && standsAt(helper);
}

export async function standsAt(helper: Address): Promise<Omit<Taken, 'at'> | undefined> {
  const [seen, zoom] = await Promise.all([ask(helper, 'capture.stands', {}), zoomOf(helper.tabId).catch(() => 1)]);
  return seen && { ...seen, dpr: rounded(seen.dpr), zoom: rounded(zoom) };
}
