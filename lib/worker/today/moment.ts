import { Temporal } from 'temporal-polyfill';
import { nowIso } from '../../domain/dates';
import type { Playbook } from '../../domain/playbook/definition';
import { usualCalendar } from '../../domain/priority/calendar';
import { type Clock, clockAt } from '../../domain/priority/clock';
import type { TodayChoices } from '../../domain/today';
import { readSettings } from '../../store/settings';
import { playbooksNow, stampOf } from '../playbooks/definitions';

/** Raised when rules change what they say about the same rows. */
const RULES = 1;

export interface Moment {
  clock: Clock;
  choices: TodayChoices;
  playbooks: readonly Playbook[];
  /** What an order that was worked out holds for; another stamp is worked out anew. */
  stamp: string;
}

export async function momentNow(): Promise<Moment> {
  const calendar = usualCalendar(Temporal.Now.timeZoneId());
  const clock = clockAt(nowIso(), calendar);
  const { today: choices } = await readSettings();
  const { today, workday, horizon } = clock;
  const playbooks = playbooksNow();
  const stamp = JSON.stringify([RULES, today, workday, horizon, calendar, choices.weights, stampOf(playbooks)]);
  return { clock, choices, playbooks, stamp };
}
