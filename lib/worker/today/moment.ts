import { Temporal } from 'temporal-polyfill';
import { addDays, nowIso } from '../../domain/dates';
import type { Happening } from '../../domain/notice/watch';
import type { Playbook } from '../../domain/playbook/definition';
import { type BusinessCalendar, calendarOf } from '../../domain/priority/calendar';
import { type Clock, clockAt } from '../../domain/priority/clock';
import { choicesOf, type TodayChoices } from '../../domain/priority/today';
import { readSettings } from '../../store/settings/settings';
import { movesSince } from '../../store/today/notices';
import { playbooksNow, stampOf } from '../playbooks/definitions';
import { readConfig } from '../settings/config';
import { type FactsById, factsBeside } from './beside';

/** Raised when rules change what they say about the same rows. */
const RULES = 5;
/** Days for which a decision that moved is a reason to look. */
const MOVED_DAYS = 7;

export interface Moment {
  clock: Clock;
  calendar: BusinessCalendar;
  choices: TodayChoices;
  /** Decisions that moved lately, by account. */
  moves: ReadonlyMap<string, Happening>;
  /** What is known beside the rows, by account. */
  beside: FactsById;
  playbooks: readonly Playbook[];
  /** What an order that was worked out holds for; another stamp is worked out anew. */
  stamp: string;
}

export async function momentNow(): Promise<Moment> {
  // Sets the rules of the house, by which everything below is worked out.
  const config = await readConfig();
  const calendar = calendarOf(Temporal.Now.timeZoneId());
  const clock = clockAt(nowIso(), calendar);
  const choices = choicesOf((await readSettings()).today);
  const { today, workday, horizon } = clock;
  const moves = await movesSince(addDays(today, -MOVED_DAYS));
  const beside = await factsBeside(today);
  const playbooks = await playbooksNow(config);
  const stamp = JSON.stringify([RULES, today, workday, horizon, calendar, choices.weights, config.house?.stamp, stampOf(playbooks)]);
  return { clock, calendar, choices, moves, beside, playbooks, stamp };
}
