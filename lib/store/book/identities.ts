import type { Identity, IdentityKind, Pin } from '../../domain/match/identity';
import { every, openReading, type Reading, readBatch, rowsWith } from '../batch';
import { db } from '../db';

/** Keys from which on a question is about a list, not about one page. */
const MANY = 20;

type Pair = readonly [IdentityKind, string];

/** Stored claims and pins for all the values asked. */
export async function claimsFor(pairs: readonly Pair[], shared?: Reading): Promise<{ identities: Identity[]; pins: Pin[] }> {
  if (pairs.length === 0) return { identities: [], pins: [] };
  const wanted = new Map(pairs.map(([kind, value]) => [`${kind} ${value}`, [kind, value] as string[]]));
  const keys = [...wanted.values()];
  const from = shared ?? (await openReading([db.identity, db.pin]));
  const claimed = keys.map((key) => rowsWith<Identity>('[kind+value]', key));
  // A person's own corrections are few: for a whole list one read of all of them is cheaper than one for every key.
  const pinned = keys.length > MANY ? [every<Pin>] : keys.map((key) => rowsWith<Pin>('[kind+value]', key));
  const [identities, pins] = await Promise.all([readBatch(db.identity, claimed, from), readBatch(db.pin, pinned, from)]);
  return { identities: identities.flat(), pins: pins.flat().filter((pin) => wanted.has(`${pin.kind} ${pin.value}`)) };
}

export async function accountsWithDomain(domain: string): Promise<number> {
  const rows = await db.identity.where('[kind+value]').equals(['domain', domain]).toArray();
  return new Set(rows.map((row) => row.accountId)).size;
}
