import { language, say } from '../../words/say';
import type { HealthBand, IsoDate, IsoInstant } from '../account';
import type { Condition } from '../company/condition';
import { daysBetween, formatDay, localDay } from '../dates';
import { BAND_WORDS } from '../health/bands';
import { outcomeWords } from '../task/outcome-words';
import type { TaskOutcome } from '../task/task';
import type { Playbook, Stop } from './definition';
import type { Why } from './fires';
import type { Trigger } from './trigger';

/** Why a playbook began or would begin, as of that moment. */
export function whyWords(why: Why, today: IsoDate, now: IsoInstant): string {
  switch (why.kind) {
    case 'decision': {
      const days = daysBetween(today, why.decideBy);
      if (days < 0) return say('reasons.renewalOverdue', { count: -days });
      return days === 0 ? say('reasons.decisionToday') : say('reasons.decisionIn', { count: days });
    }
    case 'band':
      return say('playbookWhy.band', { band: BAND_WORDS[why.band] });
    case 'health drop':
      return say('playbookWhy.healthDrop', { count: why.points, days: why.days });
    case 'usage drop':
      return say('reasons.usageDown', { percent: why.percent });
    case 'ticket':
      return why.severity
        ? say('playbookWhy.ticketOf', { count: why.days, severity: anyOf(why.severity) })
        : say('playbookWhy.ticket', { count: why.days });
    case 'silent role':
      return say(SILENT_FOUND[why.role], { count: daysBetween(localDay(why.since), localDay(now)) });
    case 'admin inactive':
      return say('playbookWhy.admin', { count: daysBetween(why.since, today) });
    case 'payment failed':
      return say('playbookWhy.payment');
    case 'churn statement':
      return say(CHURN_FOUND[why.where], { day: formatDay(why.on, today) });
    case 'escalation':
      return say('reasons.escalations', { count: why.count });
    case 'no touch':
      return say('reasons.quiet', { count: daysBetween(localDay(why.since), localDay(now)) });
    case 'role':
      return say(ROLES_FOUND[why.role][why.is]);
    case 'single thread':
      return say('playbookWhy.singleThread');
    case 'detractor':
      return say('playbookWhy.detractor', { day: formatDay(why.on, today) });
    case 'stage':
      return say('playbookWhy.stage', { word: why.word });
    case 'task outcome':
      return say('playbookWhy.taskOutcome', { title: why.title, outcome: outcomeWords(why.outcome) });
    case 'by hand':
      return say('playbookWhy.byHand');
  }
}

const ROLES_FOUND = {
  champion: { missing: 'ready.noChampion', left: 'reasons.championLeft' },
  'economic buyer': { missing: 'ready.noBuyer', left: 'ready.buyerLeft' },
} as const;
const SILENT_FOUND = { champion: 'playbookWhy.championSilent', 'economic buyer': 'playbookWhy.buyerSilent' } as const;
const CHURN_FOUND = { touchpoint: 'playbookWhy.churnTouch', survey: 'playbookWhy.churnSurvey', ticket: 'playbookWhy.churnTicket' } as const;
const SILENT = { champion: 'playbookTerms.championSilent', 'economic buyer': 'playbookTerms.buyerSilent' } as const;
const ROLES = {
  champion: { missing: 'playbookTerms.championMissing', left: 'playbookTerms.championLeft' },
  'economic buyer': { missing: 'playbookTerms.buyerMissing', left: 'playbookTerms.buyerLeft' },
} as const;

