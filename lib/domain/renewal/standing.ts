import { daysBetween } from '../dates';
import { decisionOf, saidState } from './decision';
import { isSettled, type RenewalNote, type Subscription } from './terms';

/** Days between one term and the next of the same contract, when papers were late. */
const GAP_DAYS = 31;

/** Without those that another one follows: a renewed contract is often kept as a second row of the same name. */
export function standing<S extends Subscription>(subscriptions: readonly S[]): S[] {
  const follows = (next: Subscription, before: Subscription) =>
    next.startDate !== undefined &&
    next.name !== undefined &&
    next.name === before.name &&
    next.endDate > before.endDate &&
    Math.abs(daysBetween(before.endDate, next.startDate)) <= GAP_DAYS;
  return subscriptions.filter((one) => !subscriptions.some((other) => other !== one && follows(other, one)));
}

/** The contract to speak of first: the one decided soonest, among all that are settled the one that ends last. */
export function leading<S extends Subscription>(subscriptions: readonly S[], notes: readonly RenewalNote[] = []): S | undefined {
  const all = standing(subscriptions);
  const open = all.filter((one) => !isSettled(saidState(one, notes) ?? 'open'));
  if (open.length > 0) return first(open, (a, b) => decisionOf(a).decideBy < decisionOf(b).decideBy);
  return first(all, (a, b) => a.endDate > b.endDate);
}

/** The first by a measure, then by id, so that no order of arrival shows. */
function first<S extends Subscription>(some: readonly S[], before: (a: S, b: S) => boolean): S | undefined {
  return some.toSorted((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : a.id < b.id ? -1 : 1))[0];
}
