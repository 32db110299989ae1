import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joined, overlap, spanned, toPixels, within } from '../../../lib/domain/capture/geometry';

const PICTURE = { width: 2880, height: 1800 };
const rect = fc.record({
  x: fc.double({ min: -500, max: 2000, noNaN: true }),
  y: fc.double({ min: -500, max: 2000, noNaN: true }),
  width: fc.double({ min: 0.5, max: 800, noNaN: true }),
  height: fc.double({ min: 0.5, max: 800, noNaN: true }),
});

it('a box in pixels is whole, covers what it is for, and stays in the picture', () => {
  fc.assert(
    fc.property(rect, fc.constantFrom(1, 1.25, 1.5, 2, 3), (part, scale) => {
      const box = toPixels(part, scale, PICTURE);
      const scaled = { x: part.x * scale, y: part.y * scale, width: part.width * scale, height: part.height * scale };
      const inside = within(scaled, PICTURE);
      if (!box) {
        expect(inside).toBeUndefined();
        return;
      }
      for (const n of [box.x, box.y, box.width, box.height]) expect(Number.isInteger(n)).toBe(true);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(PICTURE.width);
      expect(box.y + box.height).toBeLessThanOrEqual(PICTURE.height);
      if (!inside) return;
      expect(box.x).toBeLessThanOrEqual(inside.x);
      expect(box.y).toBeLessThanOrEqual(inside.y);
      expect(box.x + box.width).toBeGreaterThanOrEqual(inside.x + inside.width - 1e-6);
      expect(box.y + box.height).toBeGreaterThanOrEqual(inside.y + inside.height - 1e-6);
    }),
  );
});

it('two corners make the same part, whichever was first', () => {
  expect(spanned({ x: 10.6, y: 20 }, { x: 3.2, y: 40.1 })).toEqual({ x: 3, y: 20, width: 8, height: 21 });
  expect(spanned({ x: 3.2, y: 40.1 }, { x: 10.6, y: 20 })).toEqual({ x: 3, y: 20, width: 8, height: 21 });
});

it('parts that only touch share nothing', () => {
  expect(overlap({ x: 0, y: 0, width: 10, height: 10 }, { x: 10, y: 0, width: 5, height: 5 })).toBeUndefined();
});

it('pieces of one line are one box, lines stay apart', () => {
  const pieces = [
    { x: 10, y: 100, width: 40, height: 16 },
    { x: 50, y: 100, width: 30, height: 16 },
    { x: 10, y: 120, width: 25, height: 16 },
    { x: 300, y: 100, width: 25, height: 16 },
  ];
  expect(joined(pieces)).toEqual([
    { x: 10, y: 100, width: 70, height: 16 },
    { x: 10, y: 120, width: 25, height: 16 },
    { x: 300, y: 100, width: 25, height: 16 },
  ]);
});
