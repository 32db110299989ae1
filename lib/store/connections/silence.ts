import { HOUR_MS } from '../../domain/durations';
import { db } from '../db';

/** Connections that have not answered for so long that nothing of them is shown. What never answered has brought nothing. */
export async function silentConnections(hours: number, now = Date.now()): Promise<string[]> {
  const rows = await db.refresh.toArray();
  return rows.filter(({ heardAt }) => heardAt && now - Date.parse(heardAt) > hours * HOUR_MS).map(({ connectionId }) => connectionId);
}

/** When the next connection will have been silent for too long, ms since epoch. */
export async function nextSilence(hours: number, now = Date.now()): Promise<number | undefined> {
  const times = (await db.refresh.toArray()).flatMap(({ heardAt }) => (heardAt ? [Date.parse(heardAt) + hours * HOUR_MS] : []));
  const coming = times.filter((time) => time > now);
  return coming.length > 0 ? Math.min(...coming) + 1 : undefined;
}
