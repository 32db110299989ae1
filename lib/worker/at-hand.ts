import { session } from '../platform/storage';
import { CONFIG_KEY, type Config, configToShow } from './config';
import { LOCKED } from './screen-keys';
import { BOOK, type SeenRow, seenKey } from './seen';
import { SIDES } from './sides';
import { type PanelRow, panelKey, type TabRow, tabKey } from './tabs';

/** All that the session keeps about a tab and the place it shows. */
export interface AtHand {
  tab?: TabRow;
  panel?: PanelRow;
  config: Config;
  seen?: SeenRow;
  locked: boolean;
  /** Windows with the browser's side panel open. */
  sides: number[];
  /** The book's number before anything is looked up. */
  book: number;
}

/** One round trip to the browser process instead of six, one after the other, on the way to the first paint. */
export async function atHand(tabId: number, place: string): Promise<AtHand> {
  const keys = { tab: tabKey(tabId), panel: panelKey(tabId), seen: seenKey(place) };
  const rows = await session.getMany([...Object.values(keys), CONFIG_KEY, BOOK, LOCKED, SIDES]);
  return {
    tab: rows[keys.tab] as TabRow | undefined,
    panel: rows[keys.panel] as PanelRow | undefined,
    config: (rows[CONFIG_KEY] as Config | undefined) ?? (await configToShow()),
    seen: rows[keys.seen] as SeenRow | undefined,
    locked: rows[LOCKED] === true,
    sides: (rows[SIDES] as number[] | undefined) ?? [],
    book: (rows[BOOK] as number | undefined) ?? 0,
  };
}
