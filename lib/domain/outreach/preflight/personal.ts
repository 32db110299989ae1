import { say } from '../../../words/say';
import { wordsOf } from '../../template/label';
import type { Rule } from './rule';

/** Words of a slot from which on something was said. */
const LEAST_WORDS = 3;

/** What the person had to write: not nothing, not a word, not the hint. */
export const personal: Rule = ({ template, slots }) =>
  (template.slots ?? []).flatMap(({ id, label, hint, required }) => {
    if (!required) return [];
    const text = (Object.hasOwn(slots, id) ? (slots[id] ?? '') : '').trim();
    const what = wordsOf(label);
    if (text === '') return [{ words: say('preflight.notWritten', { what }) }];
    if (hint && text === wordsOf(hint).trim()) return [{ words: say('preflight.hintLeft', { what }) }];
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    return words.length < LEAST_WORDS ? [{ words: say('preflight.tooShort', { what }), level: 'ask' as const }] : [];
  });
