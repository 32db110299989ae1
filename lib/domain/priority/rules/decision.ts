import { segmentOf } from '../../company/segment';
import { addDays, daysBetween } from '../../dates';
import { dueItems, LEAD_DAYS } from '../../renewal/lead';
import { widestWindow, windowOf } from '../../renewal/rules';
import { isSettled } from '../../renewal/terms';
import type { Gap } from '../reason';
import { isQuiet } from './risks';
import type { Case, Rule } from './rule';

/** Days ahead from which on people must be known and spoken to. Bad health is a gap from the beginning: to turn it takes all the time there is. */
const PEOPLE_DAYS = 60;
/** Days for which the beginning of a window is work. */
const BEGINS_FOR = 5;

/** A decision in the window with something missing that must be there by now. Once the notice day of a contract that renews by itself is over, nothing is left to decide. */
export const decisions: Rule = (one) => {
  const days = daysToDecide(one);
  if (!one.decision || days === undefined) return undefined;
  const { decideBy } = one.decision;
  const { readiness } = one.facts;
  const due = dueItems(readiness?.open ?? [], days);
  const gaps = gapsOf(one, days, due.length > 0);
  if (gaps.length === 0) return undefined;
  return {
    class: 'decision',
    fact: { kind: 'decision', decideBy, gaps, ...(readiness && { readiness: { done: readiness.done, total: readiness.total, due } }) },
    chance: Math.min(0.5, 0.08 * gaps.length) + (days <= 30 ? 0.1 : 0),
    until: decideBy,
  };
};

/** Absent when there is nothing to decide within the window, or no longer. */
function daysToDecide({ account, decision, clock: { today } }: Case): number | undefined {
  if (!decision) return undefined;
  const days = daysBetween(today, decision.decideBy);
  return days > widestWindow(segmentOf(account)) || (decision.auto && days < 0) ? undefined : days;
}

function gapsOf(one: Case, days: number, isLate: boolean): Gap[] {
  const { contacts } = one.account;
  const { band } = one;
  const gaps: Gap[] = [];
  const near = days <= PEOPLE_DAYS;
  if (days < 0) gaps.push('past');
  if (isLate) gaps.push('readiness');
  // No data is a risk: a renewal is not safe because nobody looked.
  if (band === 'unknown' && near) gaps.push('noHealth');
  else if (band === 'at_risk' || band === 'critical') gaps.push('health');
  if (near && (!one.touches.lastTwoWay || isQuiet(one))) gaps.push('contact');
  if (near && !contacts.some(({ role, left }) => !left && (role === 'champion' || role === 'economic buyer'))) gaps.push('champion');
  return gaps;
}

/** For some days after a decision came into its next window: begin what it needs. What must be there already is a gap of the decision. */
export const prepare: Rule = (one) => {
  const days = daysToDecide(one);
  const { readiness, renewal } = one.facts;
  if (!one.decision || days === undefined || days < 0 || !readiness?.open.length || isSettled(renewal ?? 'open')) return undefined;
  const window = windowOf(days, segmentOf(one.account));
  if (window === undefined || days <= window - BEGINS_FOR || dueItems(readiness.open, days).length > 0) return undefined;
  const { decideBy } = one.decision;
  const first = Math.max(...readiness.open.map((item) => LEAD_DAYS[item]));
  return {
    class: 'work',
    fact: { kind: 'prepare', decideBy, window, readiness: { done: readiness.done, total: readiness.total } },
    chance: 0.03,
    until: addDays(decideBy, -first),
  };
};

/** The day of the decision is another one: whoever planned by the old one plans anew. Until the date is confirmed where that is asked. */
export const moved: Rule = ({ account, facts: { moved: move, renewal, readiness }, decision, clock: { today } }) => {
  if (!move || decision?.decideBy !== move.to || isSettled(renewal ?? 'open')) return undefined;
  if (readiness && !readiness.open.includes('date')) return undefined;
  const near = daysBetween(today, move.to) <= widestWindow(segmentOf(account));
  return { class: near ? 'decision' : 'work', fact: { kind: 'moved', ...move }, chance: 0.1 };
};
