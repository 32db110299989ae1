import { db } from '../db';

/** Accounts below one that are read at most: a group of companies, and not a whole book under one name. */
const MOST = 200;

export interface Family {
  parentId?: string;
  belowIds: string[];
  more: boolean;
}

/** Who is above and below an account, as its sources say it; `hidden`: connections of which nothing is shown. Ends also where accounts name each other. */
export async function familyOf(accountId: string, hidden: readonly string[]): Promise<Family> {
  return db.transaction('r', db.record, async () => {
    const parentId = await parentOf(accountId, hidden);
    const seen = new Set([accountId]);
    for (let level = [accountId]; level.length > 0 && seen.size <= MOST; ) {
      const next = (await Promise.all(level.map((id) => childrenOf(id, hidden)))).flat();
      level = [...new Set(next)].filter((id) => !seen.has(id));
      for (const id of level) seen.add(id);
    }
    const belowIds = [...seen].filter((id) => id !== accountId && id !== parentId);
    return { ...(parentId && { parentId }), belowIds: belowIds.slice(0, MOST), more: belowIds.length > MOST };
  });
}

/** What its sources say of an account, the sample too. */
async function shownMembers(accountId: string, hidden: readonly string[]) {
  const rows = await db.record.where('accountId').equals(accountId).toArray();
  return rows.flatMap((row) => (row.type === 'account' && !hidden.includes(row.connectionId) ? [row] : []));
}

async function parentOf(accountId: string, hidden: readonly string[]): Promise<string | undefined> {
  for (const { connectionId, value } of await shownMembers(accountId, hidden)) {
    const above = 'parentExternalId' in value ? value.parentExternalId : undefined;
    const parent = above && (await db.record.get([connectionId, 'account', above]));
    if (parent && parent.accountId !== accountId) return parent.accountId;
  }
  return undefined;
}

async function childrenOf(accountId: string, hidden: readonly string[]): Promise<string[]> {
  const members = await shownMembers(accountId, hidden);
  const rows = await Promise.all(
    members.map(({ connectionId, externalId }) =>
      db.record
        .where('value.parentExternalId')
        .equals(externalId)
        .filter((row) => row.connectionId === connectionId && row.type === 'account')
        .limit(MOST + 1)
        .toArray(),
    ),
  );
  return rows.flat().map((row) => row.accountId);
}
