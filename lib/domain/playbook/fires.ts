import type { HealthBand, IsoDate, IsoInstant } from '../account';
import { type ChurnSaid, churnSaid } from '../account/churn';
import { holds } from '../company/condition';
import { addDays, daysBetween, localDay } from '../dates';
import { DAY_MS } from '../durations';
import { oldestTicketDays } from '../fold/tickets';
import type { Case } from '../priority/rules/rule';
import { isSettled } from '../renewal/terms';
import type { TaskOutcome } from '../task/task';
import { lettersIn, lettersOf } from '../text/letters';
import type { Playbook } from './definition';
import { adminFound, roleFound } from './people';
import { pointsLost } from './points-lost';
import { stepOfTask } from './run';
import { namesOfShipped } from './shipped';
import type { Trigger } from './trigger';

/** What made a playbook begin, as data: words are made where it is shown. */
export type Why =
  | { kind: 'decision'; decideBy: IsoDate }
  | { kind: 'band'; band: HealthBand }
  | { kind: 'health drop'; points: number; days: number }
  | { kind: 'usage drop'; percent: number }
  | { kind: 'ticket'; days: number; severity?: readonly string[] }
  | { kind: 'escalation'; count: number }
  | { kind: 'no touch'; since: IsoInstant }
  | { kind: 'role'; role: 'champion' | 'economic buyer'; is: 'missing' | 'left' }
  | { kind: 'silent role'; role: 'champion' | 'economic buyer'; since: IsoInstant }
  | { kind: 'admin inactive'; since: IsoDate }
  | { kind: 'payment failed' }
  | { kind: 'churn statement'; on: IsoDate; where: ChurnSaid['where'] }
  | { kind: 'single thread' }
  | { kind: 'detractor'; on: IsoDate }
  | { kind: 'stage'; word: string }
  | { kind: 'task outcome'; title: string; outcome: TaskOutcome }
  | { kind: 'by hand' };

/** The decision that steps count from. */
export interface DecisionDay {
  /** Which contract: the day it ends. */
  endDate: IsoDate;
  decideBy: IsoDate;
}

export interface Fired {
  /** With account and playbook the identity of a run: the same reason never makes a second one. */
  anchor: string;
  why: Why;
  /** Absent without a decision that is still to come. */
  decision?: DecisionDay;
}

export type Found = Pick<Fired, 'anchor' | 'why'> | undefined;

/** Why a playbook would begin on an account now; nothing where it would not. */
export function firedBy({ id, name, triggers, where }: Playbook, one: Case): Fired | undefined {
  for (const trigger of triggers) {
    const found = findFor(trigger, one);
    if (!found) continue;
    if (where && !holds(where, one.account, one.band)) return undefined;
    // Another system runs it there already, and its tasks are the account's.
    if (isElsewhere({ id, name }, one)) return undefined;
    const decision = openDecision(one);
    return { ...found, ...(decision && { decision }) };
  }
  return undefined;
}

/** In whatever language it was begun there. */
const isElsewhere = ({ id: playbookId, name }: Pick<Playbook, 'id' | 'name'>, { account: { tasks } }: Case): boolean =>
  tasks.some(({ id, status, playbook }) => {
    if (status !== 'open' || playbook === undefined || stepOfTask(id)) return false;
    const letters = lettersOf(playbook);
    return letters === lettersOf(name) || namesOfShipped(playbookId).has(letters);
  });

/** The first decision that is still to be taken and has not passed. */
export function openDecision({ decision, facts, clock }: Pick<Case, 'decision' | 'facts' | 'clock'>): DecisionDay | undefined {
  if (!decision || isSettled(facts.renewal ?? 'open') || decision.decideBy < clock.today) return undefined;
  return { endDate: decision.endDate, decideBy: decision.decideBy };
}

