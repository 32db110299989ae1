import { say } from '../../../words/say';
import { agoWords } from '../../dates';
import { FIELD_WORDS } from '../field-words';
import { spansOf } from '../filled';
import type { Rule } from './rule';

/** A renewal date or an amount that is older than its limit may have changed meanwhile. */
export const stale: Rule = ({ filled, now }) => {
  const old = new Map(
    spansOf(filled).flatMap(({ origin }) =>
      origin?.kind === 'field' && origin.stale && origin.source && !origin.missing ? [[origin.field, origin.source] as const] : [],
    ),
  );
  return [...old].map(([field, source]) => ({
    words: say('preflight.stale', { what: say(FIELD_WORDS[field]), source: source.label, when: agoWords(source.asOf, now) }),
  }));
};
