import { say } from '../../../words/say';
import { spansOf } from '../filled';
import type { Rule } from './rule';
import { quoted, sentencesOf } from './sentences';

const ATTACHED =
  /(?<![\p{L}])(?:attached|attachment|enclosed|im anhang|anbei|angehängt|beigefügt|anlage|ci-joint(?:e|s|es)?|pièces? jointes?|en annexe)(?![\p{L}])/iu;
const LINKED =
  /(?<![\p{L}])(?:(?:this|the following) link|link below|click here|see here|(?:diese[nrm]?|folgende[nrm]?) link|link unten|hier klicken|ce lien|lien (?:ci-dessous|suivant)|cliquez ici)(?![\p{L}])/iu;

/** Something is spoken of that is not there: nothing can be attached from here, and a link that is named must stand in the text. */
export const attachment: Rule = ({ filled }) => {
  const hasLink = spansOf(filled).some(({ href, text }) => href !== undefined || /https:\/\//.test(text));
  return sentencesOf(filled).flatMap(({ text }) => {
    if (ATTACHED.test(text)) return [{ words: say('preflight.attachment', { sentence: quoted(text) }) }];
    return LINKED.test(text) && !hasLink ? [{ words: say('preflight.noLink', { sentence: quoted(text) }), level: 'ask' as const }] : [];
  });
};
