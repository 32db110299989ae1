import { nowIso } from '../domain/dates';
import { db } from './db';

const KEY = 'clock';
/** Written no more often than that, in ms. */
const EVERY = 60 * 60_000;
/** Clocks that are set right by a network jump by less. */
const BEHIND = 2 * 60 * 60_000;

const seen = async (): Promise<number | undefined> => {
  const at = (await db.setting.get(KEY))?.value;
  return typeof at === 'string' ? Date.parse(at) : undefined;
};

/** Remembers the latest moment that this computer's clock showed while the book was looked at. */
export async function noteClock(): Promise<void> {
  const latest = await seen();
  if (latest === undefined || Date.now() >= latest + EVERY) await clockIsRight();
}

/** The clock says what it says now: from here on it is compared with that. */
export async function clockIsRight(): Promise<void> {
  await db.setting.put({ key: KEY, value: nowIso() });
}

/** The latest moment that it showed, where it was set back behind that since. */
export async function clockBehind(): Promise<number | undefined> {
  const latest = await seen();
  return latest !== undefined && Date.now() < latest - BEHIND ? latest : undefined;
}
