import { Temporal } from 'temporal-polyfill';
import { say } from '../../words/say';
import type { IsoDate } from '../account';
import { houseRules } from '../company/house-rules';

/** A quarter of the company's own year, which is called by the calendar year that it ends in. */
export function quarterOf(date: IsoDate, firstMonth: number): { quarter: number; year: number } {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const since = (month - firstMonth + 12) % 12;
  const begins = month >= firstMonth ? year : year - 1;
  return { quarter: Math.floor(since / 3) + 1, year: firstMonth === 1 ? begins : begins + 1 };
}

/** First and last day of the quarter a day lies in, or of one so many quarters later. */
export function quarterDays(date: IsoDate, firstMonth: number, later = 0): { from: IsoDate; to: IsoDate } {
  const { year, month } = Temporal.PlainDate.from(date);
  const since = (month - firstMonth + 12) % 3;
  const first = Temporal.PlainDate.from({ year, month, day: 1 }).add({ months: later * 3 - since });
  return { from: first.toString() as IsoDate, to: first.add({ months: 3 }).subtract({ days: 1 }).toString() as IsoDate };
}

/** As the company speaks of it; nothing where it never said when its year begins. */
export function quarterWords(date: IsoDate): string | undefined {
  const { fiscalYearStart } = houseRules().calendar;
  return fiscalYearStart === undefined ? undefined : quarterName(date, fiscalYearStart);
}

/** `Q3 2027`, or the fiscal one where the company's year begins in another month; `firstMonth`: 1 to 12. */
export function quarterName(date: IsoDate, firstMonth: number): string {
  const { quarter, year } = quarterOf(date, firstMonth);
  return say(firstMonth === 1 ? 'renewal.quarter' : 'renewal.fiscalQuarter', { quarter, year: String(year) });
}
