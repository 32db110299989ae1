import { say } from '../../../words/say';
import { FIELD_WORDS } from '../field-words';
import { spansOf } from '../filled';
import type { Rule } from './rule';

/** A value that nobody knows stands as a gap; a message with a gap is not sent. Slots have a rule of their own. What the writer says of themselves has one place. */
export const unfilled: Rule = ({ filled }) => {
  const fields = spansOf(filled).flatMap(({ origin }) => (origin?.kind === 'field' && origin.missing ? [origin.field] : []));
  return [...new Set(fields)].map((field) => {
    const what = say(FIELD_WORDS[field]);
    return field.startsWith('me.')
      ? { words: say('preflight.unfilledMe', { what }), ofWriter: true as const }
      : { words: say('preflight.unfilled', { what }) };
  });
};
