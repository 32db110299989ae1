import type { Money } from '../account';
import { compareText } from '../text/compare-text';
import { type Brief, type Briefs, eachBrief, IN_HAND } from './briefs';
import { type Claims, NO_CLAIMS, ownersOfBrief } from './claims';
import { arrOf } from './rank';
import { type Typical, typicalOf, worthOf } from './typical';
import { stake, type Weights } from './weights';

/** Whose accounts. */
export type Scope = { owner: string } | 'unclaimed' | 'team';

/** Accounts that share a contract, as far as their briefs say; most have one account. */
export interface ContractBrief {
  ids: string[];
  owners: (string | undefined)[];
  rank: number;
  urgency: number;
  arr: Money | undefined;
}

/** A scope in order. */
export interface Selected {
  /** Accounts of each contract that needs somebody, most urgent first. */
  open: string[][];
  /** Contracts in which everything is in hand, most at stake first. */
  hand: string[][];
  typical: Typical;
}

/** Groups are made only of accounts that a child may share a contract with. */
export function contractBriefs(slices: readonly Briefs[], claims: Claims = NO_CLAIMS): ContractBrief[] {
  const all = slices.flatMap(eachBrief);
  const children = new Set(all.flatMap(({ parent, contract }) => (parent ? [contract] : [])));
  const groups = new Map<string, Brief[]>();
  const contracts: ContractBrief[] = [];
  for (const brief of all) {
    const { id, rank, urgency, arr, contract } = brief;
    const group = groups.get(contract);
    if (!children.has(contract)) contracts.push({ ids: [id], owners: ownersOfBrief(brief, claims), rank, urgency, arr });
    else if (group) group.push(brief);
    else groups.set(contract, [brief]);
  }
  for (const group of groups.values()) contracts.push(together(group, claims));
  return contracts;
}

function together(group: readonly Brief[], claims: Claims): ContractBrief {
  const rank = Math.min(...group.map((one) => one.rank));
  return {
    ids: group.map(({ id }) => id).sort(compareText),
    owners: group.flatMap((brief) => ownersOfBrief(brief, claims)),
    rank,
    urgency: Math.max(...group.filter((one) => one.rank === rank).map((one) => one.urgency)),
    arr: arrOf(group.map(({ arr, parent }) => ({ ...(arr && { arr }), parentId: parent }))),
  };
}

/** A contract is in a scope when one of its accounts is. */
const isIn = (scope: Scope): ((contract: ContractBrief) => boolean) => {
  if (scope === 'team') return () => true;
  const owner = scope === 'unclaimed' ? undefined : scope.owner;
  return ({ owners }) => owners.includes(owner);
};

/** The contracts of a scope in the order of Today: by class, then by what is at stake and how soon. Those in hand are apart. */
export function select(contracts: readonly ContractBrief[], scope: Scope, weights: Weights): Selected {
  const some = contracts.filter(isIn(scope));
  const typical = typicalOf(some.map(({ arr }) => arr));
  const weighed = some.map(({ ids, rank, urgency, arr }) => ({ ids, rank, worth: stake(worthOf(arr, typical), weights) * urgency }));
  weighed.sort((a, b) => a.rank - b.rank || b.worth - a.worth || compareText(a.ids[0] ?? '', b.ids[0] ?? ''));
  const idsOf = (inHand: boolean) => weighed.filter(({ rank }) => (rank === IN_HAND) === inHand).map(({ ids }) => ids);
  return { open: idsOf(false), hand: idsOf(true), typical };
}

export const countOpen = (contracts: readonly ContractBrief[], scope: Scope): number =>
  contracts.filter(isIn(scope)).filter(({ rank }) => rank < IN_HAND).length;

/** Everybody who owns an account, by name. */
export const ownersOf = (slices: readonly Briefs[]): string[] => [...new Set(slices.flatMap(({ names }) => names))].sort(compareText);