/** What makes it begin, behind "when". */
export function triggerWords(trigger: Trigger): string {
  switch (trigger.kind) {
    case 'decision':
      return say('playbookTerms.decision', { count: trigger.withinDays });
    case 'band':
      return say('playbookTerms.band', { bands: anyOf(trigger.bands.map((band) => BAND_WORDS[band])) });
    case 'health drop':
      return say('playbookTerms.healthDrop', { points: trigger.points, count: trigger.withinDays });
    case 'usage drop':
      return say('playbookTerms.usageDrop', { percent: trigger.percent });
    case 'ticket': {
      const count = trigger.olderThanDays;
      return trigger.severity
        ? say('playbookTerms.ticketOf', { count, severity: anyOf(trigger.severity) })
        : say('playbookTerms.ticket', { count });
    }
    case 'admin inactive':
      return say('playbookTerms.admin', { count: trigger.days });
    case 'payment failed':
      return say('playbookTerms.payment');
    case 'churn statement':
      return say('playbookTerms.churn', { count: trigger.withinDays });
    case 'escalation':
      return say('playbookTerms.escalation');
    case 'no touch':
      return say('playbookTerms.noTouch', { count: trigger.days });
    case 'role':
      return trigger.is === 'silent' ? say(SILENT[trigger.role], { count: trigger.days ?? 0 }) : say(ROLES[trigger.role][trigger.is]);
    case 'single thread':
      return say('playbookTerms.singleThread');
    case 'detractor':
      return say('playbookTerms.detractor', { count: trigger.withinDays });
    case 'stage':
      return say('playbookTerms.stage', { stages: anyOf(trigger.stages) });
    case 'task outcome': {
      const said = { outcome: outcomeWords(trigger.outcome), count: trigger.withinDays };
      return trigger.playbook ? say('playbookTerms.taskOf', { ...said, playbook: trigger.playbook }) : say('playbookTerms.task', said);
    }
    case 'by hand':
      return say('playbookTerms.byHand');
  }
}

const join = (texts: readonly string[], key: 'playbookTerms.or' | 'playbookTerms.and'): string =>
  texts.reduce((one, other) => say(key, { one, other }));
const anyOf = (texts: readonly string[]): string => join(texts, 'playbookTerms.or');

export const outcomesOf = (outcomes: readonly TaskOutcome[]): string => anyOf(outcomes.map((outcome) => outcomeWords(outcome)));

const STOPS = {
  'renewal settled': 'playbookTerms.settled',
  'customer left': 'playbookTerms.left',
  'reason gone': 'playbookTerms.gone',
  'customer answered': 'playbookTerms.answered',
} as const;

/** What ends it before its steps are over, behind "when". */
export function stopWords(stop: Stop, { steps }: Playbook): string {
  if (typeof stop === 'string') return say(STOPS[stop]);
  const step = steps.find(({ id }) => id === stop.step)?.title ?? stop.step;
  return say('playbookTerms.outcome', { step, outcomes: outcomesOf(stop.outcomes) });
}

const FIELDS = {
  segment: 'source.segment',
  lifecycle: 'source.stage',
  csm: 'source.csm',
  band: 'playbookTerms.health',
  currency: 'playbookTerms.currency',
  health: 'playbookTerms.score',
  arr: 'source.arr',
  seats: 'playbookTerms.seats',
  activeSeats: 'playbookTerms.activeSeats',
  openTickets: 'playbookTerms.openTickets',
  contacts: 'playbookTerms.contacts',
} as const;

/** A condition, behind "only where". */
export function conditionWords(condition: Condition): string {
  if ('all' in condition) return join(condition.all.map(conditionWords), 'playbookTerms.and');
  if ('any' in condition) return anyOf(condition.any.map(conditionWords));
  if ('not' in condition) return say('playbookTerms.not', { condition: conditionWords(condition.not) });
  const field = say(FIELDS[condition.field]);
  if ('known' in condition) return condition.known ? say('playbookTerms.known', { field }) : say('playbookTerms.unknown', { field });
  if ('is' in condition) {
    const values = typeof condition.is === 'string' ? [condition.is] : condition.is;
    return say('playbookTerms.is', { field, values: anyOf(condition.field === 'band' ? values.map(bandWord) : values) });
  }
  const format = (value: number) => new Intl.NumberFormat(language()).format(value);
  return 'atLeast' in condition
    ? say('playbookTerms.atLeast', { field, value: format(condition.atLeast) })
    : say('playbookTerms.below', { field, value: format(condition.below) });
}

const bandWord = (band: string): string => (band in BAND_WORDS ? BAND_WORDS[band as HealthBand] : band);
