import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '@/lib/domain/account';
import { diffLines } from '@/lib/domain/template/diff';
import { approved, nextVersion, withDrafts, wordingOf } from '@/lib/domain/template/edit';
import { standingOf } from '@/lib/domain/template/hash';
import { SHIPPED_TEMPLATES } from '@/lib/domain/template/shipped';

const [first, second] = SHIPPED_TEMPLATES;
if (!first || !second) throw new Error('none');

describe('versions', () => {
  it('a change is a draft of the version after every known one', () => {
    const draft = nextVersion(first, [...SHIPPED_TEMPLATES, { ...first, version: 4 }]);
    expect(draft).toMatchObject({ id: first.id, version: 5, status: 'draft' });
    expect(draft).not.toHaveProperty('approval');
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
