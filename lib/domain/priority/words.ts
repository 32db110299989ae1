import { say } from '../../words/say';
import type { IsoDate, IsoInstant } from '../account';
import { agoWords, daysBetween, formatDay, inDays, localDay, timeOf } from '../dates';
import { fieldName } from '../records/words';
import { itemWords } from '../renewal/item-words';
import type { Fact, Gap, Hand } from './reason';

type Decision = Extract<Fact, { kind: 'decision' }>;

/** The deciding fact in words, as of that moment. */
export function factWords(fact: Fact, today: IsoDate, now: IsoInstant): string {
  const due = (date: IsoDate) => inDays(daysBetween(today, date));
  const days = (since: IsoInstant) => daysBetween(localDay(since), localDay(now));
  switch (fact.kind) {
    case 'escalation':
      return say('reasons.escalations', { count: fact.count });
    case 'leaving':
      return say('facts.leaving', { word: fact.word });
    case 'pastSla':
      return say('reasons.pastSla', { count: fact.count });
    case 'promise':
      return say('facts.promise', { title: fact.title, due: due(fact.due) });
    case 'clock':
      return say('facts.clock', { what: fact.what, time: timeOf(fact.until) });
    case 'decision':
      return say('facts.missingFor', {
        decision: decisionWords(fact, today),
        gaps: fact.gaps.map((gap) => gapWords(gap, fact)).join(', '),
      });
    case 'prepare': {
      const { done, total } = fact.readiness;
      return say('facts.prepare', { decision: inDecision(fact.decideBy, today), done, total });
    }
    case 'moved':
      return say('facts.moved', { from: formatDay(fact.from, today), to: formatDay(fact.to, today) });
    case 'healthFell':
      return fact.event
        ? say('facts.fellBecause', { count: fact.points, event: fact.event })
        : say('reasons.healthFell', { count: fact.points });
    case 'critical':
      return fact.score === undefined ? say('facts.critical') : say('facts.criticalAt', { score: Math.round(fact.score) });
    case 'unknown':
      return say('facts.unknown');
    case 'championLeft':
      return say('reasons.championLeft');
    case 'quiet':
      return say('reasons.quiet', { count: days(fact.since) });
    case 'unanswered':
      return say('facts.unanswered', { count: days(fact.since) });
    case 'usageDown':
      return say('reasons.usageDown', { percent: fact.percent });
    case 'task':
      return fact.taskIds.length > 1
        ? say('facts.tasks', { number: fact.taskIds.length, title: fact.title, due: due(fact.due) })
        : say('facts.task', { title: fact.title, due: due(fact.due) });
    case 'waitingOnUs':
      return say('reasons.waitingOnUs', { count: fact.count });
    case 'followUp': {
      const [first = ''] = fact.tickets;
      const count = daysBetween(fact.solvedOn, today);
      return say('facts.followUp', { count, tickets: ticketsWords(first, fact.tickets.length - 1) });
    }
    case 'unlogged':
      return say('facts.unlogged', { count: fact.count, subject: fact.subject });
    case 'seenMail':
      return say('facts.seenMail', { count: fact.count, subject: fact.subject, time: timeOf(fact.seenAt) });
    case 'silent':
      return say('facts.silent', { count: days(fact.since) });
    case 'stale':
      return say(fact.field === 'health' ? 'facts.staleHealth' : 'facts.staleStage', { count: days(fact.asOf) });
    case 'missing':
      return say('facts.missing', { fields: fact.fields.map((field) => fieldName(field)).join(', ') });
  }
}

const ticketsWords = (id: string, more: number): string =>
  more > 0 ? say('facts.ticketAndMore', { id: id.replace(/^#/, ''), count: more }) : say('facts.ticket', { id: id.replace(/^#/, '') });

const decisionWords = ({ decideBy }: Decision, today: IsoDate): string => inDecision(decideBy, today);

function inDecision(decideBy: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, decideBy);
  if (days < 0) return say('reasons.renewalOverdue', { count: -days });
  return days === 0 ? say('reasons.decisionToday') : say('reasons.decisionIn', { count: days });
}

function gapWords(gap: Gap, { readiness }: Decision): string {
  switch (gap) {
    case 'past':
      return say('facts.past');
    case 'readiness':
      return readyWords(readiness ?? { done: 0, total: 0, due: [] });
    case 'health':
      return say('facts.gapHealth');
    case 'noHealth':
      return say('facts.gapNoHealth');
    case 'contact':
      return say('facts.gapContact');
    case 'champion':
      return say('facts.gapChampion');
  }
}

/** Items that are named; of more the number is said. */
const NAMED = 2;

function readyWords({ done, total, due }: NonNullable<Decision['readiness']>): string {
  if (due.length > NAMED) return say('facts.readinessMany', { done, total, count: due.length });
  return say('facts.readinessDue', { done, total, items: due.map((item) => itemWords(item)).join(', ') });
}

/** Why it is in hand. */
export function handWords(hand: Hand, today: IsoDate, now: IsoInstant): string {
  switch (hand.kind) {
    case 'waiting':
      return hand.since ? say('facts.waitingSince', { ago: agoWords(hand.since, now) }) : say('facts.waiting');
    case 'plan':
      return say('facts.plan', { title: hand.title, due: inDays(daysBetween(today, hand.due)) });
    case 'signed':
      return say('facts.signed');
    case 'nonRenewal':
      return say('facts.nonRenewal');
    case 'decided':
      return say('facts.decided', { day: formatDay(hand.on, today) });
  }
}
