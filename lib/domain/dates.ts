import { Temporal } from 'temporal-polyfill';
import { language, say } from '../words/say';
import type { IsoDate, IsoInstant } from './account';
import { DAY_MS } from './durations';

/** Days on either side of today within which a day needs no year to be unmistakable: nine months. */
const YEARLESS_DAYS = 274;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Today in the reader's own calendar and time zone. */
export function todayIso(): IsoDate {
  return hereOf(new Date());
}

export function nowIso(): IsoInstant {
  return new Date().toISOString() as IsoInstant;
}

/** The instant that many days of 24 hours ago. */
export function instantBefore(days: number, now = Date.now()): IsoInstant {
  return new Date(now - days * 86_400_000).toISOString() as IsoInstant;
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0));
}

/** Whole calendar days from one day to another, negative when `to` is earlier. A day alone is read as UTC, where all are as long. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 January 1970. Counted, not asked of the browser: that takes ten times as long, and looking through a book asks for millions. */
export function dayNumber(date: IsoDate): number {
  const digits = (from: number, count: number): number => {
    let number = 0;
    for (let at = from; at < from + count; at += 1) number = number * 10 + date.charCodeAt(at) - 48;
    return number;
  };
  const month = digits(5, 2);
  // The year begins in March, so that a leap day is its last one.
  const year = month > 2 ? digits(0, 4) : digits(0, 4) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor(((month + (month > 2 ? -3 : 9)) * 153 + 2) / 5) + digits(8, 2) - MARCH_0000;
}

/** Days from 29 February of the year 0 to 1970. */
const MARCH_0000 = 719_469;

export function addDays(date: IsoDate, days: number): IsoDate {
  return dayOf(dayNumber(date) + days);
}

/** The days that can be written in four digits of a year. */
const FIRST = -719_162;
const LAST = 2_932_896;

/** The day of that number; the first or last there is for one that lies beyond. */
export function dayOf(number: number): IsoDate {
  const at = new Date(Math.min(LAST, Math.max(FIRST, number)) * DAY_MS);
  const year = at.getUTCFullYear();
  // The browser’s own writing takes four times as long.
  if (!(year >= 1000 && year <= 9999)) return at.toISOString().split('T')[0] as IsoDate;
  return `${year}-${TWO[at.getUTCMonth() + 1]}-${TWO[at.getUTCDate()]}` as IsoDate;
}

/** Numbers of a month or a day as they are written. */
const TWO = Array.from({ length: 32 }, (_, n) => String(n).padStart(2, '0'));

/** The calendar day of an instant where the reader is, or in another zone. */
export function localDay(instant: IsoInstant, timeZone?: string): IsoDate {
  if (timeZone === undefined) return hereOf(new Date(instant));
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString() as IsoDate;
}

/** What the browser's own calendar says; a panel asks this for every value it shows, and a zoned calendar takes fifty times as long. */
function hereOf(date: Date): IsoDate {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${day}` as IsoDate;
}

/** The last millisecond of a day where the reader is. */
export function endOfDay(date: IsoDate, timeZone: string = Temporal.Now.timeZoneId()): IsoInstant {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone);
  return new Date(next.epochMilliseconds - 1).toISOString() as IsoInstant;
}

/** `in 26 days`, `tomorrow`, `today`, `1 day overdue`. */
export function inDays(days: number): string {
  if (days === 0) return say('dates.today');
  if (days === 1) return say('dates.tomorrow');
  return days > 0 ? say('dates.in', { count: days }) : say('dates.overdue', { count: -days });
}

/** `21 days ago`, `yesterday`, `today`, counted in calendar days; `in 2 days` for what is only planned. */
export function agoWords(instant: IsoInstant, now: IsoInstant): string {
  const days = daysBetween(localDay(instant), localDay(now));
  if (days === 0) return say('dates.today');
  if (days === 1) return say('dates.yesterday');
  return days > 0 ? say('dates.ago', { count: days }) : inDays(-days);
}

/** Since when, as people say of what was a moment ago: `10 minutes ago`, `3 hours ago`; from yesterday on as `agoWords`. */
export function sinceWords(instant: IsoInstant, now: IsoInstant): string {
  if (localDay(instant) !== localDay(now)) return agoWords(instant, now);
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(instant)) / 60_000));
  const format = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  return minutes < 60 ? format.format(-minutes, 'minute') : format.format(-Math.floor(minutes / 60), 'hour');
}

/** The hour of day where the person is. */
export const timeOf = (instant: string): string => new Date(instant).toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit' });

/** `18 Dec`, with the year when the day is more than nine months away. */
export function formatDay(date: IsoDate, today: IsoDate, locale = language()): string {
  const far = Math.abs(daysBetween(today, date)) > YEARLESS_DAYS;
  return dayFormat(locale, far ? 'numeric' : undefined).format(Date.parse(date));
}

/** Making one of these takes longer than all else that a panel does to show a day. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(locale: string, year: 'numeric' | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${year}`;
  const known = dayFormats.get(key) ?? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year, timeZone: 'UTC' });
  dayFormats.set(key, known);
  return known;
}

/** `1 day`, `26 days`. */
export function countDays(days: number): string {
  return say('dates.days', { count: days });
}
