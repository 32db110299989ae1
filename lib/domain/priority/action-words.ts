import type { PlainKey } from '../../words/catalogue';
import { say } from '../../words/say';
import { timeOf } from '../dates';
import type { Fact, Gap } from './reason';

const GAPS = {
  past: 'action.past',
  readiness: 'action.readiness',
  health: 'action.health',
  noHealth: 'action.noHealth',
  contact: 'action.contact',
  champion: 'action.champion',
} as const satisfies Record<Gap, PlainKey>;

const ACTIONS = {
  escalation: 'action.escalation',
  leaving: 'action.leaving',
  prepare: 'action.prepare',
  moved: 'action.moved',
  healthFell: 'action.why',
  critical: 'action.why',
  unknown: 'action.know',
  championLeft: 'action.championLeft',
  quiet: 'action.quiet',
  unanswered: 'action.unanswered',
  usageDown: 'action.usageDown',
  followUp: 'action.followUp',
  unlogged: 'action.unlogged',
  silent: 'action.silent',
  stale: 'action.stale',
  missing: 'action.missing',
} as const;

/** What to do next about a fact; nothing where the fact is the task itself. */
export function actionWords(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'task':
    case 'promise':
      return undefined;
    case 'pastSla':
      return say('action.pastSla', { count: fact.count });
    case 'waitingOnUs':
      return say('action.waitingOnUs', { count: fact.count });
    case 'seenMail':
      return say('action.seenMail', { count: fact.count });
    case 'clock':
      return say('action.clock', { time: timeOf(fact.until) });
    case 'decision': {
      const [gap] = fact.gaps;
      return gap && say(GAPS[gap]);
    }
    default:
      return say(ACTIONS[fact.kind]);
  }
}
