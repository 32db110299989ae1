import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../account';
import { daysBetween } from '../dates';

/** More terms than any contract has renewed for; a start in the wrong century ends here. */
const MOST_TERMS = 1_200;
/** By how much fewer terms may lie before a day than the length of the first one says. */
const SLACK = 0.2;

/**
 * The end of the term that `today` lies in, for a contract that renews by itself. Counted from the start in whole months where
 * the term has them, so that a contract begun on 29 February or on the 31st does not creep; else in days.
 */
export function endOfTermAt(startDate: IsoDate, endDate: IsoDate, today: IsoDate): IsoDate {
  const nth = termsOf(startDate, endDate);
  if (!nth) return endDate;
  // A February counts 27 days to its last one, a month 30.4 on average.
  const nearly = Math.floor((daysBetween(startDate, today) / daysBetween(startDate, endDate)) * (1 - SLACK)) - 1;
  for (let term = Math.max(1, nearly); term <= MOST_TERMS; term++) {
    const end = nth(term);
    // Beyond the year 9999 days have another form, and no contract ends there.
    if (end.length > endDate.length) return endDate;
    if (end >= today && end >= endDate) return end;
  }
  return endDate;
}

/** The end of the first, second, … term. Nothing for a term without length. */
function termsOf(startDate: IsoDate, endDate: IsoDate): ((term: number) => IsoDate) | undefined {
  const start = Temporal.PlainDate.from(startDate);
  const end = Temporal.PlainDate.from(endDate);
  // Some write the last day of a term as its end, others the first day of the next.
  for (const inclusive of [1, 0]) {
    const boundary = end.add({ days: inclusive });
    // Not `until`, to which a term from 29 to 28 February is a day short of a year.
    const months = (boundary.year - start.year) * 12 + boundary.month - start.month;
    if (months > 0 && start.add({ months }).equals(boundary)) {
      return (term) =>
        start
          .add({ months: months * term })
          .subtract({ days: inclusive })
          .toString() as IsoDate;
    }
  }
  const { days } = start.until(end);
  return days > 0 ? (term) => start.add({ days: days * term }).toString() as IsoDate : undefined;
}
