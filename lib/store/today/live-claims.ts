import { identitiesOf } from '../../domain/fold/identities';
import type { Identity } from '../../domain/match/identity';
import { owns } from '../../domain/source/precedence';
import { db } from '../db';

/** Rows read at once. */
const STEP = 2_000;

/** What one live system says belongs to an account. */
export interface LiveClaim extends Identity {
  /** What people call the system. */
  label: string;
}

/** Everything that live systems say names one of their accounts, by kind and value. Costs nothing where none is connected. */
export async function liveClaims(): Promise<Map<string, LiveClaim[]>> {
  const claims = new Map<string, LiveClaim[]>();
  for (const connectionId of await connections()) {
    if (!owns(connectionId)) continue;
    for (let last: [string, string, string] = [connectionId, '', '']; ; ) {
      const rows = await db.record.where(':id').between(last, [connectionId, []], false).limit(STEP).toArray();
      for (const row of rows) {
        for (const identity of identitiesOf(row)) {
          const key = claimKey(identity);
          claims.set(key, [...(claims.get(key) ?? []), { ...identity, label: row.label }]);
        }
      }
      const end = rows.at(-1);
      if (!end || rows.length < STEP) break;
      last = [end.connectionId, end.type, end.externalId];
    }
  }
  return claims;
}

export const claimKey = ({ kind, value }: Pick<Identity, 'kind' | 'value'>): string => `${kind} ${value}`;

/** The connections that rows came through: one step for each, however many rows there are. */
async function connections(): Promise<string[]> {
  const found: string[] = [];
  for (;;) {
    const last = found.at(-1);
    const first = await (last === undefined ? db.record.toCollection() : db.record.where(':id').above([last, []])).first();
    if (!first) return found;
    found.push(first.connectionId);
  }
}
