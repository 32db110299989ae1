import type { Identity, IdentityKind, Pin } from '../domain/identity';
import { db } from './db';

type Pair = readonly [IdentityKind, string];

/** Stored claims and pins for all the values asked, in one read transaction. */
export async function claimsFor(pairs: readonly Pair[]): Promise<{ identities: Identity[]; pins: Pin[] }> {
  if (pairs.length === 0) return { identities: [], pins: [] };
  const keys = pairs.map(([kind, value]) => [kind, value]);
  return db.transaction('r', [db.identity, db.pin], async () => {
    const [identities, pins] = await Promise.all([
      db.identity.where('[kind+value]').anyOf(keys).toArray(),
      db.pin.where('[kind+value]').anyOf(keys).toArray(),
    ]);
    return { identities, pins };
  });
}

export async function accountsWithDomain(domain: string): Promise<number> {
  const rows = await db.identity.where('[kind+value]').equals(['domain', domain]).toArray();
  return new Set(rows.map((row) => row.accountId)).size;
}
