import { nowIso } from '../../domain/dates';
import { type Answer, mayBeSame, memberKey, memberOf } from '../../domain/fold/same-account';
import type { SourceRecord } from '../../domain/record';
import { compareText } from '../../domain/text/compare-text';
import { db } from '../db';
import { membersOf, ownHosts, regroup, regroupHost } from './grouping';
import { GROUP_TABLES, keyOf, refold } from './records';

/** Accounts that are looked at for one that may be offered. */
const LOOKED_AT = 12;

/** The account records of an account, one for each source that brought it. */
export const sourcesOf = (accountId: string): Promise<SourceRecord[]> => membersOf(accountId);

/** Accounts with the same name or a domain in common that nothing keeps apart; a person decides. */
export async function lookAlikes(accountId: string): Promise<string[]> {
  return db.transaction('r', GROUP_TABLES, async () => {
    const row = await db.account.get(accountId);
    const mine = await membersOf(accountId);
    if (!row || row.account.sample || mine.length === 0) return [];
    const isOwn = await ownHosts();
    const members = mine.map((record) => memberOf(record, isOwn));
    const byName = await db.account.where('nameKey').equals(row.nameKey).limit(LOOKED_AT).primaryKeys();
    const domains = [...new Set(members.flatMap((member) => member.domains))].slice(0, LOOKED_AT);
    const byDomain = await Promise.all(
      domains.map((domain) => db.identity.where('[kind+value]').equals(['domain', domain]).limit(LOOKED_AT).toArray()),
    );
    const ids = new Set([...byName, ...byDomain.flat().map((identity) => identity.accountId)]);
    ids.delete(accountId);
    const answers = await answersOf(mine);
    const found: string[] = [];
    for (const id of ids) {
      const others = (await membersOf(id)).map((record) => memberOf(record, isOwn));
      if (others.length > 0 && mayBeSame(members, others, answers)) found.push(id);
    }
    return found;
  });
}

const answersOf = (records: readonly SourceRecord[]): Promise<Answer[]> =>
  db.same.where('keys').anyOf(records.map(memberKey)).distinct().toArray();

/**
 * A person says whether two accounts are one. Kept as evidence: it holds for these sources' rows, whatever our ids are by then.
 * Answers the id that the first has from now on.
 */
export async function answerSame(accountId: string, otherId: string, same: boolean): Promise<string> {
  return db.transaction('rw', GROUP_TABLES, async () => {
    const [mine, others] = [await membersOf(accountId), await membersOf(otherId)];
    await setAnswers(mine, others, same);
    await regrouped([accountId, otherId]);
    const [one] = mine;
    return (one && (await db.record.get(keyOf(one)))?.accountId) ?? accountId;
  });
}

/** A person says that one source's account is not the one that it was joined with. */
export async function setApart(accountId: string, key: string): Promise<void> {
  await db.transaction('rw', GROUP_TABLES, async () => {
    const members = await membersOf(accountId);
    const one = members.filter((record) => memberKey(record) === key);
    const rest = members.filter((record) => memberKey(record) !== key);
    await setAnswers(one, rest, false);
    await regrouped([accountId]);
  });
}

async function setAnswers(mine: readonly SourceRecord[], others: readonly SourceRecord[], same: boolean): Promise<void> {
  const rows = mine.flatMap((a) =>
    others.map((b) => {
      const keys = [memberKey(a), memberKey(b)].sort(compareText) as [string, string];
      return { id: keys.join(' = '), keys, same, at: nowIso() };
    }),
  );
  await db.same.bulkPut(rows);
}

/** A host name became the user's own company's, or is no longer: it says something else about whose account it is. */
export async function ownHostChanged(host: string): Promise<void> {
  await db.transaction('rw', GROUP_TABLES, async () => refold(await regroupHost(host)));
}

async function regrouped(accountIds: string[]): Promise<void> {
  await refold([...new Set([...accountIds, ...(await regroup(accountIds))])]);
}
