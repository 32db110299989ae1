import type { Account, IsoDate } from '../account';
import { addDays, localDay } from '../dates';
import { causeOf, explain } from './explain';
import { type HealthDay, type HealthMove, type HealthState, KEPT_DAYS } from './past';
import type { At } from './signals';
import { isSameState, stateOf } from './state';

/** What is known of an account's past before it is rebuilt. */
export interface Before {
  account: Account;
  /** The last day that was kept, in full. */
  last: HealthDay | undefined;
}

/** What becomes of the day at hand: a row, or none because all is again as it was when the day began. */
export interface Kept {
  moves: HealthMove[];
  put?: HealthDay;
  drop?: IsoDate;
}

/** A source that keeps a history of its own knows more of it than this browser. */
export const keepsOwn = ({ health }: Account): boolean => (health?.history.length ?? 0) > 0;

/**
 * At most one row for each account and day, from what stood when it began to what stands now: by what changed of the account, or by
 * what time alone did to it, as when its inputs grow old.
 */
export function keepChange({ account, last }: Before, after: Account, at: At): Kept {
  const moves = (account.healthMoves ?? []).filter(({ date }) => date > addDays(at.today, -KEPT_DAYS));
  const again = last?.date === at.today ? last : undefined;
  const to = stateOf(after, at);
  const { from, since } = again ?? (last ? { from: last.to, since: last.date } : firstState(account, at));
  const others = again ? moves.filter(({ date }) => date !== at.today) : moves;
  if (isSameState(from, to)) return { moves: others, ...(again && { drop: at.today }) };
  const put: HealthDay = { accountId: after.id, date: at.today, since, from, to };
  return { moves: [...others, moveOf(put)], put };
}

/** An account that never changed stands as on the day of its newest value. */
function firstState(account: Account, at: At): { from: HealthState; since: IsoDate } {
  const newest = Object.values(account.provenance)
    .map(({ asOf }) => asOf)
    .filter((asOf) => asOf <= at.now)
    .sort()
    .at(-1);
  const then = newest ? { now: newest, today: localDay(newest) } : at;
  return { from: stateOf(account, then), since: then.today };
}

/** A kept day as people read it, with what moved it. */
export function moveOf({ date, since, from, to }: HealthDay): HealthMove {
  const explained = explain(from, to);
  const cause = explained && causeOf(from, to, explained);
  return {
    date,
    since,
    ...(from.score !== undefined && { from: from.score }),
    ...(to.score !== undefined && { score: to.score }),
    moved: explained?.moved ?? 0,
    ...(cause && { cause }),
  };
}
