import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedJson } from '../../../lib/domain/data/sorted-json';

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, turned(part)]),
  );
};

it('does not depend on the order of properties, and on everything else', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => sortedJson(turned(value)) === sortedJson(value)));
  fc.assert(fc.property(fc.jsonValue(), (value) => JSON.stringify(JSON.parse(sortedJson(value))) !== undefined));
  expect(sortedJson({ b: [2, 1], a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":[2,1]}');
  expect(sortedJson([1, 2])).not.toBe(sortedJson([2, 1]));
});
