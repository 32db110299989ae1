import { Temporal } from 'temporal-polyfill';
import { nowIso } from '../../domain/dates';
import { calendarOf } from '../../domain/priority/calendar';
import { type Clock, clockAt } from '../../domain/priority/clock';
import { choicesOf, type TodayChoices } from '../../domain/today';
import { readSettings } from '../../store/settings';
import { readConfig } from '../config';

/** Raised when rules change what they say about the same rows. */
const RULES = 1;

export interface Moment {
  clock: Clock;
  choices: TodayChoices;
  /** What an order that was worked out holds for; another stamp is worked out anew. */
  stamp: string;
}

export async function momentNow(): Promise<Moment> {
  // Sets the rules of the house, by which everything below is worked out.
  const { house } = await readConfig();
  const calendar = calendarOf(Temporal.Now.timeZoneId());
  const clock = clockAt(nowIso(), calendar);
  const choices = choicesOf((await readSettings()).today);
  const { today, workday, horizon } = clock;
  return { clock, choices, stamp: JSON.stringify([RULES, today, workday, horizon, calendar, choices.weights, house?.stamp]) };
}
