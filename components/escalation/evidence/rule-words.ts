import { BY_HAND } from '@/lib/domain/capture/marks';
import { ADDRESS } from '@/lib/domain/capture/taken';
import type { RuleName } from '@/lib/domain/redact/rule';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';

const RULES = {
  email: 'shots.ruleEmail',
  phone: 'shots.rulePhone',
  name: 'shots.ruleName',
  card: 'shots.ruleCard',
  iban: 'shots.ruleAccount',
  account: 'shots.ruleAccount',
  password: 'shots.rulePassword',
  token: 'shots.ruleKey',
  key: 'shots.ruleKey',
  'private-key': 'shots.ruleKey',
  'auth-header': 'shots.ruleKey',
  'url-credentials': 'shots.ruleKey',
  cookie: 'shots.ruleKey',
  encoded: 'shots.ruleKey',
  [ADDRESS]: 'shots.ruleAddress',
  [BY_HAND]: 'shots.ruleByHand',
} as const satisfies Record<RuleName, TextKey> & Record<string, TextKey>;

/** What a rule looks for, in words. */
export const ruleWord = (rule: string): string => (rule in RULES ? say(RULES[rule as keyof typeof RULES]) : rule);
