import { say } from '../../../words/say';
import { FIELD_WORDS } from '../field-words';
import { spansOf } from '../filled';
import type { Rule } from './rule';

/** A value that nobody knows stands as a gap; a message with a gap is not sent. Slots have a rule of their own. What the writer says of themselves has one place. */
export const unfilled: Rule = ({ filled }) => {
  const fields = spansOf(filled).flatMap(({ origin }) => (origin?.kind === 'field' && origin.missing ? [origin.field] : []));
  return [...new Set(fields)].map((field) => ({
    words: say(field.startsWith('me.') ? 'preflight.unfilledMe' : 'preflight.unfilled', { what: say(FIELD_WORDS[field]) }),
  }));
};
