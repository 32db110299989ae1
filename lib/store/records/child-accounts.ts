import type { SourceRecord } from '../../domain/record';
import { db } from '../db';

/** Stored accounts that name one of these as the account above them, whichever of the two came first. */
export async function childAccountsOf(rows: readonly SourceRecord[]): Promise<string[]> {
  const above = rows.filter(({ type }) => type === 'account');
  // Most books name no parents, and an import asks this for every step of thousands.
  if (above.length === 0 || (await db.record.orderBy('value.parentExternalId').limit(1).count()) === 0) return [];
  const found = await Promise.all(above.map(({ externalId }) => db.record.where('value.parentExternalId').equals(externalId).toArray()));
  return found.flatMap((below, at) =>
    below.flatMap(({ type, connectionId, accountId }) =>
      type === 'account' && connectionId === above[at]?.connectionId ? [accountId] : [],
    ),
  );
}
