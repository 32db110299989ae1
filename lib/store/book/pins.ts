import { nowIso } from '../../domain/dates';
import type { Pin } from '../../domain/match/identity';
import { livePins } from '../../domain/match/pins';
import { db } from '../db';

export async function allPins(): Promise<Pin[]> {
  return db.pin.toArray();
}

export const getPin = (id: string): Promise<Pin | undefined> => db.pin.get(id);

/** One pin per value: a new choice for the same value replaces the old one. */
export async function putPin(pin: Pin): Promise<void> {
  await db.transaction('rw', db.pin, async () => {
    await db.pin.where('[kind+value]').equals([pin.kind, pin.value]).delete();
    await db.pin.put(pin);
  });
}

export async function removePin(id: string): Promise<void> {
  await db.pin.delete(id);
}

/** A pin whose day is over matches nothing any more; what it said is not kept either. */
export async function dropExpiredPins(now = nowIso()): Promise<void> {
  await db.pin.filter((pin) => livePins([pin], now).length === 0).delete();
}
