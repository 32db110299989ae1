import { expect, it } from 'vitest';
import { isReadable } from '../../../lib/domain/panel/visibility';

it.each([
  ['as we mounted it', 360, 1, true],
  ['as narrow as it may be', 280, 1, true],
  ['narrower', 279, 1, false],
  ['the rail', 44, 1, false],
  ['half as large', 280, 0.5, true],
  ['smaller than half, on a wide panel', 560, 0.49, false],
  ['three times as large', 1080, 3, true],
  ['larger, so that only a corner is seen', 1200, 3.1, false],
  ['gone', 0, Number.NaN, false],
])('%s', (_, width, scale, expected) => {
  expect(isReadable({ width, scale })).toBe(expected);
});
