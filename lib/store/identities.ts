import type { Identity, IdentityKind, Pin } from '../domain/identity';
import { db } from './db';

/** Keys from which on a question is about a list, not about one page. */
const MANY = 20;

type Pair = readonly [IdentityKind, string];

/** Stored claims and pins for all the values asked, in one read transaction. */
export async function claimsFor(pairs: readonly Pair[]): Promise<{ identities: Identity[]; pins: Pin[] }> {
  if (pairs.length === 0) return { identities: [], pins: [] };
  const wanted = new Map(pairs.map(([kind, value]) => [`${kind} ${value}`, [kind, value]]));
  const keys = [...wanted.values()];
  return db.transaction('r', [db.identity, db.pin], async () => {
    // A key each in one round trip together; `anyOf` walks a cursor, one round trip for every step.
    const [identities, pins] = await Promise.all([
      Promise.all(keys.map((key) => db.identity.where('[kind+value]').equals(key).toArray())).then((rows) => rows.flat()),
      // A person's own corrections are few: for a whole list one read of all of them is cheaper than one for every key.
      keys.length > MANY
        ? db.pin.toArray().then((rows) => rows.filter((row) => wanted.has(`${row.kind} ${row.value}`)))
        : Promise.all(keys.map((key) => db.pin.where('[kind+value]').equals(key).toArray())).then((rows) => rows.flat()),
    ]);
    return { identities, pins };
  });
}

export async function accountsWithDomain(domain: string): Promise<number> {
  const rows = await db.identity.where('[kind+value]').equals(['domain', domain]).toArray();
  return new Set(rows.map((row) => row.accountId)).size;
}
