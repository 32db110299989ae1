import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonError, lineAt, placeOf, readJson } from '../../../lib/domain/bundle/json';

it('reads what JSON is, as the browser does', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      // No name that would be more than a name.
      fc.pre(!text.includes('__proto__'));
      expect(readJson(text).value).toEqual(JSON.parse(text));
    }),
  );
});

it('refuses whatever the browser refuses', () => {
  const parts = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '01',
    '-',
    '1.',
    '.5',
    '1e',
    'true',
    'nul',
    'NaN',
    '\u00a0',
    '//',
    "'a'",
    '\\u',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (some) => {
      const text = some.join('');
      const read = (parse: () => unknown) => {
        try {
          return { value: parse() };
        } catch {
          return 'refused';
        }
      };
      const own = read(() => readJson(text).value);
      const theirs = read(() => JSON.parse(text));
      // Ours alone refuses a name that stands there twice, and a number that would be infinite.
      if (own === 'refused' && theirs !== 'refused') expect(text).toMatch(/"a".*"a"|1e\d{3}/);
      else expect(own).toEqual(theirs);
    }),
    { numRuns: 2_000, examples: [[['1e', '1', '01', '01']]] },
  );
});

it('says where each part begins', () => {
  const text = '{\n  "a": [1, {"b": true}]\n}';
  const root = readJson(text);
  expect(lineAt(text, placeOf(root, ['a', 1, 'b']))).toEqual({ line: 2, column: 18 });
  expect(lineAt(text, placeOf(root, ['a', 1, 'b'], true))).toEqual({ line: 2, column: 13 });
  expect(lineAt(text, placeOf(root, ['a', 7]))).toEqual({ line: 2, column: 8 });
  expect(lineAt(text, placeOf(root, []))).toEqual({ line: 1, column: 1 });
});

it('a value is never part of a prototype', () => {
  expect(() => readJson('{"a": {"__proto__": {"admin": true}}}')).toThrow(JsonError);
  expect(Object.getPrototypeOf(readJson('{"constructor": 1}').value)).toBe(Object.prototype);
});
