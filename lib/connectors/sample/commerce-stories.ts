import type { AccountPatch, IsoDate, Money } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import { addDays } from '../../domain/dates';
import type { Renewal, Subscription } from '../../domain/renewal/terms';
import { turn } from './random';

/** How a contract stands beyond its dates. */
type Terms = Pick<Renewal, 'state' | 'owner'> & { uplift?: number };
type Contract = readonly [endsIn: number, notice?: number, terms?: Terms];

/** A notice period means that the contract renews by itself. */
const CONTRACTS: readonly (Contract | undefined)[] = [
  [58, 32],
  [240],
  [9, undefined, { state: 'verbal', uplift: 6 }],
  undefined,
  [-12],
  [26, 30],
  [75, 45, { owner: 'Ines Alvarado', uplift: 4 }],
  [410, 90],
  [118, undefined, { state: 'signed', uplift: -5 }],
];

/** Every third of the loud ones is an escalation: in a book where all burns nothing stands out. */
const SUPPORT: readonly AccountPatch['support'][] = [true, false, false].flatMap((escalated) => [
  { open: 2, oldestDays: 14, pastSla: 1, waitingOnUs: 1 },
  { open: 0 },
  undefined,
  { open: 5, oldestDays: 31, ...(escalated ? { pastSla: 2, waitingOnUs: 3, escalations: 1 } : { waitingOnCustomer: 5 }) },
  { open: 1, oldestDays: 2 },
]);

const USAGE: readonly AccountPatch['usage'][] = [
  { activeSeats: 41, seats: 60, changePercent: -9, windowDays: 28, features: ['Shared inbox', 'Reports'] },
  { activeSeats: 38, seats: 40, changePercent: 6, windowDays: 28, features: ['Shared inbox', 'Reports', 'Automation', 'API'] },
  undefined,
  { activeSeats: 7, seats: 50, changePercent: -38, windowDays: 28 },
  { activeSeats: 12, seats: 12, changePercent: 0, windowDays: 28, features: ['Shared inbox'] },
  { activeSeats: 190, seats: 250, features: ['Automation', 'API'] },
  { activeSeats: 63, seats: 80, changePercent: 21, windowDays: 28 },
];

const LIFECYCLES = ['Adopting', 'Live', 'Onboarding', 'Renewing', 'Expanding', undefined];

export const supportOf = (index: number): AccountPatch['support'] => turn(SUPPORT, index);
export const usageOf = (index: number): AccountPatch['usage'] => turn(USAGE, index);
export const lifecycleOf = (index: number): string | undefined => turn(LIFECYCLES, index);

/** The next contract in turn; `renewsIn` moves its end to the day a company's own story names. */
export function renewalOf(today: IsoDate, index: number, renewsIn: number | undefined, arr: Money | undefined): Renewal | undefined {
  const contract = turn(CONTRACTS, index) ?? (renewsIn === undefined ? undefined : [renewsIn]);
  if (!contract) return undefined;
  const [endsIn, noticeDays, { uplift, ...terms } = {}] = contract;
  const renewed = arr && uplift !== undefined ? { ...arr, amount: Math.round(arr.amount * (1 + uplift / 100)) } : undefined;
  const endDate = addDays(today, renewsIn ?? endsIn);
  return withoutGaps<Renewal>({ endDate, autoRenews: noticeDays !== undefined, noticeDays, renewed, ...terms });
}

/** Every seventh company with an amount keeps its contract in parts: two that end together, and a third that ends later. */
export function subscriptionsOf(key: string, index: number, renewal: Renewal | undefined, arr: Money | undefined): Subscription[] {
  if (index % 7 !== 5 || !renewal || !arr) return [];
  const part = (share: number) => ({ ...arr, amount: Math.round(arr.amount * share) });
  const { renewed: _, ...terms } = renewal;
  return [
    { ...terms, id: `${key}-platform`, name: 'Platform', amount: part(0.6), renewed: part(0.66) },
    { ...terms, id: `${key}-seats`, name: 'Extra seats', amount: part(0.3), renewed: part(0.3) },
    { id: `${key}-archive`, name: 'Archive', endDate: addDays(renewal.endDate, 180), autoRenews: false, amount: part(0.1) },
  ];
}
