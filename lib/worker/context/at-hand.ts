import type { HostCheck } from '../../domain/host/host-check';
import { type PageFacts, type Place, placeKey } from '../../domain/place';
import { session } from '../../platform/session';
import { checkKey } from '../host-check/check-rows';
import { SIDES } from '../panel/open-side-panels';
import { type Config, configToShow } from '../settings/config';
import { CONFIG_KEY, LOCKED } from '../settings/keys';
import { type PanelRow, panelKey, type TabRow, tabKey } from './tabs';
import { BOOK_VERSION, type CachedView, cacheKeyOf, cacheName } from './view-cache';

/** All that the session keeps about a tab and the place it shows. */
export interface AtHand {
  tab?: TabRow;
  panel?: PanelRow;
  config: Config;
  seen?: CachedView;
  /** What self-checks found where the place is. */
  check?: HostCheck;
  locked: boolean;
  /** Windows with the browser's side panel open. */
  sides: number[];
  /** The book's number before anything is looked up. */
  book: number;
}

/** One round trip to the browser process instead of six, one after the other, on the way to the first paint. */
export async function atHand(tabId: number, place: Place | null, facts: PageFacts | null): Promise<AtHand> {
  const keys = { tab: tabKey(tabId), panel: panelKey(tabId), check: checkKey(place) };
  const seen = cacheKeyOf(cacheName(placeKey(place ?? undefined), facts));
  const rows = await session.getMany([...Object.values(keys), ...(seen ? [seen] : []), CONFIG_KEY, BOOK_VERSION, LOCKED, SIDES]);
  return {
    tab: rows[keys.tab] as TabRow | undefined,
    panel: rows[keys.panel] as PanelRow | undefined,
    config: (rows[CONFIG_KEY] as Config | undefined) ?? (await configToShow()),
    seen: seen ? (rows[seen] as CachedView | undefined) : undefined,
    check: rows[keys.check] as HostCheck | undefined,
    locked: rows[LOCKED] === true,
    sides: (rows[SIDES] as number[] | undefined) ?? [],
    book: (rows[BOOK_VERSION] as number | undefined) ?? 0,
  };
}
