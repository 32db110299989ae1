import { LEVELS, levelOf, RULES, type RuleId } from '../rules';
import { approval } from './approval';
import { attachment } from './attachment';
import { characters } from './characters';
import { commitment } from './commitment';
import { internal } from './internal';
import { language } from './language';
import { personal } from './personal';
import { recipient } from './recipient';
import { repeated } from './repeated';
import type { Finding, Message, Rule } from './rule';
import { stale } from './stale';
import { unfilled } from './unfilled';

const CHECKS: Record<RuleId, Rule> = {
  unfilled,
  recipient,
  stale,
  approval,
  personal,
  internal,
  commitment,
  language,
  attachment,
  repeated,
  characters,
};

/** Everything that speaks against sending it as it stands, the gravest first. */
export function preflight(message: Message): Finding[] {
  const found = RULES.flatMap((rule) =>
    CHECKS[rule](message).map(({ level, ...found }) => ({ rule, ...found, level: levelOf(message.rules, rule, level) })),
  );
  return found.sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}

/** Why it may not leave: something blocks it, or asks for a reason that was not given. */
export function heldBy(findings: readonly Finding[], reasons: Readonly<Partial<Record<RuleId, string>>>): Finding[] {
  return findings.filter(({ level, rule }) => level === 'block' || (level === 'ask' && !reasons[rule]?.trim()));
}

/** What the person goes on in spite of, with the reason they gave. */
export const overridesOf = (findings: readonly Finding[], reasons: Readonly<Partial<Record<RuleId, string>>>) =>
  [...new Set(findings.flatMap(({ rule, level }) => (level === 'ask' ? [rule] : [])))].map((rule) => ({
    rule,
    reason: reasons[rule]?.trim() ?? '',
  }));
