import type { Money } from '../account';
import { groupBy } from '../data/group-by';
import { compareText } from '../text/compare-text';
import { inBlocks } from './blocks';
import type { Hand, Reason } from './reason';
import { byUrgency, classRank, type Standing } from './standing';
import { typicalOf, worthOf } from './typical';
import { stake, urgency, type Weights } from './weights';

/** One line of Today: an account, or all accounts of one contract. */
export interface Ranked {
  accountId: string;
  name: string;
  sample: boolean;
  csm?: string;
  arr?: Money;
  /** The other accounts of the contract. */
  shared: { accountId: string; name: string }[];
  /** What decides where it stands. */
  first: Owned;
  others: Owned[];
  /** Everything is in hand: why the first of it is. */
  hand?: Hand;
  /** Several accounts need the same template: done in one go. `place` from 1. */
  block?: { place: number; size: number };
}

/** A reason with the account of the contract it is about. */
export type Owned = Reason & { accountId: string };

/** Everything in one order: classes first, inside a class ARR × likelihood ÷ time left, what is in hand after all else. */
export function rank(standings: readonly Standing[], weights: Weights, typical = typicalOf(standings.map(({ arr }) => arr))): Ranked[] {
  const rows = contractsOf(standings).map((members) => rowOf(members, weights));
  const worth = (row: Ranked) => stake(worthOf(row.arr, typical), weights) * urgency(row.first, weights);
  const order = rows.toSorted(
    (a, b) =>
      Number(a.hand !== undefined) - Number(b.hand !== undefined) ||
      classRank(a.first) - classRank(b.first) ||
      worth(b) - worth(a) ||
      compareText(a.name, b.name) ||
      compareText(a.accountId, b.accountId),
  );
  return inBlocks(order);
}

/** Accounts under one parent, and the parent, whose contracts end on one day share one contract. Known from each account alone. */
export const contractKey = ({ accountId, parentId, ends }: Pick<Standing, 'accountId' | 'parentId' | 'ends'>): string =>
  ends === undefined ? accountId : `${parentId ?? accountId} ${ends}`;

function contractsOf(standings: readonly Standing[]): Standing[][] {
  const sorted = standings.toSorted((a, b) => compareText(a.accountId, b.accountId));
  return [...groupBy(sorted, contractKey).values()];
}

function rowOf(members: readonly Standing[], weights: Weights): Ranked {
  const order = byUrgency(weights);
  const reasons = members
    .flatMap(({ accountId, reasons }) => reasons.map((reason): Owned => ({ ...reason, accountId })))
    .sort((a, b) => order(a, b) || compareText(a.accountId, b.accountId));
  const [first, ...others] = reasons as [Owned, ...Owned[]];
  const head = members.find(({ accountId }) => accountId === first.accountId) as Standing;
  const { accountId, name, sample, csm } = head;
  const arr = arrOf(members);
  return {
    accountId,
    name,
    sample,
    ...(csm && { csm }),
    ...(arr && { arr }),
    shared: members.filter((one) => one !== head).map(({ accountId, name }) => ({ accountId, name })),
    first,
    others: withoutRepeats(first, others),
    ...(first.hand && { hand: first.hand }),
  };
}

/** One contract is decided once, however many accounts say so. */
function withoutRepeats(first: Owned, others: readonly Owned[]): Owned[] {
  const seen = new Set([sayingOf(first)]);
  return others.filter((reason) => {
    const saying = sayingOf(reason);
    return !seen.has(saying) && seen.add(saying);
  });
}

const sayingOf = ({ fact, accountId }: Owned): string =>
  fact.kind === 'decision' ? `decision ${fact.decideBy}` : `${accountId} ${JSON.stringify(fact)}`;

/** A parent's figure may hold its children's already, so the larger of the two counts. Amounts of another currency than the first are left out. */
export function arrOf(members: readonly Pick<Standing, 'arr' | 'parentId'>[]): Money | undefined {
  const first = members.find(({ arr }) => arr)?.arr;
  if (!first) return undefined;
  const same = members.filter(({ arr }) => arr?.currency === first.currency);
  const children = same.filter(({ parentId }) => parentId).reduce((sum, { arr }) => sum + (arr?.amount ?? 0), 0);
  const parents = same.filter(({ parentId }) => !parentId).reduce((most, { arr }) => Math.max(most, arr?.amount ?? 0), 0);
  return { ...first, amount: Math.max(children, parents) };
}
