import { say } from '../../words/say';
import type { IsoDate } from '../account';
import { houseRules } from '../house';

/** A quarter of the company's own year, which is called by the calendar year that it ends in. */
export function quarterOf(date: IsoDate, firstMonth: number): { quarter: number; year: number } {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const since = (month - firstMonth + 12) % 12;
  const begins = month >= firstMonth ? year : year - 1;
  return { quarter: Math.floor(since / 3) + 1, year: firstMonth === 1 ? begins : begins + 1 };
}

/** As the company speaks of it; nothing where it never said when its year begins. */
export function quarterWords(date: IsoDate): string | undefined {
  const { fiscalYearStart } = houseRules().calendar;
  if (fiscalYearStart === undefined) return undefined;
  const { quarter, year } = quarterOf(date, fiscalYearStart);
  return say(fiscalYearStart === 1 ? 'renewal.quarter' : 'renewal.fiscalQuarter', { quarter, year: String(year) });
}
