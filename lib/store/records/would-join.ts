import { groupBy } from '../../domain/data/group-by';
import { mayMerge, memberKey, memberOf, mergeAccounts } from '../../domain/fold/same-account';
import { onlyAdds, type SourceRecord } from '../../domain/record';
import { db } from '../db';
import { ownHosts } from './grouping';

type AccountRecord = Extract<SourceRecord, { type: 'account' }>;
const isMember = (row: SourceRecord): row is AccountRecord => row.type === 'account' && mayMerge(row) && !onlyAdds(row);

/** Accounts read at once. */
const STEP = 500;

/** Rows about to be stored, and the accounts that hold something each of them claims. */
export interface Claimant {
  record: SourceRecord;
  holders: readonly string[];
  /** Others of the same file that claim the same. */
  beside: readonly SourceRecord[];
}

/** For each row the holders it will be part of, by the rules that join accounts once they are stored. */
export async function wouldJoin(claimants: readonly Claimant[]): Promise<Set<string>[]> {
  const [isOwn, answers, stored] = await Promise.all([
    ownHosts(),
    db.same.toArray(),
    recordsOf(claimants.flatMap(({ holders }) => holders)),
  ]);
  return claimants.map(({ record, holders, beside }) => {
    if (!isMember(record)) return new Set();
    const coming = [record, ...beside.filter(isMember)];
    const keys = new Set(coming.map(memberKey));
    const there = holders.flatMap((id) => stored.get(id) ?? []).filter((row) => !keys.has(memberKey(row)));
    const groups = mergeAccounts(
      [...coming, ...there].map((row) => memberOf(row, isOwn)),
      answers,
    );
    const mine = new Set(groups.find((group) => group.some(({ key }) => key === memberKey(record)))?.map(({ key }) => key));
    return new Set(holders.filter((id) => stored.get(id)?.some((row) => mine.has(memberKey(row)))));
  });
}

async function recordsOf(accountIds: readonly string[]): Promise<Map<string, AccountRecord[]>> {
  const ids = [...new Set(accountIds)];
  const rows: AccountRecord[] = [];
  for (let from = 0; from < ids.length; from += STEP) {
    const found = await db.record
      .where('accountId')
      .anyOf(ids.slice(from, from + STEP))
      .toArray();
    rows.push(...found.filter(isMember));
  }
  return groupBy(rows, ({ accountId }) => accountId);
}
