import { Temporal } from 'temporal-polyfill';
import type { IsoDate, IsoInstant } from '../account';
import { addDays } from '../dates';
import { type BusinessCalendar, BusinessDays } from '../priority/calendar';
import type { NoticeChoices } from './choices';

type Quiet = Pick<NoticeChoices, 'quietFrom' | 'quietTo' | 'daysOff'>;

const DAY_MINUTES = 24 * 60;
/** Days looked ahead for an hour that is not quiet; a calendar without one is a mistake, and then nothing is. */
const AHEAD = 60;

const minuteOf = (here: Temporal.ZonedDateTime) => here.hour * 60 + here.minute;

/** An instant of a day there; a minute that the clocks skip is the next there is. */
function instantOf(date: IsoDate, minute: number, timeZone: string): number {
  const plainTime = Temporal.PlainTime.from({ hour: Math.floor(minute / 60) % 24, minute: minute % 60 });
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

/** When what is quiet now no longer is, in ms; nothing when something may be shown now. */
export function quietUntil(now: IsoInstant, calendar: BusinessCalendar, quiet: Quiet): number | undefined {
  const days = new BusinessDays(calendar);
  const { timeZone } = calendar;
  const begin = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const today = begin.toPlainDate().toString() as IsoDate;
  if (!isQuiet(today, minuteOf(begin), days, quiet)) return undefined;
  for (let ahead = 0; ahead <= AHEAD; ahead += 1) {
    const date = addDays(today, ahead);
    for (const minute of [0, quiet.quietTo % DAY_MINUTES]) {
      const at = instantOf(date, minute, timeZone);
      if (at > begin.epochMilliseconds && !isQuiet(date, minute, days, quiet)) return at;
    }
  }
  return undefined;
}

function isQuiet(date: IsoDate, minute: number, days: BusinessDays, { quietFrom, quietTo, daysOff }: Quiet): boolean {
  if (daysOff && !days.isWorking(date)) return true;
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo ? minute >= quietFrom && minute < quietTo : minute >= quietFrom || minute < quietTo;
}

/** The day whose digest is to be shown now: from the hour at which work begins to the one at which it ends, on working days. */
export function digestDay(now: IsoInstant, calendar: BusinessCalendar): IsoDate | undefined {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(calendar.timeZone);
  const today = here.toPlainDate().toString() as IsoDate;
  const minute = minuteOf(here);
  return new BusinessDays(calendar).isWorking(today) && minute >= calendar.opens && minute < calendar.closes ? today : undefined;
}

/** When work begins next, in ms. */
export function nextOpening(now: IsoInstant, calendar: BusinessCalendar): number {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(calendar.timeZone);
  const today = here.toPlainDate().toString() as IsoDate;
  const days = new BusinessDays(calendar);
  const from = minuteOf(here) < calendar.opens ? today : addDays(today, 1);
  return instantOf(days.add(from, 0), calendar.opens, calendar.timeZone);
}
