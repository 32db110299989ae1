import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { CATALOGUES, flat, messagesFile, nameOf } from '../../lib/words/locales';
import { sources } from '../arch/sources';
import { LOCALES } from '../speak';
import { APART } from './french';

const english = flat('en');
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Texts that are rightly the same in English and another language: names, figures, words both use. */
const SAME = new Set<string>([
  'runs.ticket',
  'plan.email',
  'money.arr',
  'runs.zendesk',
  'recordsPage.account',
  'salesforceTask.playbook',
  'outboxPage.kind.contact.change',
  'templateFields.accountArr',
  'templateFields.accountSegment',
  'templates.inLanguage',
  'templates.standing',
  'templates.stepsHint',
  'templates.text',
  'templates.name',
  'outreach.email',
  'templates.versions',
  'environment.browser',
  'environment.extension',
  'environment.host',
  'escalation.part.note',
  'escalation.part.ticket',
  'packet.arr',
  'packet.contacts',
  'packet.links',
  'packet.sla',
  'notices.title',
  'settingsCompany.notices',
  'activity.ticket.bothUnnamed',
  'book.arr',
  'book.csm',
  'columns.arr',
  'columns.csat',
  'columns.csm',
  'columns.date',
  'columns.domain',
  'columns.healthScore',
  'columns.name',
  'columns.note',
  'columns.nps',
  'columns.playbook',
  'columns.segment',
  'columns.status',
  'desk.import',
  'dock.pixels',
  'estimate.onboarding',
  'estimate.usage',
  'importFile.usage',
  'estimate.support',
  'forgetting.contact',
  'handMade.arr',
  'handMade.name',
  'header.csm',
  'importDecision.contacts.one',
  'importDecision.contacts.other',
  'importFile.contacts',
  'importHeading.arr',
  'importHeading.csat',
  'importHeading.csm',
  'importHeading.date',
  'importHeading.domains',
  'importHeading.name',
  'importHeading.nps',
  'importHeading.playbook',
  'importHeading.segment',
  'importHeading.status',
  'mapping.arr',
  'mapping.csm',
  'mapping.segment',
  'note.email',
  'note.neutral',
  'outcome.note',
  'people.champion',
  'regions.support',
  'regions.usage',
  'renewal.readiness',
  'settings.workspaces',
  'settingsCompany.workspaces',
  'settingsData.contacts',
  'playbookPanel.playbook',
  'playbooks.title',
  'source.arr',
  'source.csm',
  'source.name',
  'setup.partSegments',
  'source.segment',
  'logBox.account',
  'logBox.chosen',
  'touchpointEdit.neutral',
  'touchpointEdit.positive',
  'touchpointTypes.email',
  'touchpointTypes.label',
  'welcomeNext.workspaces',
  'welcomePages.zendesk',
]);

/** What a file does, without comments and types: a key that only they name is said by nobody. By one process for all files: `transformSync` starts one for each. */
const codeOf = async ({ path, text }: { path: string; text: string }) =>
  (await transform(text, { loader: path.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic', legalComments: 'none' })).code;

const keysIn = async (source: { path: string; text: string }) =>
  [...(await codeOf(source)).matchAll(/(["'`])([a-z][A-Za-z]*\.[A-Za-z0-9.]+)\1/g)].map(([, , key]) => key ?? '');

/** Keys that code outside the catalogue reads by name. */
async function usedKeys(): Promise<Set<string>> {
  const outside = sources.filter(({ path }) => !path.startsWith('lib/words/'));
  return new Set(['language', ...(await Promise.all(outside.map(keysIn))).flat()]);
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

  it('never breaks a line before a percent sign, nor in French before ; : ! ? or inside its quotation marks', () => {
    const breaks = locale === 'fr' ? / [%;:!?»]|« / : / %/;
    expect(Object.entries(texts).filter(([, text]) => breaks.test(text))).toEqual([]);
  });

  it('has a count only in texts with a plural: it chooses the form, and a text with one form has none of that name', () => {
    const alone = Object.entries(texts).filter(([key, text]) => text.includes('{count}') && !/\.(?:one|other)$/.test(key));
    expect(alone).toEqual([]);
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

it('a French sign keeps the narrow space before it, so that no line begins with one', () => {
  expect(Object.entries(flat('fr')).filter(([, text]) => APART.test(text))).toEqual([]);
});

describe('keys', () => {
  it('are all used: delete what nobody says', async () => {
    const used = await usedKeys();
    const plain = Object.keys(CATALOGUES.en);
    expect(plain.filter((key) => !used.has(key) && !key.startsWith('manifest.'))).toEqual([]);
  });

  it.each([
    ['lib/a.ts', "say('a.one')", ['a.one']],
    ['lib/a.ts', "const TEXTS = { x: 'a.one', y: `a.two` } as const satisfies Record<string, TextKey>;", ['a.one', 'a.two']],
    ['components/A.tsx', '<Rich text="a.one" values={{}} />', ['a.one']],
    ['lib/a.ts', "/** As `a.one`, 'a.two'. */ const a = 1; // 'a.three'", []],
    ['components/A.tsx', "<p>{/* say('a.one') */}</p>", []],
    ['lib/a.ts', "const HOSTS = ['https://*.example/*', say('a.one')]; /* 'a.two' */", ['a.one']],
    ['lib/a.ts', "type Text = 'a.one'; const a: Extract<Text, 'a.two'> = b;", []],
  ])('%s: %s', async (path, text, keys) => expect(await keysIn({ path, text })).toEqual(keys));
});
