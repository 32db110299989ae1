import { moved, overlap, type Point, type Rect } from './geometry';
import type { Measure } from './measure';
import { mostHeight } from './shot';

/** What of a page scrolls, where it is in sight, and how long it is; CSS pixels. */
export interface Roll {
  region: Rect;
  height: number;
  /** Of its first part; absent where all of it is in sight. */
  sign?: Sign;
}

/** Side of the sign by which a part is known in its picture; CSS pixels. */
export const SIGN = 6;

type Colour = readonly [red: number, green: number, blue: number];
/** As far apart as can be: a screen of its own colours changes them a little. */
export const SIGN_COLOURS = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 0],
  [255, 0, 255],
  [0, 255, 255],
] as const satisfies readonly Colour[];
const SHIFT = 90;

/** Where on a part its sign has its middle, CSS pixels, and in which colour. */
export interface Sign extends Point {
  colour: Colour;
}

/** Whether a pixel is that colour, by whatever screen. */
export const isColour = (pixel: ArrayLike<number>, colour: Colour): boolean =>
  colour.every((part, n) => Math.abs(part - (pixel[n] ?? -255)) <= SHIFT);

/** How one part stands, once it is drawn. */
export interface Stand {
  top: number;
  /** Of the whole by now: pages grow as they are scrolled. */
  height: number;
  sign?: Sign;
}

/** One look at a part of it, from this far down. */
export interface Tile {
  measure: Measure;
  top: number;
}

/** Pictures of which one is made: the browser takes two a second, and a worker that takes longer than half a minute is ended. */
const MOST = 18;

/**
 * How far down each picture is taken, and the length that comes of them: each covers the sign of the one before, and is covered
 * where its own is. `scale`: pixels of the picture for one CSS pixel.
 */
export function planOf({ region, height }: Roll, scale: number): { tops: number[]; height: number; cut: boolean } {
  const most = Math.min(Math.floor(mostHeight(Math.ceil(region.width * scale)) / scale), (region.height - 2 * SIGN) * MOST);
  const end = Math.min(Math.max(height, region.height), most);
  const tops = [0];
  const step = Math.max(1, region.height - 2 * SIGN);
  for (let top = step; top + 2 * SIGN < end; top += step) tops.push(Math.min(top, Math.max(height - region.height, 0)));
  return { tops, height: end, cut: end < height };
}

/** How far down the picture goes: what no part shows is not in it, nor what is below the page as it stood in the end. */
export const shotTo = (tiles: readonly Tile[], { region }: Roll, end: number): number =>
  Math.min(Math.max(end, region.height), Math.max(...tiles.map(({ top }) => top + region.height)));

/** All looks as one at the whole: each place where it lies on it, and no place of what only lay over it. */
export function wholeOf([first, ...rest]: [Tile, ...Tile[]], { region }: Roll): Measure {
  const tiles = [first, ...rest];
  const places = <T extends Rect>(of: (measure: Measure) => T[]): T[] =>
    tiles.flatMap(({ measure, top }) =>
      of(measure).flatMap((place) => {
        const part = overlap(place, region);
        return part ? [{ ...place, ...moved(part, { x: -region.x, y: top - region.y }) }] : [];
      }),
    );
  const unread = (of: keyof Measure['unread']) => tiles.reduce((sum, { measure }) => sum + measure.unread[of], 0);
  return {
    ...first.measure,
    suspects: places(({ suspects }) => suspects),
    names: places(({ names }) => names),
    unread: { frames: unread('frames'), pictures: unread('pictures'), places: unread('places') },
  };
}
