import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import { BY_HAND } from '../capture/marks';
import { ADDRESS } from '../capture/taken';
import type { Environment } from './environment';
import type { Effect, Frequency, Reach, Severity } from './packet';
import type { Criterion } from './score';

type Plain = 'packet.summary';
/** Said when asked: the reader's language is not known yet when this file is read. */
const later = (key: TextKey) => () => say(key as Plain);

export const SEVERITY_WORDS: Record<Severity, () => string> = {
  '1': later('severity.one'),
  '2': later('severity.two'),
  '3': later('severity.three'),
  '4': later('severity.four'),
};
export const EFFECT_WORDS: Record<Effect, () => string> = {
  security: later('packetChoice.security'),
  stopped: later('packetChoice.stopped'),
  broken: later('packetChoice.broken'),
  minor: later('packetChoice.minor'),
};
export const REACH_WORDS: Record<Reach, () => string> = {
  all: later('packetChoice.all'),
  many: later('packetChoice.many'),
  few: later('packetChoice.few'),
  one: later('packetChoice.one'),
};
export const FREQUENCY_WORDS: Record<Frequency, () => string> = {
  always: later('packetChoice.always'),
  often: later('packetChoice.often'),
  sometimes: later('packetChoice.sometimes'),
  once: later('packetChoice.once'),
};
export const CRITERION_WORDS: Record<Criterion, () => string> = {
  steps: later('rubric.steps'),
  artifacts: later('rubric.artifacts'),
  environment: later('rubric.environment'),
  impact: later('rubric.impact'),
  severity: later('rubric.severity'),
  contacts: later('rubric.contacts'),
};
export const AT_ONCE_WORDS = {
  title: later('rubric.title'),
  expected: later('rubric.expected'),
  ask: later('rubric.ask'),
  account: later('rubric.account'),
  words: later('rubric.words'),
  severity: later('rubric.severity'),
  impact: later('rubric.impact'),
};
export const ENVIRONMENT_WORDS: Record<keyof Environment, () => string> = {
  browser: later('environment.browser'),
  os: later('environment.os'),
  language: later('environment.language'),
  timeZone: later('environment.timeZone'),
  screen: later('environment.screen'),
  extension: later('environment.extension'),
  host: later('environment.host'),
};

const RULE_WORDS: Record<string, TextKey> = {
  'private-key': 'redacted.privateKey',
  'auth-header': 'redacted.authHeader',
  cookie: 'redacted.cookie',
  cookies: 'redacted.cookie',
  'url-credentials': 'redacted.urlCredentials',
  password: 'redacted.password',
  token: 'redacted.token',
  key: 'redacted.key',
  card: 'redacted.card',
  iban: 'redacted.account',
  account: 'redacted.account',
  email: 'redacted.email',
  phone: 'redacted.phone',
  name: 'redacted.name',
  encoded: 'redacted.encoded',
  headers: 'redacted.headers',
  bodies: 'redacted.bodies',
  websocket: 'redacted.websocket',
  'query-values': 'redacted.queryValues',
  ids: 'redacted.ids',
  entries: 'redacted.entries',
  unreadable: 'redacted.unreadable',
  [BY_HAND]: 'redacted.byHand',
  [ADDRESS]: 'redacted.address',
};

/** What a rule takes out, in words; a rule of later making under its own name. */
export const ruleWords = (rule: string): string => {
  const key = RULE_WORDS[rule];
  return key ? say(key as Plain) : rule;
};
