import { afterEach, expect, it } from 'vitest';
import { statusWords } from '../../../lib/domain/escalation/status-words';
import { type LOCALES, speakIn } from '../../speak';

afterEach(() => speakIn('en'));
const STANDARD = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];

it.each<[(typeof LOCALES)[number], string[]]>([
  ['en', ['new', 'open', 'pending', 'on hold', 'solved', 'closed']],
  ['de', ['neu', 'offen', 'wartend', 'angehalten', 'gelöst', 'geschlossen']],
  ['fr', ['nouveau', 'ouvert', 'en attente', 'en pause', 'résolu', 'clos']],
])('Zendesk’s standard statuses are said in %s as Zendesk says them', (locale, words) => {
  speakIn(locale);
  expect(STANDARD.map(statusWords)).toEqual(words);
});

it('what a company named itself stays as it is named', () => {
  speakIn('de');
  for (const own of ['Waiting for engineering', 'Closed', 'toString', '']) expect(statusWords(own)).toBe(own);
});