function findFor(trigger: Trigger, one: Case): Found {
  const { account, clock, band, touches } = one;
  switch (trigger.kind) {
    case 'decision': {
      const decision = openDecision(one);
      if (!decision || daysBetween(clock.today, decision.decideBy) > trigger.withinDays) return undefined;
      return { anchor: `decision ${decision.endDate}`, why: { kind: 'decision', decideBy: decision.decideBy } };
    }
    case 'band':
      return trigger.bands.includes(band) ? { anchor: 'band', why: { kind: 'band', band } } : undefined;
    case 'health drop': {
      const points = pointsLost(account, clock.today, trigger.withinDays);
      if (points < trigger.points) return undefined;
      return { anchor: 'health drop', why: { kind: 'health drop', points, days: trigger.withinDays } };
    }
    case 'usage drop': {
      const percent = Math.round(-(account.usage?.changePercent ?? 0));
      return percent >= trigger.percent ? { anchor: 'usage drop', why: { kind: 'usage drop', percent } } : undefined;
    }
    case 'ticket': {
      const { severity, olderThanDays } = trigger;
      const days = oldestTicketDays(account.support, clock.today, severity) ?? 0;
      return days > olderThanDays ? { anchor: 'ticket', why: { kind: 'ticket', days, ...(severity && { severity }) } } : undefined;
    }
    case 'escalation': {
      const count = account.support?.escalations ?? 0;
      return count > 0 ? { anchor: 'escalation', why: { kind: 'escalation', count } } : undefined;
    }
    case 'no touch': {
      const since = (touches.lastTwoWay ?? account.touchpoints.at(-1))?.at;
      if (since === undefined || clock.ms - Date.parse(since) <= trigger.days * DAY_MS) return undefined;
      return { anchor: 'no touch', why: { kind: 'no touch', since } };
    }
    case 'role':
      return roleFound(trigger, one);
    case 'admin inactive':
      return adminFound(trigger.days, one);
    case 'payment failed':
      return account.payment?.state === 'failed' ? { anchor: 'payment', why: { kind: 'payment failed' } } : undefined;
    case 'churn statement': {
      const said = churnSaid(account, clock.today, trigger.withinDays);
      return said && { anchor: `churn ${said.on}`, why: { kind: 'churn statement', ...said } };
    }
    case 'single thread':
      return account.contacts.filter(({ left }) => !left).length === 1
        ? { anchor: 'single thread', why: { kind: 'single thread' } }
        : undefined;
    case 'detractor': {
      const since = addDays(clock.today, -trigger.withinDays);
      const bad = (account.surveys ?? []).filter(
        ({ date, answers }) =>
          date >= since && date <= clock.today && answers.some(({ asked, verdict }) => asked === 'nps' && verdict === 'bad'),
      );
      const on = bad
        .map(({ date }) => date)
        .sort()
        .at(-1);
      return on ? { anchor: `survey ${on}`, why: { kind: 'detractor', on } } : undefined;
    }
    case 'stage': {
      const word = account.lifecycle;
      if (!word || !lettersIn(trigger.stages).has(lettersOf(word))) return undefined;
      return { anchor: `stage ${lettersOf(word)}`, why: { kind: 'stage', word } };
    }
    case 'task outcome':
      return taskFound(trigger, one);
    case 'by hand':
      return undefined;
  }
}

/** Reasons that are one event: another of the same kind is a new reason, whatever ran before. */
export const isEvent = (anchor: string): boolean => /^(?:decision|survey|churn|stage|task|hand) /.test(anchor);

/** Of these, events that pass: each is a reason once. A stage may be entered again. */
export const isOnce = (anchor: string): boolean => /^(?:decision|survey|churn|task) /.test(anchor);

/** A task of that playbook, or of any, ended so; the latest of them. */
function taskFound(trigger: Extract<Trigger, { kind: 'task outcome' }>, { account: { tasks }, clock }: Case): Found {
  const since = addDays(clock.today, -trigger.withinDays);
  const ended = tasks.filter(
    ({ playbook, playbookId, status, outcome, completedAt }) =>
      status !== 'open' &&
      playbook !== undefined &&
      outcome === trigger.outcome &&
      (trigger.playbook === undefined || playbookId === trigger.playbook || lettersOf(trigger.playbook) === lettersOf(playbook)) &&
      completedAt !== undefined &&
      completedAt <= clock.now &&
      localDay(completedAt) >= since,
  );
  const [last] = ended.toSorted((a, b) => ((a.completedAt ?? '') > (b.completedAt ?? '') ? -1 : 1));
  return last && { anchor: `task ${last.id}`, why: { kind: 'task outcome', title: last.title, outcome: trigger.outcome } };
}
