import { expect, it } from 'vitest';
import { sources } from './sources';

/** Where a person types: not what is ticked, chosen, or a day. */
const TYPED = /<(?:input|textarea)\b(?:\{[^{}]*(?:\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}[^{}]*)*\}|=>|[^>{])*>/g;
const NOT_TYPED = /type=(?:"(?:checkbox|radio|file|color|range|date|number|time)"|\{)/;

/** Fields whose browser would keep what is typed for the next session, on the disk and unredacted. */
const forgetful = (text: string) =>
  [...text.matchAll(TYPED)].map(([tag]) => tag).filter((tag) => !NOT_TYPED.test(tag) && !tag.includes('autoComplete='));

it('what is typed is kept by Sidelight alone: the browser puts what stands in other fields into its session file', () => {
  const fields = sources.filter(({ path }) => path.endsWith('.tsx'));
  expect(fields.flatMap(({ text }) => [...text.matchAll(TYPED)]).length).toBeGreaterThan(60);
  expect(fields.flatMap(({ path, text }) => forgetful(text).map((tag) => `${path}: ${tag.slice(0, 80)}`))).toEqual([]);
});

it('a field without it would be found', () => {
  expect(forgetful('<textarea {...common} onChange={({ target }) => set({ a: target.value })} />')).toHaveLength(1);
  expect(forgetful('<textarea {...common} autoComplete="off" onChange={({ target }) => set({ a: target.value })} />')).toEqual([]);
  expect(forgetful('<input type="checkbox" checked={on} />')).toEqual([]);
});
