import { daysBetween } from '../../dates';
import { widestWindow } from '../../renewal/rules';
import { segmentOf } from '../../segment';
import type { Gap } from '../reason';
import { isQuiet } from './risks';
import type { Case, Rule } from './rule';

/** A decision in the window with something missing. Once the notice day of a contract that renews by itself is over, nothing is left to decide. */
export const decisions: Rule = (one) => {
  const { decision, clock } = one;
  if (!decision) return undefined;
  const { today } = clock;
  const { decideBy, auto } = decision;
  if (daysBetween(today, decideBy) > widestWindow(segmentOf(one.account)) || (auto && decideBy < today)) return undefined;
  const gaps = gapsOf(one, decideBy < today);
  if (gaps.length === 0) return undefined;
  const { readiness } = one.facts;
  return {
    class: 'decision',
    fact: { kind: 'decision', decideBy, gaps, ...(readiness && { readiness }) },
    chance: Math.min(0.5, 0.08 * gaps.length) + (daysBetween(today, decideBy) <= 30 ? 0.1 : 0),
    until: decideBy,
  };
};

function gapsOf(one: Case, isPast: boolean): Gap[] {
  const { contacts } = one.account;
  const { band, facts } = one;
  const gaps: Gap[] = [];
  if (isPast) gaps.push('past');
  if (facts.readiness && facts.readiness.done < facts.readiness.total) gaps.push('readiness');
  // No data is a risk: a renewal is not safe because nobody looked.
  if (band === 'unknown') gaps.push('noHealth');
  else if (band !== 'healthy') gaps.push('health');
  if (!one.touches.lastTwoWay || isQuiet(one)) gaps.push('contact');
  if (!contacts.some(({ role, left }) => !left && (role === 'champion' || role === 'economic buyer'))) gaps.push('champion');
  return gaps;
}
