import type { Account, HealthBand, IsoDate } from '../account';
import { houseRules } from '../company/house-rules';
import { addDays } from '../dates';
import { bandOf } from '../health/bands';
import { healthNow } from '../health/estimate';
import type { At } from '../health/signals';
import { isStillToDecide, openDecisionOf } from '../renewal/decision';
import { quarterDays } from '../renewal/quarter';
import type { BookRow } from './book-row';

/** Columns the book may be ordered by. */
export const BOOK_SORTS = ['name', 'health', 'decideBy', 'arr', 'csm'] as const;
export type BookSort = (typeof BOOK_SORTS)[number];

/** Days within which a decision falls, this quarter of the company's year or the next, or a day to decide by that is over. */
export const RENEWAL_WINDOWS = ['30', '60', '90', 'quarter', 'next-quarter', 'past'] as const;
export type RenewalWindow = (typeof RENEWAL_WINDOWS)[number];

/** Which accounts of the book to show, and in which order. */
export interface BookQuery {
  search: string;
  sort: BookSort;
  descending: boolean;
  /** Any of these; empty means all. */
  bands: HealthBand[];
  renewal?: RenewalWindow;
  owner?: string;
}

export const WHOLE_BOOK: BookQuery = { search: '', sort: 'name', descending: false, bands: [] };

/** A question with a name, so that Monday's list is one press. */
export interface SavedView {
  name: string;
  query: BookQuery;
}

/** What the book table needs of an account, a tenth of it: kept beside the account so that 100,000 can be read at once. */
export interface BookLine extends BookRow {
  /** Lower-case name, for order. */
  nameKey: string;
  /** Lower-case words of the name and the domains, each with a space before it. */
  words: string;
}

/**
 * Everything here follows from the account and where bands begin, but an estimated health, which ages: `lib/worker/today` keeps that
 * true to the day, and adds what an earlier version did not keep.
 */
export function bookLine(account: Account, terms: readonly string[], at: At, bands = houseRules().bands): BookLine {
  const { id, name, sample, domains, csm, segment, arr, tasks } = account;
  return {
    accountId: id,
    name,
    sample,
    domain: domains[0],
    csm,
    segment,
    arr,
    ...lineNow(account, at, bands),
    openTasks: tasks.filter((task) => task.status === 'open').length,
    nameKey: name.toLocaleLowerCase('en'),
    words: ` ${terms.join(' ')}`,
  };
}

/** What the book says of an account's health and of its renewal. */
export type LineNow = Pick<BookLine, 'band' | 'score' | 'scale' | 'estimated' | 'byHand' | 'decideBy' | 'renews'>;

export function lineNow(account: Account, at: At, bands = houseRules().bands): LineNow {
  const { health, estimate, override } = healthNow(account, at);
  const decision = openDecisionOf(account);
  const byHand = override && { until: override.until, ...(override.by !== undefined && { by: override.by }) };
  const estimated = estimate?.score !== undefined && { estimated: true as const };
  const scale = health?.scale && { scale: health.scale };
  return {
    band: bandOf(health, bands),
    score: health?.score,
    ...scale,
    ...estimated,
    ...(byHand && { byHand }),
    decideBy: decision?.decideBy,
    ...(decision?.auto && { renews: decision.endDate }),
  };
}

/** False once the notice day of a contract that renews by itself is over; such a line is neither late nor to be decided. */
export const isToDecide = ({ decideBy, renews }: Pick<BookRow, 'decideBy' | 'renews'>, today: IsoDate): boolean =>
  decideBy !== undefined && isStillToDecide({ decideBy, auto: renews !== undefined }, today);

/** The day that stands in the book, and orders it: by which they decide, or on which it renews whatever anybody does. */
export const dayShown = (line: Pick<BookRow, 'decideBy' | 'renews'>, today: IsoDate): IsoDate | undefined =>
  isToDecide(line, today) ? line.decideBy : line.renews;

/** First and last day of a window; a window of days includes today, a quarter its days that are over. `firstMonth`: of the company's year. */
export function daysOf(window: RenewalWindow, today: IsoDate, firstMonth = 1): { from?: IsoDate; to: IsoDate } {
  if (window === 'quarter' || window === 'next-quarter') return quarterDays(today, firstMonth, window === 'quarter' ? 0 : 1);
  return window === 'past' ? { to: addDays(today, -1) } : { from: today, to: addDays(today, Number(window)) };
}

/** True when anything but the order differs from the whole book. */
export function isNarrowed({ search, bands, renewal, owner }: BookQuery): boolean {
  return search.trim() !== '' || bands.length > 0 || renewal !== undefined || owner !== undefined;
}
