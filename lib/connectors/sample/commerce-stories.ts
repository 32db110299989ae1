import type { AccountPatch, IsoDate, Renewal } from '../../domain/account';
import { addDays } from '../../domain/dates';
import { turn } from './random';

type Contract = readonly [endsIn: number, notice?: number, ready?: readonly [done: number, total: number]];

/** A notice period means that the contract renews by itself. */
const CONTRACTS: readonly (Contract | undefined)[] = [
  [58, 32, [3, 6]],
  [240],
  [9, undefined, [5, 6]],
  undefined,
  [-12, undefined, [1, 6]],
  [26, 30],
  [75, 45, [6, 6]],
  [410, 90],
  [118, undefined, [0, 6]],
];

const SUPPORT: readonly AccountPatch['support'][] = [
  { open: 2, oldestDays: 14, pastSla: 1, waitingOnUs: 1 },
  { open: 0 },
  undefined,
  { open: 5, oldestDays: 31, pastSla: 2, waitingOnUs: 3, escalations: 1 },
  { open: 1, oldestDays: 2 },
];

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
export function renewalOf(today: IsoDate, index: number, renewsIn: number | undefined): Renewal | undefined {
  const contract = turn(CONTRACTS, index) ?? (renewsIn === undefined ? undefined : [renewsIn]);
  if (!contract) return undefined;
  const [endsIn, noticeDays, ready] = contract;
  const renewal: Renewal = { endDate: addDays(today, renewsIn ?? endsIn), autoRenews: noticeDays !== undefined };
  if (noticeDays !== undefined) renewal.noticeDays = noticeDays;
  if (ready) renewal.readiness = { done: ready[0], total: ready[1] };
  return renewal;
}
