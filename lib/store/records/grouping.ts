import type { Collection } from 'dexie';
import { ownTest } from '../../domain/address/colleagues';
import { groupBy } from '../../domain/data/group-by';
import { type Member, mayMerge, memberKey, memberOf, mergeAccounts } from '../../domain/fold/same-account';
import { onlyAdds, type SourceRecord } from '../../domain/record';
import { isTicketSystem } from '../../domain/source/precedence';
import { compareText } from '../../domain/text/compare-text';
import { db } from '../db';
import { moveAccount, moveRows } from './moving';

type AccountRecord = Extract<SourceRecord, { type: 'account' }>;

/** A value that more accounts share is nobody's own; of these only accounts that are already joined are looked at. */
const COMMON = 12;
/** Accounts looked at for one step; what hangs together further away waits for its own turn. */
const MOST = 2_000;

/**
 * Decides anew which records are one account, for these accounts and all that share evidence with them, and moves rows where
 * they belong. Call inside a transaction over `GROUP_TABLES`, then `refold` what is answered: every account that lost or got rows.
 */
export async function regroup(accountIds: readonly string[]): Promise<string[]> {
  if (!(await canMerge())) return [];
  const isOwn = await ownHosts();
  const found = await connected(accountIds, isOwn);
  const records = new Map([...found.values()].flat().map((row) => [memberKey(row), row]));
  const members = [...records.values()].map((row) => memberOf(row, isOwn));
  const answers = await db.same
    .where('keys')
    .anyOf([...records.keys()])
    .distinct()
    .toArray();
  const groups = mergeAccounts(members, answers).map((group) => group.flatMap(({ key }) => records.get(key) ?? []));
  return move(groups);
}

/** With one source there is nothing to join, and most books have one. */
async function canMerge(): Promise<boolean> {
  const sources = (await withAccounts()).filter((connectionId) => mayMerge({ connectionId }));
  return sources.length > 1 || sources.some(isTicketSystem);
}

/** Connections that know accounts; a look each, where a walk over unique keys would read the whole book. */
async function withAccounts(): Promise<string[]> {
  const found: string[] = [];
  const first = (from: Collection) => from.limit(1).keys() as Promise<unknown> as Promise<[string, string][]>;
  for (let [key] = await first(db.record.orderBy('[connectionId+type]')); key; ) {
    const [connectionId, type] = key;
    if (type === 'account') found.push(connectionId);
    const next = type < 'account' ? [connectionId, 'account'] : [connectionId, []];
    [key] = await first(db.record.where('[connectionId+type]').aboveOrEqual(next));
  }
  return found;
}

export async function ownHosts(): Promise<(host: string) => boolean> {
  const row = await db.setting.get('ownDomains');
  return ownTest({ ownDomains: new Set((row?.value as string[] | undefined) ?? []) }).host;
}

/** The account records of one account that may be joined with others. */
export async function membersOf(accountId: string): Promise<AccountRecord[]> {
  const rows = await db.record.where('accountId').equals(accountId).toArray();
  return rows.filter((row): row is AccountRecord => row.type === 'account' && mayMerge(row) && !onlyAdds(row));
}

/** These accounts and all that share a value with them, directly or through others. */
async function connected(accountIds: readonly string[], isOwn: (host: string) => boolean): Promise<Map<string, AccountRecord[]>> {
  const found = new Map<string, AccountRecord[]>();
  const asked = new Set<string>();
  for (let open = [...new Set(accountIds)]; open.length > 0 && found.size < MOST; ) {
    const records = await Promise.all(open.map(membersOf));
    for (const [n, id] of open.entries()) found.set(id, records[n] ?? []);
    const members = records.flat().map((row) => memberOf(row, isOwn));
    const values = members.flatMap(valuesOf).filter((value) => !asked.has(value.join(' ')));
    for (const value of values) asked.add(value.join(' '));
    const claimed = await Promise.all([...new Map(values.map((value) => [value.join(' '), value])).values()].map(claimants));
    const said = await answered(members);
    open = [...new Set([...claimed.flat(), ...said])].filter((id) => !found.has(id));
  }
  return found;
}

type Value = [kind: string, value: string];
const valuesOf = ({ salesforceId, organization, domains }: Member): Value[] => [
  ...(salesforceId ? [['salesforce.id', salesforceId] as Value] : []),
  ...(organization ? [['zendesk.organization', organization] as Value] : []),
  ...domains.map((domain): Value => ['domain', domain]),
];

async function claimants(value: Value): Promise<string[]> {
  const rows = await db.identity.where('[kind+value]').equals(value).toArray();
  const byAccount = groupBy(rows, ({ accountId }) => accountId);
  const ids = [...byAccount.keys()];
  return ids.length <= COMMON ? ids : ids.filter((id) => new Set(byAccount.get(id)?.map(({ connectionId }) => connectionId)).size > 1);
}

async function answered(members: readonly Member[]): Promise<string[]> {
  const keys = members.map(({ key }) => key);
  if (keys.length === 0 || (await db.same.count()) === 0) return [];
  const rows = await db.same.where('keys').anyOf(keys).distinct().toArray();
  const records = await db.record.bulkGet(rows.flatMap((row) => row.keys.map(recordKey)));
  return records.flatMap((row) => row?.accountId ?? []);
}

function recordKey(key: string): [string, string, string] {
  const space = key.indexOf(' ');
  return [key.slice(0, space), 'account', key.slice(space + 1)];
}

const homeOf = ({ home, accountId }: AccountRecord) => home ?? accountId;
const byAge = (a: AccountRecord, b: AccountRecord) =>
  compareText(a.since ?? '', b.since ?? '') || compareText(homeOf(a), homeOf(b)) || compareText(memberKey(a), memberKey(b));

/** Gives each group the account id of its oldest record; ids that another, older group has are given anew. */
async function move(groups: AccountRecord[][]): Promise<string[]> {
  const sorted = groups.map((group) => group.toSorted(byAge)).sort(([a], [b]) => (a && b ? byAge(a, b) : 0));
  const given = new Set<string>();
  const touched = new Set<string>();
  const left = new Map<string, string>();
  for (const group of sorted) {
    const [oldest] = group;
    if (!oldest) continue;
    const accountId = given.has(homeOf(oldest)) ? crypto.randomUUID() : homeOf(oldest);
    given.add(accountId);
    for (const record of group) {
      if (record.accountId === accountId) continue;
      for (const id of [record.accountId, accountId]) touched.add(id);
      // An account that is left by all follows the record that it began with.
      if (!left.has(record.accountId) || homeOf(record) === record.accountId) left.set(record.accountId, accountId);
      await moveRows(record, accountId, record === oldest ? accountId : homeOf(record));
    }
  }
  for (const [from, to] of left) if ((await membersOf(from)).length === 0) await moveAccount(from, to);
  return [...touched];
}

/** After what counts as evidence changed: every account that a host name speaks for. Call inside a transaction, then `refold`. */
export async function regroupHost(host: string): Promise<string[]> {
  const rows = await db.identity.where('[kind+value]').between(['domain', ''], ['domain', '￿']).toArray();
  return regroup(rows.filter(({ value }) => value === host || value.endsWith(`.${host}`)).map(({ accountId }) => accountId));
}
