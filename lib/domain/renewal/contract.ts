import type { Account, IsoDate, Money } from '../account';
import { groupBy } from '../data/group-by';
import { daysBetween } from '../dates';
import { total } from './amounts';
import { type Decision, decisionOf, saidState } from './decision';
import { outcomeOf } from './notes';
import { standing } from './standing';
import { endOfTermAt } from './term';
import { isSettled, type OutcomeNote, type Renewal, type RenewalState, type Subscription } from './terms';

/** What is decided on one day: one contract, or several that end together. */
export interface Contract extends Decision {
  /** Until the decision, negative when that day is past. */
  days: number;
  state: RenewalState;
  /** Its source says that it does not renew by itself; a source that says nothing about it leaves both open. */
  lapses?: true;
  /** It has renewed by itself before, last on this day. */
  renewedOn?: IsoDate;
  outcome?: OutcomeNote;
  names: string[];
  owner?: string;
  current?: Money;
  /** Yearly amount from the renewal on; what is lost has none. */
  renewed?: Money;
}

type Terms = Renewal & Partial<Pick<Subscription, 'name'>>;
type OneContract = Omit<Contract, 'names'> & { name?: string };

/**
 * Every contract of an account as it stands today: first what is still to be decided, soonest first, then what is settled, the
 * latest end first. What ends on one day is one decision, taken at the earliest notice deadline among it.
 */
export function contractsOf(account: Account, today: IsoDate): Contract[] {
  const { renewal, renewalNotes: notes } = account;
  if (!renewal) return [];
  const all = account.subscriptions ? standing(account.subscriptions) : [];
  // Where the account's own date is believed before the subscriptions, these tell nothing about it.
  if (!all.some(({ endDate }) => endDate === renewal.endDate)) return [alone(contractOf(renewal, account.arr, notes, today))];
  const each = all.map((terms) => contractOf(terms, terms.amount, notes, today));
  const together = groupBy(each, ({ endDate, state }) => `${endDate} ${isSettled(state) ? state : ''}`);
  return [...together.values()].map(joined).sort(soonestFirst);
}

function contractOf(terms: Terms, current: Money | undefined, notes: Account['renewalNotes'], today: IsoDate): OneContract {
  const said = saidState(terms, notes);
  const over = terms.autoRenews === true && terms.endDate < today && !isSettled(said ?? 'open');
  const now = over && terms.startDate ? { ...terms, endDate: endOfTermAt(terms.startDate, terms.endDate, today), state: undefined } : terms;
  const rolled = now.endDate !== terms.endDate;
  const state = rolled ? (saidState(now, notes) ?? 'open') : over ? 'auto-renewed' : (said ?? 'open');
  const { decideBy, endDate, auto } = decisionOf(now);
  const { name, owner, renewed } = terms;
  const contract: OneContract = { decideBy, endDate, auto, days: daysBetween(today, decideBy), state, name, owner, current, renewed };
  if (terms.autoRenews === false) contract.lapses = true;
  if (over) contract.renewedOn = terms.endDate;
  const outcome = outcomeOf(notes, endDate);
  // What a person noted of another outcome than the one that came is not shown beside it.
  if (outcome?.state === state) contract.outcome = outcome;
  return contract;
}

/** As `joined` of it alone: nearly every account of a book has one contract. */
function alone({ decideBy, endDate, auto, lapses, days, state, renewedOn, outcome, name, owner, current, renewed }: OneContract): Contract {
  return {
    decideBy,
    endDate,
    auto,
    lapses,
    days,
    state,
    renewedOn,
    outcome,
    owner,
    names: name === undefined ? [] : [name],
    current: current && total([current]),
    renewed: state === 'lost' ? undefined : (outcome?.amount ?? (renewed && total([renewed]))),
  };
}

function joined(some: OneContract[]): Contract {
  const [soonest] = some.toSorted((a, b) => a.days - b.days);
  const { name: _, ...first } = soonest as OneContract;
  // One spoken yes does not speak for the others.
  const state = some.every((one) => one.state === first.state) ? first.state : 'open';
  return {
    ...first,
    auto: some.every(({ auto }) => auto),
    lapses: some.every(({ lapses }) => lapses) || undefined,
    state,
    names: some.flatMap(({ name }) => name ?? []),
    current: total(some.map(({ current }) => current)),
    renewed: state === 'lost' ? undefined : (first.outcome?.amount ?? total(some.map(({ renewed }) => renewed))),
  };
}

/** What an outcome is worth until somebody says so: what they pay from then on where it is signed, what they paid until then where it is lost. */
export function worthOf({ outcome, renewed, current }: Contract, state: 'signed' | 'lost'): Money | undefined {
  if (outcome?.state === state && outcome.amount) return outcome.amount;
  return state === 'signed' ? (renewed ?? current) : current;
}

function soonestFirst(a: Contract, b: Contract): number {
  const [settledA, settledB] = [isSettled(a.state), isSettled(b.state)];
  if (settledA !== settledB) return settledA ? 1 : -1;
  const sooner = settledA ? (a.endDate > b.endDate ? -1 : 1) : a.decideBy < b.decideBy ? -1 : 1;
  return a.decideBy === b.decideBy && a.endDate === b.endDate ? 0 : sooner;
}
