import type { Account, IsoDate } from '../account';
import { addDays } from '../dates';
import { outcomeOf } from './notes';
import { isSettled, type Renewal, type RenewalNote, type RenewalState } from './terms';

export interface Decision {
  /** The last day on which the customer or we can still change the outcome. */
  decideBy: IsoDate;
  endDate: IsoDate;
  /** The contract renews unless somebody gives notice. */
  auto: boolean;
}

/** A contract that renews by itself is decided at its notice deadline, any other at its end. */
export function decisionOf({ endDate, autoRenews, noticeDays }: Renewal): Decision {
  const auto = autoRenews === true;
  return { decideBy: auto && noticeDays !== undefined ? addDays(endDate, -noticeDays) : endDate, endDate, auto };
}

/** False once the notice day is over: it renews by itself then, whatever anybody does. */
export const isStillToDecide = ({ decideBy, auto }: Omit<Decision, 'endDate'>, today: IsoDate): boolean => decideBy >= today || !auto;

/** What was said of it: a source that calls it signed or lost is believed, before that the person who knows more. */
export function saidState({ endDate, state }: Renewal, notes: readonly RenewalNote[] | undefined): RenewalState | undefined {
  return state && isSettled(state) ? state : (outcomeOf(notes, endDate)?.state ?? state);
}

/** The account's decision while it is still to be taken. */
export function openDecisionOf({ renewal, renewalNotes }: Pick<Account, 'renewal' | 'renewalNotes'>): Decision | undefined {
  if (!renewal || isSettled(saidState(renewal, renewalNotes) ?? 'open')) return undefined;
  return decisionOf(renewal);
}

/** The account's decision as long as anybody can still change how it comes out. */
export function decisionLeft(account: Pick<Account, 'renewal' | 'renewalNotes'>, today: IsoDate): Decision | undefined {
  const decision = openDecisionOf(account);
  return decision && isStillToDecide(decision, today) ? decision : undefined;
}
