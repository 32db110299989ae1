import { afterEach, describe, expect, it } from 'vitest';
import type { LocaleName } from '../../lib/words/locales';
import { say, sayParts } from '../../lib/words/say';
import { speakIn } from '../speak';

afterEach(() => speakIn('en'));

describe('say', () => {
  it.each<[LocaleName, number, string]>([
    ['en', 0, 'in 0 days'],
    ['en', 1, 'in 1 day'],
    ['en', 1200, 'in 1,200 days'],
    ['de', 0, 'in 0 Tagen'],
    ['de', 1, 'in 1 Tag'],
    ['de', 1200, 'in 1.200 Tagen'],
    ['fr', 0, 'dans 0 jour'],
    ['fr', 1, 'dans 1 jour'],
    ['fr', 2, 'dans 2 jours'],
    ['fr', 1_000_000, 'dans 1\u202f000\u202f000 jours'],
  ])('%s: %d', (locale, count, text) => {
    speakIn(locale);
    expect(say('dates.in', { count })).toBe(text);
  });

  it('puts values in as they are, whatever they look like', () => {
    expect(say('renewal.ends', { date: '{date} $1 $&' })).toBe('Ends {date} $1 $&');
  });

  it('leaves elements whole between the words', () => {
    const element = { any: 'element' };
    expect(sayParts('renewal.endsThenRenews', { date: element })).toEqual(['Ends ', element, ', renews by itself']);
  });
});
