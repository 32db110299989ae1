import type { ReadinessItem } from './terms';

/**
 * Days before a decision by which each item must be there, for what follows from it takes that long: a date that is wrong changes
 * all other days; who decides, and a plan against a risk, need two months of talks; proof of use and value is what the offer is
 * written from; open tickets must be closed when it is talked about.
 */
export const LEAD_DAYS: Readonly<Record<ReadinessItem, number>> = { date: 75, contacts: 60, risks: 60, usage: 45, value: 45, issues: 30 };

/** Of what is open, what must be there by now, the most urgent first. */
export const dueItems = (open: readonly ReadinessItem[], days: number): ReadinessItem[] =>
  open.filter((item) => days <= LEAD_DAYS[item]).sort((a, b) => LEAD_DAYS[b] - LEAD_DAYS[a]);
