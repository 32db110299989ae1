import { isFreeMail, normaliseDomain } from '../address/address';
import { groupBy } from '../data/group-by';
import type { SourceRecord } from '../record';
import { salesforceAccountId } from '../source/external-id';
import { isTicketSystem } from '../source/precedence';
import { compareText } from '../text/compare-text';

type AccountRecord = Extract<SourceRecord, { type: 'account' }>;

/** One account as one source knows it, with all by which it can be told to be another source's. */
export interface Member {
  /** `<connection> <id there>`. */
  key: string;
  /** Two of one side are never one account: a source knows its own. All Salesforce orgs are one side, they are never mixed. */
  side: string;
  /** 18 characters; at most one. */
  salesforceId?: string;
  /** `acme.zendesk.com/42`. */
  organization?: string;
  /** Host names of the company itself. */
  domains: string[];
  name: string;
}

/** What a person answered to "Same account?". */
export interface Answer {
  keys: readonly [string, string];
  same: boolean;
}

/** Sample data stays by itself, so that it goes in one press; what only adds is no account of its own. */
export const mayMerge = ({ connectionId }: Pick<SourceRecord, 'connectionId'>): boolean =>
  connectionId !== 'sample' && connectionId !== 'local';

export const memberKey = ({ connectionId, externalId }: Pick<SourceRecord, 'connectionId' | 'externalId'>): string =>
  `${connectionId} ${externalId}`;

const sideOf = (connectionId: string) => (connectionId.startsWith('salesforce:') ? 'salesforce' : connectionId);

/** `isOwn`: a host name of the user's own company, which says nothing about whose account it is. */
export function memberOf(record: AccountRecord, isOwn: (host: string) => boolean): Member {
  const { connectionId, externalId, value } = record;
  const domains = (value.domains ?? []).flatMap((text) => normaliseDomain(text) ?? []).filter((host) => !isFreeMail(host) && !isOwn(host));
  const ofZendesk = connectionId.startsWith('zendesk:') ? `${connectionId.slice('zendesk:'.length)}/${externalId}` : undefined;
  // What the record itself is comes before what somebody typed about it.
  const own = connectionId.startsWith('salesforce:') ? salesforceAccountId(externalId) : undefined;
  return {
    key: memberKey(record),
    side: sideOf(connectionId),
    salesforceId: own ?? salesforceAccountId(value.salesforceId ?? '') ?? salesforceAccountId(externalId),
    organization: ofZendesk ?? value.zendeskOrganization,
    domains: [...new Set(domains)],
    name: value.name ?? '',
  };
}

/** Sets of members; joining two is allowed as long as they do not contradict each other. */
class Groups {
  private readonly of = new Map<string, Member[]>();
  constructor(members: readonly Member[]) {
    for (const member of members) this.of.set(member.key, [member]);
  }
  group(key: string): Member[] {
    return this.of.get(key) ?? [];
  }
  all(): Member[][] {
    return [...new Set(this.of.values())];
  }
  join(keys: readonly string[]): void {
    const joined = [...new Set(keys.map((key) => this.group(key)))].flat();
    for (const { key } of joined) this.of.set(key, joined);
  }
}

/** A ticket system may keep several organizations of one account, but only where each of them names it. */
const mayRepeat = isTicketSystem;

/** Two of one side, or two Salesforce records, are two accounts whatever else speaks for one. */
function contradicts(members: readonly Member[], apart: readonly Answer[]): boolean {
  const keys = new Set(members.map(({ key }) => key));
  const ids = new Set(members.flatMap(({ salesforceId }) => salesforceId ?? []));
  if (ids.size > 1 || apart.some((answer) => answer.keys.every((key) => keys.has(key)))) return true;
  const sides = groupBy(members, ({ side }) => side);
  return [...sides].some(([side, some]) => some.length > 1 && !(mayRepeat(side) && some.every(({ salesforceId }) => salesforceId)));
}

/**
 * Which records are one account: the same Salesforce id, an organization somebody added an account from, a company domain that no
 * source gives to two accounts; and what a person said. Evidence that contradicts itself joins nothing. A function of what is
 * there, so that no order of arrival shows and a merge ends with its evidence.
 */
export function mergeAccounts(members: readonly Member[], answers: readonly Answer[] = []): Member[][] {
  const groups = new Groups(members.toSorted((a, b) => compareText(a.key, b.key)));
  const apart = answers.filter(({ same }) => !same);
  const said = answers.filter(({ same }) => same).map(({ keys }) => keys);
  joinAll(
    groups,
    bySharing(groups, ({ salesforceId }) => salesforceId ?? [], mayRepeat),
    apart,
  );
  joinAll(groups, said, apart);
  joinAll(
    groups,
    bySharing(groups, ({ organization }) => organization ?? []),
    apart,
  );
  joinAll(
    groups,
    bySharing(groups, ({ domains }) => domains),
    apart,
  );
  return groups.all();
}

/** Whether two accounts that look alike may be offered to a person as one. */
export function mayBeSame(one: readonly Member[], other: readonly Member[], answers: readonly Answer[]): boolean {
  return !contradicts(
    [...one, ...other],
    answers.filter(({ same }) => !same),
  );
}

/** Keys of members that share a value which no side gives to two accounts. */
function bySharing(groups: Groups, valuesOf: (member: Member) => string | string[], repeats = (_side: string) => false): string[][] {
  const sharing = new Map<string, Member[]>();
  for (const member of groups.all().flat()) {
    for (const value of [valuesOf(member)].flat()) sharing.set(value, [...(sharing.get(value) ?? []), member]);
  }
  const isClear = (some: Member[]) =>
    [...groupBy(some, ({ side }) => side)].every(
      ([side, of]) => repeats(side) || new Set(of.map(({ key }) => groups.group(key))).size === 1,
    );
  return [...sharing.values()].filter((some) => some.length > 1 && isClear(some)).map((some) => some.map(({ key }) => key));
}

/** Joins what hangs together by one kind of evidence, all of it or, where it contradicts itself, none. */
function joinAll(groups: Groups, edges: readonly (readonly string[])[], apart: readonly Answer[]): void {
  const wholes = together(groups, edges);
  // Who was set apart takes no part in this; the others may still hang together.
  const refused = new Set(
    wholes
      .flatMap((whole) => refusedIn(whole, apart))
      .flatMap((key) => groups.group(key))
      .map(({ key }) => key),
  );
  if (refused.size > 0) {
    const others = edges.map((edge) => edge.filter((key) => !refused.has(key)));
    joinAll(groups, others, apart);
    return;
  }
  for (const whole of wholes) if (!contradicts(whole, apart)) groups.join(whole.map(({ key }) => key));
}

function together(groups: Groups, edges: readonly (readonly string[])[]): Member[][] {
  const joined = new Groups(groups.all().flat());
  for (const group of groups.all()) joined.join(group.map(({ key }) => key));
  for (const edge of edges) joined.join(edge);
  return joined.all().filter((whole) => whole.some(({ key }) => groups.group(key).length < whole.length));
}

/** Of those that hang together, the ones that a person set apart from most of the others. */
function refusedIn(whole: readonly Member[], apart: readonly Answer[]): string[] {
  const keys = new Set(whole.map(({ key }) => key));
  const inside = apart.filter((answer) => answer.keys.every((key) => keys.has(key))).flatMap((answer) => answer.keys);
  const counts = groupBy(inside, (key) => key);
  const most = Math.max(...[...counts.values()].map(({ length }) => length));
  return [...counts].filter(([, times]) => times.length === most).map(([key]) => key);
}
