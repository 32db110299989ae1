import { say } from '../../../words/say';
import { LANGUAGES, type Language } from '../../template/definition';
import { LANGUAGE_WORDS } from '../language-words';
import type { Rule } from './rule';
import { writtenText } from './sentences';

/** The commonest words of each language that the others do not have. */
const COMMON: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'the and you your we our with that this have has is are was were will would for from they their there please not but what when who'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und sie wir ihr ihre ihren mit ist sind war wird werden haben hat nicht für von auf ein eine einen dem den zu auch bitte wenn was noch'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les et vous nous votre vos notre nos avec est sont était sera pour dans une des du que qui pas mais ce cette sur au aux ont avez'.split(
      ' ',
    ),
  ),
};
/** Fewer words say nothing about a language. */
const LEAST = 3;

/** The language somebody wrote in; nothing where it cannot be told. */
export function languageOf(text: string): Language | undefined {
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const counts = LANGUAGES.map((language) => ({ language, count: words.filter((word) => COMMON[language].has(word)).length }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && second && first.count >= LEAST && first.count >= 2 * second.count ? first.language : undefined;
}

/** What was written is in another language than the text around it, or this person was written to in another one before. */
export const language: Rule = ({ template, language: chosen, slots, recipients, history }) => {
  const own = languageOf(writtenText(slots));
  const mixed =
    own && own !== chosen
      ? [{ words: say('preflight.mixed', { written: say(LANGUAGE_WORDS[own]), chosen: say(LANGUAGE_WORDS[chosen]) }) }]
      : [];
  const readers = template.channel === 'ticket.internal' ? [] : recipients;
  const before = readers.flatMap(({ name, address }) => {
    const last = history.find(({ people }) => people.some((person) => person.address === address.toLowerCase()));
    return last && last.language !== chosen
      ? [
          {
            words: say('preflight.otherLanguage', {
              name,
              before: say(LANGUAGE_WORDS[last.language]),
              chosen: say(LANGUAGE_WORDS[chosen]),
            }),
          },
        ]
      : [];
  });
  return [...mixed, ...before];
};
