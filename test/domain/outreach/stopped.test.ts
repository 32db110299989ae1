import { describe, expect, it } from 'vitest';
import { outreachRules } from '@/lib/domain/outreach/rules';
import { isStopped, stoppedAmong } from '@/lib/domain/outreach/stopped';
import type { Template } from '@/lib/domain/template/definition';
import { SHIPPED_TEMPLATES } from '@/lib/domain/template/shipped';

const [first] = SHIPPED_TEMPLATES;
if (!first) throw new Error('none is shipped');
const why = async (part: Partial<Template>, rules = outreachRules()) => {
  const template = { ...first, ...part };
  const stopped = await stoppedAmong([template], rules, '2026-11-28');
  expect(isStopped(stopped, template)).toBe(stopped[template.id] !== undefined);
  return stopped[template.id];
};
const draft = { status: 'draft', approval: undefined } as const;

describe('what may not be used whatever is written in it', () => {
  it.each<[string, Partial<Template>, string]>([
    ['past its day', { expires: '2026-11-27' }, 'until 2026-11-27'],
    ['no longer used', { status: 'retired' }, 'no longer used'],
    ['altered', { version: 99 }, 'not the one that was approved'],
  ])('%s', async (_, part, words) => {
    expect(await why(part)).toContain(words);
  });

  it('everything of a set-up that is out of date, and drafts where the company stops them', async () => {
    expect(await why({}, outreachRules({}, undefined, [], { templates: true }))).toContain('out of date');
    expect(await why(draft, outreachRules(undefined, undefined, ['approval=block']))).toContain('is a draft');
  });

  it('is nothing that was approved, on its last day neither, nor a draft that a reason is enough for', async () => {
    expect(await stoppedAmong(SHIPPED_TEMPLATES, outreachRules(), '2026-11-28')).toEqual({});
    expect(await why({ expires: '2026-11-28' })).toBeUndefined();
    expect(await why(draft)).toBeUndefined();
  });
});
