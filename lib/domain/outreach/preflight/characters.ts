import { say } from '../../../words/say';
import { FIELD_WORDS } from '../field-words';
import { spansOf } from '../filled';
import type { Rule } from './rule';

/** A value had characters that are not seen or that turn the writing round. They were taken out; whose value it was is worth a look. */
export const characters: Rule = ({ filled }) => {
  const odd = spansOf(filled).flatMap(({ origin }) =>
    origin?.odd ? [origin.kind === 'field' ? say(FIELD_WORDS[origin.field]) : say('preflight.yourText')] : [],
  );
  return [...new Set(odd)].map((what) => ({ words: say('preflight.characters', { what }) }));
};
