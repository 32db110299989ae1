import { afterEach, describe, expect, it } from 'vitest';
import { listTitle, restWords } from '../../../../components/panel/page-list/list-words';
import type { IsoInstant } from '../../../../lib/domain/account';
import type { ListView } from '../../../../lib/domain/panel/page-list';
import { flat, type LocaleName } from '../../../../lib/words/locales';
import { speak } from '../../../../lib/words/say';

const speakIn = (locale: LocaleName) => {
  const texts = flat(locale);
  speak((key) => texts[key] ?? '');
};
afterEach(() => speakIn('en'));

const list = (change: Partial<ListView>): ListView => ({
  host: 'gmail',
  total: 0,
  customers: 0,
  groups: [],
  unclear: [],
  unknown: 0,
  asking: false,
  readAt: '2026-11-22T10:00:00.000Z' as IsoInstant,
  ...change,
});

describe('the title of a list', () => {
  it.each<[Partial<ListView>, string]>([
    [{}, 'No threads on this page'],
    [{ total: 1, customers: 1 }, '1 of 1 thread is from a customer'],
    [{ total: 40, customers: 1 }, '1 of 40 threads is from a customer'],
    [{ total: 40, customers: 14 }, '14 of 40 threads are from customers'],
    [{ host: 'zendesk', total: 3, unknown: 1 }, '1 ticket, not looked up'],
    [{ host: 'zendesk', total: 3, unknown: 3, asking: true }, 'Asking about 3 tickets'],
    [{ host: 'salesforce', total: 1 }, 'No customer behind this record'],
    [{ host: 'salesforce', total: 2 }, 'No customers among these 2 records'],
  ])('%j', (change, words) => {
    expect(listTitle(list(change))).toBe(words);
  });

  it.each<[LocaleName, number, string]>([
    ['de', 1, '1 von 40 Datensätzen gehört zu einem Kunden'],
    ['de', 14, '14 von 40 Datensätzen gehören zu Kunden'],
    ['fr', 1, '1 fiche sur 40 concerne un client'],
    ['fr', 14, '14 fiches sur 40 concernent des clients'],
  ])('%s: %d', (locale, customers, words) => {
    speakIn(locale);
    expect(listTitle(list({ host: 'salesforce', total: 40, customers }))).toBe(words);
  });
});

describe('the other rows', () => {
  it.each<[Partial<ListView>, string | undefined]>([
    [{ total: 3 }, undefined],
    [{ total: 3, customers: 3 }, undefined],
    [{ total: 3, customers: 2 }, '1 other matches no account in your book'],
    [{ total: 4, customers: 2 }, '2 others match no account in your book'],
    [{ total: 4, customers: 2, unknown: 1 }, '1 thread not looked up'],
    [{ total: 4, customers: 2, unknown: 2, asking: true }, 'Asking about 2 threads'],
  ])('%j', (change, words) => {
    expect(restWords(list(change))).toBe(words);
  });
});
