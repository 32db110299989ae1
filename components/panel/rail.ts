import type { HealthBand, IsoDate } from '@/lib/domain/account';
import { daysBetween, inDays } from '@/lib/domain/dates';
import { BAND_WORDS, bandOf } from '@/lib/domain/health';
import { decisionOf } from '@/lib/domain/renewal';
import { taskList } from '@/lib/domain/tasks';
import type { PanelView } from '@/lib/domain/view';

/** What the folded panel shows of an account. */
export interface RailValues {
  name: string;
  band: HealthBand;
  /** Days until the renewal is decided; negative when that day is past. */
  days?: number;
  /** Tasks due today or overdue. */
  due: number;
  waiting: number;
  needYou: number;
}

export function railValues({ account, pending, outbox }: PanelView, today: IsoDate): RailValues | undefined {
  if (!account) return undefined;
  return {
    name: account.name,
    band: bandOf(account.health),
    days: account.renewal && daysBetween(today, decisionOf(account.renewal).decideBy),
    due: taskList(account, pending, today).pending.filter(({ task }) => task.due && task.due <= today).length,
    waiting: outbox.waiting,
    needYou: outbox.needYou,
  };
}

/** The whole rail as one sentence, which is the name of the one button that it is. */
export function railWords({ name, band, days, due, waiting, needYou }: RailValues): string {
  const parts = [BAND_WORDS[band]];
  if (days !== undefined) parts.push(`renewal ${inDays(days)}`);
  if (due) parts.push(due === 1 ? '1 task due' : `${due} tasks due`);
  if (needYou) parts.push(needYou === 1 ? '1 write needs you' : `${needYou} writes need you`);
  else if (waiting) parts.push(`${waiting} waiting to send`);
  return `Open Sidelight: ${name}, ${parts.join(', ')}`;
}
