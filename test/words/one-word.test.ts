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

/** What English calls by one word, and what each language calls it: `not` are words that once stood there for the same thing. */
const THINGS = {
  seat: { en: /\bseats?\b/i, de: /lizenz/i, fr: /licence/i, not: /platz|plätze|poste|accès/i },
  'economic buyer': { en: /\bbuyer/i, de: /economic buyer/i, fr: /décideur budgétaire/i, not: /entscheider|acheteur/i },
  'stage of an account': { en: /\bstages?\b/i, de: /phase/i, fr: /phase/i, not: /étape/i },
  'step of a playbook': { en: /\bsteps?\b/i, de: /schritt/i, fr: /étape|\bpas\b/i, not: /phase/i },
  settings: { en: /\bsettings\b/i, de: /einstellung/i, fr: /paramètre/i, not: /réglages/i },
  company: { en: /\byour (own |whole )?company/i, de: /unternehmen|eigen/i, fr: /entreprise/i, not: /\bfirma|société/i },
  account: { en: /\baccounts?\b(?! manager)/i, de: /kont(o|en)|account/i, fr: /compte|account/i, not: /^(?!)/ },
  owner: { en: /\bowner/i, de: /zuständig|csm/i, fr: /responsable|csm/i, not: /verantwortlich|propriétaire/i },
} as const;

/** A case says “customer” to those who are asked for help; a list of replies and an order are about accounts without naming them again. */
const APART = ['packet.account', 'rubric.account', 'unlogged.about', 'today.weightsAbout', 'capture.othersImage'];
const bare = (text: string) => text.replace(/\{\w+\}/g, '');

it.each(Object.entries(THINGS))('what is called %s has one name in each language', (_, { en, de, fr, not }) => {
  const keys = english.flatMap(([key, text]) => (en.test(bare(text)) && !APART.includes(key) ? [key] : []));
  expect(keys.length).toBeGreaterThan(4);
  for (const [locale, name] of Object.entries({ de, fr } as const)) {
    const texts = flat(locale as 'de' | 'fr');
    expect(keys.filter((key) => !name.test(texts[key] ?? '') || not.test(texts[key] ?? '')).map((key) => `${key}: ${texts[key]}`)).toEqual(
      [],
    );
  }
});
