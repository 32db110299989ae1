import { expect, it } from 'vitest';
import { flat } from '../../lib/words/locales';

const english = Object.entries(flat('en'));
/** A file that a program wrote is a log, too. */
const FILES = ['escalation.addLog', 'rubric.artifacts'];
const keysOf = (words: RegExp) => english.flatMap(([key, text]) => (words.test(text) && !FILES.includes(key) ? [key] : []));

const LANGUAGES = {
  de: {
    log: /protokollier/i,
    touchpoint: /Kontaktpunkt/,
    others: /touchpoint|eintrag|tragen sie|erfass|festh(a|ä)lt|halten sie/i,
  },
  fr: { log: /consign/i, touchpoint: /échange/i, others: /touchpoint|interaction|\bnote[rz]\b|journalis|enregistrez/i },
} as const;

it.each(Object.entries(LANGUAGES))('in %s, to log is one word and a touchpoint another, wherever English says so', (locale, words) => {
  const texts = flat(locale as keyof typeof LANGUAGES);
  const [logs, touchpoints] = [keysOf(/\blog(s|ged|ging)?\b/i), keysOf(/touchpoint/i)];
  expect([logs.length, touchpoints.length].map((count) => count > 15)).toEqual([true, true]);
  expect(logs.filter((key) => !words.log.test(texts[key] ?? ''))).toEqual([]);
  expect(touchpoints.filter((key) => !words.touchpoint.test(texts[key] ?? ''))).toEqual([]);
  expect([...logs, ...touchpoints].filter((key) => words.others.test(texts[key] ?? ''))).toEqual([]);
});
