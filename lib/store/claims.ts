import type { IsoDate } from '../domain/account';
import { AUDIT_TABLES, append } from './audit';
import { db } from './db';
import type { ClaimRow } from './today-rows';

export const claimKey = (accountId: string): string => `account ${accountId}`;
export const ownerKey = (owner: string): string => `owner ${owner}`;

/** Who took what, as it holds on that day: a cover ends by itself. */
export async function readClaims(today: IsoDate): Promise<ClaimRow[]> {
  return (await db.claim.toArray()).filter(({ until }) => until === undefined || until >= today);
}

/**
 * Takes an account, or a colleague's accounts for some days, with the line of the record in the same transaction. Answers who has it:
 * of two who take one thing, the second is told of the first.
 */
export async function takeClaim(row: ClaimRow): Promise<ClaimRow> {
  return db.transaction('rw', [db.claim, ...AUDIT_TABLES], async () => {
    const known = await db.claim.get(row.key);
    if (known && (known.until === undefined || known.until >= row.on) && known.by !== row.by) return known;
    if (known?.by === row.by && known.until === row.until) return known;
    await db.claim.put(row);
    await append({ actor: 'person', action: row.until ? 'today.covered' : 'today.claimed', target: targetOf(row.key), body: row });
    return row;
  });
}

export async function dropClaim(key: string): Promise<void> {
  await db.transaction('rw', [db.claim, ...AUDIT_TABLES], async () => {
    if (!(await db.claim.get(key))) return;
    await db.claim.delete(key);
    await append({ actor: 'person', action: 'today.released', target: targetOf(key) });
  });
}

/** The record names accounts by id, and nobody. */
const targetOf = (key: string): string => (key.startsWith('account ') ? key.slice('account '.length) : 'a colleague’s accounts');
