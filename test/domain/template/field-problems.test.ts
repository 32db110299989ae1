import { describe, expect, it } from 'vitest';
import type { Template } from '@/lib/domain/template/definition';
import { fieldProblems } from '@/lib/domain/template/field-problems';

const good: Template = {
  id: 'hello',
  version: 1,
  name: { en: 'Hello', de: 'Hallo' },
  channel: 'email',
  owner: 'CS Ops',
  status: 'draft',
  variants: { en: { subject: 'Hello', body: 'Hi' }, de: { subject: 'Hallo', body: 'Guten Tag' } },
};

describe('what is wrong in a field of the editor', () => {
  it('is nothing where a template may be so', () => expect(fieldProblems(good)).toEqual([]));

  it.each<[string, Partial<Template>, object[]]>([
    ['its id', { id: '-a' }, [{ field: 'id', words: expect.stringContaining('small letters') }]],
    ['its name', { name: { en: 'Hello', de: '' } }, [{ field: 'name' }]],
    ['its purpose', { purpose: 'x'.repeat(301) }, [{ field: 'purpose' }]],
    ['its owner', { owner: ' ' }, [{ field: 'owner' }]],
    ['its stages', { serves: { stages: ['', 'x'.repeat(61)] } }, [{ field: 'stages' }]],
    ['its steps', { serves: { steps: ['welcome'] } }, [{ field: 'steps' }]],
    ['its places', { slots: [{ id: 'a', label: 'x'.repeat(81) }] }, [{ field: 'slots' }]],
    ['its last day', { expires: '2026-02-30' }, [{ field: 'expires' }]],
    ['half a day', { replyDays: 1.5 }, [{ field: 'replyDays', words: 'A whole number from 1 to 60, or nothing.' }]],
    ['no number of days', { replyDays: Number.NaN }, [{ field: 'replyDays' }]],
    [
      'the words of one language',
      { variants: { ...good.variants, de: { subject: '', body: '', plain: 'x\u0000' } } },
      ['subject', 'body', 'plain'].map((field) => ({ field, language: 'de' })),
    ],
  ])('is said there: %s', (_, part, found) => {
    expect(fieldProblems({ ...good, ...part })).toEqual(found.map((one) => expect.objectContaining(one)));
  });
});
