import { describe, expect, it } from 'vitest';
import { CATALOGUES, flat, type LocaleName, messagesFile, nameOf } from '../../lib/words/locales';
import { sources } from '../arch/sources';

const LOCALES = Object.keys(CATALOGUES) as LocaleName[];
const english = flat('en');
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Texts that are rightly the same in English and another language: names, figures, words both use. */
const SAME = new Set<string>([
  'book.arr',
  'book.csm',
  'desk.import',
  'importDecision.contacts.one',
  'importDecision.contacts.other',
  'importFile.contacts',
  'importHeading.arr',
  'importHeading.csm',
  'importHeading.domains',
  'importHeading.name',
  'importHeading.playbook',
  'importHeading.segment',
  'importHeading.status',
  'settings.workspaces',
  'settingsCompany.workspaces',
  'settingsData.contacts',
  'welcomeNext.workspaces',
  'welcomePages.zendesk',
]);

/** Keys that are read by name in code outside the catalogue. */
function usedKeys(): Set<string> {
  const used = new Set(['language']);
  const outside = sources.filter(({ path }) => !path.startsWith('lib/words/'));
  for (const { code } of outside) for (const [, key] of code.matchAll(/['"`]([a-z][A-Za-z]*\.[A-Za-z0-9.]+)['"`]/g)) used.add(key ?? '');
  return used;
}

/** Left out by mistake, or the whole thing twice. */
describe.each(LOCALES)('%s', (locale) => {
  const texts = flat(locale);

  it('has every text and no other', () => {
    expect(Object.keys(texts).length).toBeGreaterThan(10);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  });

  it('has no empty text, no space at its ends and no markup', () => {
    const bad = Object.entries(texts).filter(([, text]) => text.trim() !== text || !text || /<\w|&\w+;|\$/.test(text));
    expect(bad).toEqual([]);
  });

  it('has the same places for values as English', () => {
    const bad = Object.entries(texts).filter(([key, text]) => placesOf(text).join() !== placesOf(english[key] ?? '').join());
    expect(bad).toEqual([]);
  });

  it('gives the browser names it accepts, each once', () => {
    const names = Object.keys(texts).map(nameOf);
    expect(names.filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(Object.keys(JSON.parse(messagesFile(locale)))).toEqual(names);
  });
});

describe.each(LOCALES.filter((locale) => locale !== 'en'))('%s is translated', (locale) => {
  it('says nothing in English, or the key is named here as the same in both', () => {
    const same = Object.entries(flat(locale)).filter(
      ([key, text]) => text === english[key] && /[a-z]{3}/i.test(text.replace(/\{\w+\}/g, '')) && !SAME.has(key),
    );
    expect(same).toEqual([]);
  });
});

describe('keys', () => {
  it('are all used: delete what nobody says', () => {
    const used = usedKeys();
    const plain = Object.keys(CATALOGUES.en);
    expect(plain.filter((key) => !used.has(key) && !key.startsWith('manifest.'))).toEqual([]);
  });
});
