import type { IsoDate } from '../../domain/account';
import { type Claims, workedBy } from '../../domain/priority/claims';
import { AUDIT_TABLES, append } from '../audit/audit';
import { db } from '../db';
import type { ClaimRow } from './today-rows';

const ACCOUNT = 'account ';
const OWNER = 'owner ';
export const claimKey = (accountId: string): string => `${ACCOUNT}${accountId}`;
export const ownerKey = (owner: string): string => `${OWNER}${owner}`;

const holdsOn = ({ until }: ClaimRow, day: IsoDate): boolean => until === undefined || until > day;

/** Who took what, as it holds on that day: a cover ends by itself. */
export async function readClaims(today: IsoDate): Promise<{ rows: ClaimRow[]; claims: Claims }> {
  const rows = (await db.claim.toArray()).filter((row) => holdsOn(row, today));
  const under = (kind: string) =>
    new Map(rows.flatMap(({ key, by }) => (key.startsWith(kind) ? [[key.slice(kind.length), by] as const] : [])));
  return { rows, claims: { accounts: under(ACCOUNT), covers: under(OWNER) } };
}

/**
 * Takes an account that nobody owns, or a colleague's accounts for some days, with the line of the record in the same transaction.
 * What is taken is read again in it: answers the name of who has it already, of two who take one thing the first.
 */
export async function takeClaim(row: ClaimRow): Promise<string | undefined> {
  return db.transaction('rw', [db.account, db.claim, ...AUDIT_TABLES], async () => {
    const account = row.key.startsWith(ACCOUNT) ? (await db.account.get(row.key.slice(ACCOUNT.length)))?.account : undefined;
    if (account?.csm !== undefined) return account.csm;
    const other = workedBy(account?.tasks ?? []);
    if (other !== undefined && other !== row.by) return other;
    const known = await db.claim.get(row.key);
    if (known && holdsOn(known, row.on)) {
      if (known.by !== row.by) return known.by;
      if (known.until === row.until) return undefined;
    }
    await db.claim.put(row);
    await append({ actor: 'person', action: row.until ? 'today.covered' : 'today.claimed', target: targetOf(row.key), body: row });
    return undefined;
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
const targetOf = (key: string): string => (key.startsWith(ACCOUNT) ? key.slice(ACCOUNT.length) : 'accounts of a colleague');
