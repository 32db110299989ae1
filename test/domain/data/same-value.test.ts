import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameValue } from '../../../lib/domain/data/same-value';

it.each([
  [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: 1 }, { a: 1, b: null }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [{}, null, false],
  ['1', 1, false],
])('%j and %j', (a, b, same) => expect(sameValue(a, b)).toBe(same));

it('agrees with how plain JSON is written, in both directions', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(sameValue(a, structuredClone(a))).toBe(true);
      expect(sameValue(a, b)).toBe(sameValue(b, a));
      if (JSON.stringify(a) === JSON.stringify(b)) expect(sameValue(a, b)).toBe(true);
    }),
  );
});
