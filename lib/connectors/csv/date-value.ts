import type { IsoDate, IsoInstant } from '../../domain/account';
import { addDays, isIsoDate } from '../../domain/dates';
import { fail, ok } from '../../domain/errors';
import { lettersOf } from '../../domain/text/letters';
import { isBlank, type Read } from './text-values';

/** Names of the months and how they are shortened, in English, German and French, as `lettersOf` writes them. */
const MONTHS = [
  'jan january januar jaenner janner janv janvier',
  'feb february februar fev fevr fevrier',
  'mar march marz maerz mrz mars',
  'apr april avr avril',
  'may mai',
  'jun june juni juin',
  'jul july juli juil juillet',
  'aug august aout',
  'sep sept september septembre',
  'oct october okt oktober octobre',
  'nov november novembre',
  'dec december dez dezember decembre',
];
const MONTH_BY_NAME = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])));
/** Year first, which has one meaning whatever stands between. An instant keeps its calendar day as written; the time of day of a due date means nothing. */
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
/** A time of day behind a day, as reports write it. */
const CLOCK = /,?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?$/i;
const SLASHED = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
/** Days since 1899-12-30, which Excel shows when a date column was formatted as number; 1954 to 2119. */
const SERIAL = /^([2-7]\d{4}|80000)(?:[.,]\d+)?$/;
const SERIAL_START = '1899-12-30' as IsoDate;

/** Which of two numbers is the day, where both could be. */
export type DateOrder = 'day' | 'month';
/** What one cell says about how its file writes days: only day first, only month first, either, or a number of Excel's. */
export type DateForm = DateOrder | 'either' | 'serial';

type Parts = [year: number | string | undefined, month: number | string | undefined, day: number | string | undefined];

/** A day in any form that has one meaning. Two numbers with slashes may be either way round: without `order` those are refused, not guessed. */
export function readDate(cell: string, order?: DateOrder): Read<IsoDate> {
  if (isBlank(cell)) return ok(undefined);
  const iso = ISO.exec(cell);
  if (iso) return dayOf([iso[1], iso[3], iso[4]]);
  const text = cell.replace(CLOCK, '');
  const named = namedMonth(text);
  if (named) return dayOf(named);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  // With dots the day comes first in every country that writes dots.
  if (dotted) return dayOf([dotted[3], dotted[2], dotted[1]]);
  const slashed = SLASHED.exec(text);
  if (slashed) return slashedDay(Number(slashed[1]), Number(slashed[3]), Number(slashed[4]), order);
  const serial = SERIAL.exec(text);
  if (serial) return ok(addDays(SERIAL_START, Number(serial[1])));
  return fail('cells.noDate');
}

/** An instant where the cell has one, else the start of the day. */
export function readCompleted(cell: string, order?: DateOrder): Read<IsoInstant> {
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(cell)) {
    const instant = Date.parse(cell.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
    if (!Number.isNaN(instant)) return ok(new Date(instant).toISOString() as IsoInstant);
  }
  const day = readDate(cell, order);
  return day.ok && day.value ? ok(`${day.value}T00:00:00.000Z` as IsoInstant) : (day as Read<never>);
}

/** What a cell of a date column proves about its file; nothing for forms that all files share. */
export function dateForm(cell: string): DateForm | undefined {
  const text = cell.trim().replace(CLOCK, '');
  const [, first, , second] = SLASHED.exec(text) ?? [];
  if (first === undefined) return SERIAL.test(text) ? 'serial' : undefined;
  const [day, month] = [Number(first) > 12, Number(second) > 12];
  if (day !== month) return day ? 'day' : 'month';
  return day || Number(first) === Number(second) ? undefined : 'either';
}

/** `18 Dec 2026`, `18-Dec-2026`, `18-Dec-26` (as Excel writes a day; of this century), `Dec 18, 2026`, `18th of December 2026`, `18. Dez. 2026`, `1er décembre 2026`. */
function namedMonth(text: string): Parts | undefined {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:of\s+)?([\p{L}\p{M}]+)\.?,?[\s-]+(\d{2}|\d{4})$/u.exec(text);
  if (dayFirst) return named(dayFirst[3]?.padStart(4, '20'), dayFirst[2], dayFirst[1]);
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : undefined;
}

function named(year: string | undefined, month = '', day: string | undefined): Parts | undefined {
  const number = MONTH_BY_NAME.get(lettersOf(month));
  return number ? [year, number, day] : undefined;
}

function slashedDay(first: number, second: number, year: number, order: DateOrder | undefined): Read<IsoDate> {
  if (first > 12 || first === second || (second <= 12 && order === 'day')) return dayOf([year, second, first]);
  if (second > 12 || order === 'month') return dayOf([year, first, second]);
  return fail('cells.twoDays');
}

function dayOf([year, month, day]: Parts): Read<IsoDate> {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(text) && text >= '1900' ? ok(text) : fail('cells.noDay');
}
