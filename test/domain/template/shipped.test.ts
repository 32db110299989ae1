import { describe, expect, it } from 'vitest';
import { readTemplates } from '@/lib/domain/template/check';
import { LANGUAGES } from '@/lib/domain/template/definition';
import { hashOf, standingOf } from '@/lib/domain/template/hash';
import { SHIPPED_TEMPLATES } from '@/lib/domain/template/shipped';
import { HASHES } from '@/lib/domain/template/shipped/hashes';
import { APART } from '../../words/french';

describe('the shipped templates', () => {
  it('cover every communication of the list', () => {
    expect(SHIPPED_TEMPLATES.map(({ id }) => id).sort()).toEqual(
      [
        'welcome',
        'kickoff',
        'training-invitation',
        'adoption-nudge',
        're-engagement',
        'ticket-follow-up',
        'resolution-confirmation',
        'incident-update',
        'release-update',
        'renewal-90',
        'renewal-60',
        'renewal-30',
        'review-invitation',
        'survey-follow-up',
        'champion-change',
        'thank-you',
        'account-note',
      ].sort(),
    );
  });

  it('are read by the same strict reader as a company’s own', () => {
    const read = readTemplates(JSON.parse(JSON.stringify(SHIPPED_TEMPLATES)));
    expect(read).toMatchObject({ ok: true });
  });

  it('speak three languages with the same places for own words in each', () => {
    for (const { id, variants, slots = [] } of SHIPPED_TEMPLATES) {
      expect(Object.keys(variants).sort(), id).toEqual([...LANGUAGES].sort());
      for (const slot of slots) {
        for (const language of LANGUAGES) {
          expect(JSON.stringify(variants[language]), `${id} ${language}`).toContain(`slot.${slot.id}`);
        }
      }
    }
  });

  it('keep the narrow space before a French sign', () => {
    const apart = SHIPPED_TEMPLATES.flatMap(({ id, name, purpose, slots = [], variants }) =>
      [name, purpose, ...slots.flatMap(({ label, hint }) => [label, hint]), variants]
        .map((texts) => JSON.stringify((texts as { fr?: unknown } | undefined)?.fr ?? ''))
        .filter((text) => APART.test(text.replaceAll('\\n', ' \n')))
        .map((text) => `${id}: ${text}`),
    );
    expect(apart).toEqual([]);
  });

  it('are the texts that were approved: put these into hashes.ts when a text was changed on purpose', async () => {
    const right = Object.fromEntries(await Promise.all(SHIPPED_TEMPLATES.map(async (one) => [one.id, await hashOf(one)])));
    expect(HASHES).toEqual(right);
    for (const template of SHIPPED_TEMPLATES) expect(await standingOf(template, '2026-11-28')).toBe('approved');
  });

  it('are not approved any more with one letter changed', async () => {
    const [first] = SHIPPED_TEMPLATES;
    const en = first?.variants.en;
    if (!first || !en) throw new Error('none');
    const changed = { ...first, variants: { ...first.variants, en: { ...en, body: `${en.body}!` } } };
    expect(await standingOf(changed, '2026-11-28')).toBe('altered');
    expect(await standingOf({ ...first, slots: [] }, '2026-11-28')).toBe('altered');
    expect(await standingOf({ ...first, expires: '2026-11-27' }, '2026-11-28')).toBe('expired');
    expect(await standingOf({ ...first, status: 'retired' }, '2026-11-28')).toBe('retired');
    expect(await standingOf({ ...first, status: 'draft' }, '2026-11-28')).toBe('draft');
  });
});
