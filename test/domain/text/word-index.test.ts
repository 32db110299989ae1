import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordIndex } from '../../../lib/domain/text/word-index';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
const line = fc.array(word, { maxLength: 4 }).map((words) => ` ${words.join(' ')}`);
const plainly = (lines: string[], typed: string) => lines.map((words) => (words.includes(` ${typed}`) ? 1 : 0));

it('finds what a walk through all lines finds', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.array(word, { minLength: 1, maxLength: 20 }), (lines, typed) => {
      const index = new WordIndex(lines);
      for (const one of typed) expect([...index.having(one)]).toEqual(plainly(lines, one));
    }),
  );
});

it('finds beginnings only, and nothing across two lines', () => {
  const index = new WordIndex([' halden optics', '', ' optics', ' north']);
  expect([...index.having('opt')]).toEqual([1, 0, 1, 0]);
  expect([...index.having('optics')]).toEqual([1, 0, 1, 0]);
  expect([...index.having('tics')]).toEqual([0, 0, 0, 0]);
  expect([...index.having('n')]).toEqual([0, 0, 0, 1]);
  expect([...new WordIndex([]).having('a')]).toEqual([]);
});
