import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../lib/domain/capture/measure';
import { isColour, planOf, SIGN, SIGN_COLOURS, shotTo, wholeOf } from '../../../lib/domain/capture/roll';

const region = { x: 100, y: 50, width: 400, height: 300 };
const look = (more: Partial<Measure> = {}): Measure => ({
  document: 'd',
  url: 'https://acme.example/',
  title: 'Orders',
  offset: 0,
  viewport: { width: 800, height: 400 },
  scroll: { x: 0, y: 0 },
  dpr: 1,
  changes: 0,
  suspects: [],
  names: [],
  unread: { frames: 0, pictures: 1, places: 0 },
  ...more,
});
const box = (x: number, y: number, width: number, height: number) => ({ rule: 'email', x, y, width, height });

describe('a page that is taken to its end', () => {
  it('is taken in parts that leave nothing out, the last one from its end', () => {
    expect(planOf({ region, height: 300 }, 1)).toEqual({ tops: [0], height: 300, cut: false });
    expect(planOf({ region, height: 301 }, 1)).toEqual({ tops: [0, 1], height: 301, cut: false });
    expect(planOf({ region, height: 900 }, 1)).toEqual({ tops: [0, 288, 576, 600], height: 900, cut: false });
    expect(planOf({ region, height: 1_000 }, 1)).toEqual({ tops: [0, 288, 576, 700], height: 1_000, cut: false });
    // Shorter than its place: nothing below it is made up.
    expect(planOf({ region, height: 120 }, 1)).toEqual({ tops: [0], height: 300, cut: false });
  });

  it('has each part’s sign in a corner that another part covers with what stands there', () => {
    const { tops } = planOf({ region, height: 2_000 }, 1);
    for (const [n, top] of tops.slice(0, -1).entries()) {
      const below = tops[n + 1] ?? 0;
      // Of the first one its sign is at the bottom, of the others at the top, where they are not drawn.
      expect(below + SIGN).toBeLessThanOrEqual(top + region.height - SIGN);
    }
  });

  it('is told by a colour that no other part’s is taken for, whatever the screen makes of it', () => {
    for (const [n, colour] of SIGN_COLOURS.entries()) {
      const onAnotherScreen = colour.map((part) => Math.abs(part - 60));
      expect(SIGN_COLOURS.flatMap((other, m) => (isColour(onAnotherScreen, other) ? [m] : []))).toEqual([n]);
    }
    for (const page of [
      [255, 255, 255],
      [0, 0, 0],
      [128, 128, 128],
    ])
      expect(SIGN_COLOURS.some((one) => isColour(page, one))).toBe(false);
  });

  it('ends where no picture can be longer, and says so', () => {
    const many = planOf({ region, height: 100_000 }, 1);
    expect(many).toMatchObject({ height: 5_184, cut: true });
    expect(many.tops).toHaveLength(18);
    const sharp = planOf({ region: { ...region, height: 1_000 }, height: 100_000 }, 3);
    expect(sharp).toMatchObject({ height: 5_461, cut: true });
    expect(planOf({ region: { x: 0, y: 0, width: 4_000, height: 2_000 }, height: 100_000 }, 2).height).toBe(4_000);
  });

  it('goes as far as a part of it shows, and not below where the page ends by then', () => {
    const tiles = [0, 288].map((top) => ({ measure: look(), top }));
    const roll = { region, height: 900 };
    expect(shotTo(tiles, roll, 900)).toBe(588);
    expect(shotTo(tiles, roll, 500)).toBe(500);
    // All of what is in sight was shot, however short the page is by then.
    expect(shotTo(tiles, roll, 120)).toBe(300);
    expect(shotTo([{ measure: look(), top: 0 }], roll, 900)).toBe(300);
  });

  it('every place is boxed where it lies on the whole, in each part that it reaches into', () => {
    const first = look({
      // In sight; reaching out below; beside what scrolls.
      suspects: [box(110, 60, 50, 20), box(100, 340, 50, 20), box(0, 60, 50, 20)],
      names: [{ mark: 7, x: 90, y: 40, width: 30, height: 30 }],
    });
    const second = look({ suspects: [box(100, 40, 50, 20), box(450, 349, 100, 20)] });
    const whole = wholeOf(
      [
        { measure: first, top: 0 },
        { measure: second, top: 300 },
      ],
      { region, height: 600 },
    );
    expect(whole.suspects).toEqual([box(10, 10, 50, 20), box(0, 290, 50, 10), box(0, 300, 50, 10), box(350, 599, 50, 1)]);
    expect(whole.names).toEqual([{ mark: 7, x: 0, y: 0, width: 20, height: 20 }]);
    expect(whole).toMatchObject({ viewport: first.viewport, unread: { frames: 0, pictures: 2, places: 0 } });
  });
});
