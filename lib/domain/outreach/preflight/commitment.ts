import type { PlainKey } from '../../../words/catalogue';
import { say } from '../../../words/say';
import { PROMISES, type Promised } from '../rules';
import { PROMISE_WORDS } from './promises';
import type { Rule } from './rule';
import { quoted, sentencesOf } from './sentences';

const RULE_WORDS = {
  roadmap: 'preflight.roadmap',
  dates: 'preflight.dates',
  discounts: 'preflight.discounts',
  credits: 'preflight.credits',
  terms: 'preflight.terms',
  legal: 'preflight.legal',
  security: 'preflight.security',
} as const satisfies Record<Promised, PlainKey>;

/** Who decides on it where the company named nobody. */
const ROUTES = {
  roadmap: 'preflight.toProduct',
  dates: 'preflight.toManager',
  discounts: 'preflight.toSales',
  credits: 'preflight.toManager',
  terms: 'preflight.toSales',
  legal: 'preflight.toLegal',
  security: 'preflight.toSecurity',
} as const satisfies Record<Promised, PlainKey>;

/**
 * Promises that this role may not make, with the sentence and who may. Sentences of an approved text that nobody touched are not
 * looked at: whoever approved it did.
 */
export const commitment: Rule = ({ template, standing, filled, rules }) => {
  if (template.channel === 'ticket.internal') return [];
  const open = sentencesOf(filled).filter(({ written }) => written || standing !== 'approved');
  return open.flatMap(({ text }) =>
    PROMISES.filter((kind) => !rules.may.includes(kind) && PROMISE_WORDS[kind].test(text)).map((kind) => ({
      words: say('preflight.commitment', {
        sentence: quoted(text),
        rule: say(RULE_WORDS[kind]),
        person: rules.routes[kind] ?? say(ROUTES[kind]),
      }),
    })),
  );
};
