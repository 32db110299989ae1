import type { HealthBand, IsoDate, IsoInstant } from '@/lib/domain/account';
import { daysBetween, inDays } from '@/lib/domain/dates';
import { BAND_WORDS, bandOf } from '@/lib/domain/health/bands';
import { healthNow } from '@/lib/domain/health/estimate';
import type { PanelView } from '@/lib/domain/panel/view';
import { decisionLeft } from '@/lib/domain/renewal/decision';
import { taskList } from '@/lib/domain/task/task-list';
import { say } from '@/lib/words/say';

/** What the folded panel shows of an account. */
export interface RailValues {
  name: string;
  band: HealthBand;
  /** Days until the renewal is decided; negative when that day is past. None where there is nothing left to decide. */
  days?: number;
  /** Tasks due today or overdue. */
  due: number;
  waiting: number;
  needYou: number;
}

export function railValues({ account, pending, outbox }: PanelView, today: IsoDate, now: IsoInstant): RailValues | undefined {
  if (!account) return undefined;
  const decision = decisionLeft(account, today);
  return {
    name: account.name,
    band: bandOf(healthNow(account, { today, now }).health),
    days: decision && daysBetween(today, decision.decideBy),
    due: taskList(account, pending, today).pending.filter(({ task }) => task.due && task.due <= today).length,
    waiting: outbox.waiting,
    needYou: outbox.needYou,
  };
}

/** The whole rail as one sentence, which is the name of the one button that it is. */
export function railWords({ name, band, days, due, waiting, needYou }: RailValues): string {
  const facts = [BAND_WORDS[band]];
  if (days !== undefined) facts.push(say('rail.renewal', { when: inDays(days) }));
  if (due) facts.push(say('rail.due', { count: due }));
  if (needYou) facts.push(say('rail.needYou', { count: needYou }));
  else if (waiting) facts.push(say('outbox.waiting', { count: waiting }));
  return say('rail.openAccount', { name, facts: facts.join(', ') });
}
