import type { Money } from '../account';
import { groupBy } from '../group-by';
import { compareText } from '../precedence';
import { inBlocks } from './blocks';
import type { Hand, Reason } from './reason';
import { byUrgency, classRank, type Standing } from './standing';
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
export function rank(standings: readonly Standing[], weights: Weights, typical = middleOf(standings)): Ranked[] {
  const rows = contractsOf(standings).map((members) => rowOf(members, weights));
  const worth = (row: Ranked) => stake(row.arr?.amount ?? typical, weights) * urgency(row.first, weights);
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

const middleOf = (standings: readonly Standing[]): number => middle(standings.flatMap(({ arr }) => (arr ? [arr.amount] : [])));

/** An amount nobody knows counts as the middle one, not as nothing. */
export function middle(amounts: readonly number[]): number {
  const sorted = amounts.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 1;
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

/** A parent's figure may hold its children's already, so the larger of the two counts. */
export function arrOf(members: readonly Pick<Standing, 'arr' | 'parentId'>[]): Money | undefined {
  const known = members.flatMap(({ arr, parentId }) => (arr ? [{ arr, isChild: parentId !== undefined }] : []));
  const children = known.filter(({ isChild }) => isChild).reduce((sum, { arr }) => sum + arr.amount, 0);
  const parents = known.filter(({ isChild }) => !isChild).reduce((most, { arr }) => Math.max(most, arr.amount), 0);
  const currency = known[0]?.arr.currency;
  return known.length > 0 ? { amount: Math.max(children, parents), ...(currency && { currency }) } : undefined;
}
