import { Temporal } from 'temporal-polyfill';
import type { AccountField, IsoDate, IsoInstant } from '../account';
import { freshFrom } from '../account/freshness';
import { addDays, instantBefore } from '../dates';
import { TREND_DAYS } from '../health/score-trend';
import { type BusinessCalendar, BusinessDays } from './calendar';

/** The moment by which a book is ordered, worked out once for all its accounts. */
export interface Clock {
  now: IsoInstant;
  /** `now` in ms. */
  ms: number;
  /** The calendar day of `now` where the calendar is. */
  today: IsoDate;
  /** The working day at hand: today until work ends, else the next one. */
  workday: IsoDate;
  /** The last day before the working day after: what is due up to here has no later working day to be done on. */
  horizon: IsoDate;
  /** End of the next working hour: a clock that stops before it is looked at now. */
  hourEnd: IsoInstant;
  /** From when on an unanswered mail may still be answered, in ms. */
  answerFrom: number;
  /** From when on a value of a field is fresh: texts of instants stand in the order of time. */
  freshFrom: Readonly<Record<AccountField, IsoInstant>>;
  /** From when on anything new about an account shows that somebody still keeps it. */
  silentFrom: IsoInstant;
  /** The day with which a score of today is compared. */
  trendFrom: IsoDate;
  /** When the working day at hand or the calendar day becomes another one, in ms. */
  until: number;
  days: BusinessDays;
}

/** Days after which an account about which nothing came is out of sight: the longest that teams allow a status to stand. */
const SILENT_DAYS = 30;
const DAY_MINUTES = 24 * 60;
const NEXT_HOUR = 60;
/** Working days in which a customer may be expected to answer. */
const ANSWER_DAYS = 5;

/** The moment by the company's own days, hours and time zone. */
export function clockAt(now: IsoInstant, calendar: BusinessCalendar): Clock {
  const days = new BusinessDays(calendar);
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(calendar.timeZone);
  const today = here.toPlainDate().toString() as IsoDate;
  const { opens, closes } = hoursOf(calendar);
  const isOver = here.hour * 60 + here.minute >= closes;
  const workday = days.add(isOver ? addDays(today, 1) : today, 0);
  return {
    now,
    ms: Date.parse(now),
    today,
    workday,
    horizon: addDays(days.add(workday, 1), -1),
    hourEnd: afterWork(here, NEXT_HOUR, { days, opens, closes, timeZone: calendar.timeZone }),
    answerFrom: Temporal.PlainDate.from(days.add(today, -ANSWER_DAYS)).toZonedDateTime(calendar.timeZone).epochMilliseconds,
    freshFrom: freshFrom(Date.parse(now)),
    silentFrom: instantBefore(SILENT_DAYS, Date.parse(now)),
    trendFrom: addDays(today, -TREND_DAYS),
    until: nextTurn(here, closes),
    days,
  };
}

function nextTurn(here: Temporal.ZonedDateTime, closes: number): number {
  const midnight = here.toPlainDate().add({ days: 1 }).toZonedDateTime(here.timeZoneId).epochMilliseconds;
  const plainTime = Temporal.PlainTime.from({ hour: Math.floor(closes / 60) % 24, minute: closes % 60 });
  const closing = here.toPlainDate().toZonedDateTime({ timeZone: here.timeZoneId, plainTime }).epochMilliseconds;
  return closing > here.epochMilliseconds ? Math.min(closing, midnight) : midnight;
}

/** Hours that say nothing are the whole day. */
function hoursOf({ opens, closes }: BusinessCalendar): { opens: number; closes: number } {
  return opens >= 0 && closes <= DAY_MINUTES && opens < closes ? { opens, closes } : { opens: 0, closes: DAY_MINUTES };
}

interface Hours {
  days: BusinessDays;
  opens: number;
  closes: number;
  timeZone: string;
}

/** The instant at which that much work is done. A day on which the clocks change has its own length. */
function afterWork(from: Temporal.ZonedDateTime, minutes: number, { days, opens, closes, timeZone }: Hours): IsoInstant {
  const at = (date: IsoDate, minute: number) =>
    Temporal.PlainDate.from(date)
      .add({ days: minute === DAY_MINUTES ? 1 : 0 })
      .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour: Math.floor(minute / 60) % 24, minute: minute % 60 }) });
  let left = minutes * 60_000;
  for (let date = days.add(from.toPlainDate().toString() as IsoDate, 0); ; date = days.add(date, 1)) {
    const begin = Math.max(from.epochMilliseconds, at(date, opens).epochMilliseconds);
    const free = at(date, closes).epochMilliseconds - begin;
    if (free >= left) return new Date(begin + left).toISOString() as IsoInstant;
    left -= Math.max(0, free);
  }
}
