import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '@/lib/domain/account';
import { problemsOf } from '@/lib/domain/template/check';
import type { Template } from '@/lib/domain/template/definition';
import { diffLines } from '@/lib/domain/template/diff';
import { approved, nextVersion, tidied, withDrafts, wordingOf } from '@/lib/domain/template/edit';
import { standingOf } from '@/lib/domain/template/hash';
import { reworded } from '@/lib/domain/template/label';
import { SHIPPED_TEMPLATES } from '@/lib/domain/template/shipped';

const [first, second] = SHIPPED_TEMPLATES;
if (!first || !second) throw new Error('none');

describe('versions', () => {
  it('a change is a draft of the version after every known one', () => {
    const draft = nextVersion(first, [...SHIPPED_TEMPLATES, { ...first, version: 4 }]);
    expect(draft).toMatchObject({ id: first.id, version: 5, status: 'draft' });
    expect(draft).not.toHaveProperty('approval');
  });

  it('a text that is no longer used says so in a version of its own, and is in the set-up like that', async () => {
    const gone = nextVersion({ ...first, status: 'retired' }, [first]);
    expect(gone).toMatchObject({ version: 2, status: 'retired' });
    expect(await standingOf(gone, '2026-11-28')).toBe('retired');
    expect(problemsOf(gone)).toEqual([]);
    expect(withDrafts([first], [gone])).toEqual([gone]);
  });

  it('approving fits exactly the text that was approved', async () => {
    const done = await approved(nextVersion(first, [first]), 'CS Ops', '2026-11-28' as IsoDate);
    expect(await standingOf(done, '2026-11-28')).toBe('approved');
    expect(await standingOf({ ...done, version: 9 }, '2026-11-28')).toBe('altered');
  });

  it('a draft stands in for what is in force until that is as new', () => {
    const draft = nextVersion(first, [first]);
    const another = { ...nextVersion(second, []), id: 'own' };
    expect(withDrafts([first, second], [draft, another]).map(({ id, version }) => [id, version])).toEqual([
      [first.id, 2],
      [second.id, 1],
      ['own', 1],
    ]);
    expect(withDrafts([{ ...first, version: 2 }], [draft])[0]?.status).toBe('approved');
  });

  it('the words are compared line by line', () => {
    expect(diffLines('a\nb\nc', 'a\nx\nc')).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'gone', text: 'b' },
      { kind: 'new', text: 'x' },
      { kind: 'same', text: 'c' },
    ]);
    expect(wordingOf(first)).toContain('[de] Willkommen');
  });

  it('what was left empty is not kept: a language, a plain text, a purpose, a list, the subject of what is no mail', () => {
    const { de, en } = first.variants;
    if (!en || !de) throw new Error('not in both');
    const emptied: Template = {
      ...first,
      purpose: { en: ' ' },
      serves: { stages: [], steps: ['onboarding/welcome'] },
      variants: { en: { ...en, plain: '' }, de: { subject: '', body: ' ' } },
    };
    const { purpose: _, ...kept } = first;
    expect(tidied(emptied)).toEqual({ ...kept, serves: { steps: ['onboarding/welcome'] }, variants: { en } });
    expect(tidied({ ...first, channel: 'ticket.public' }).variants.de).toEqual({ body: de.body });
    expect(tidied({ ...first, variants: { en: { subject: '', body: '' } } }).variants.en?.body).toBe('');
    expect(SHIPPED_TEMPLATES.map(tidied)).toEqual(SHIPPED_TEMPLATES);
  });

  it('a plain text is compared as well', () => {
    const plain = { ...first, variants: { en: { subject: 'x', body: 'y', plain: 'z' } } };
    expect(wordingOf(plain)).toBe('[en] x\ny\n[en, without format]\nz');
  });

  it('a word is changed in the reader’s language alone', () => {
    expect(reworded({ en: 'Welcome', de: 'Willkommen' }, 'Hello')).toEqual({ en: 'Hello', de: 'Willkommen' });
    expect(reworded('Welcome', 'Hello')).toBe('Hello');
  });

  it('nothing of either text is lost in a comparison', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(before, after);
        const side = (other: string) => lines.flatMap(({ kind, text: line }) => (kind === other ? [] : [line])).join('\n');
        expect([side('new'), side('gone')]).toEqual([before, after]);
      }),
    );
  });
});
