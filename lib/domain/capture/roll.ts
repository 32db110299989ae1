import { moved, overlap, type Rect } from './geometry';
import type { Measure } from './measure';
import { mostHeight } from './shot';

/** What of a page scrolls, where it is in sight, and how long it is; CSS pixels. */
export interface Roll {
  region: Rect;
  height: number;
}

/** One look at a part of it, from this far down. */
export interface Tile {
  measure: Measure;
  top: number;
}

/** Pictures of which one is made: the browser takes two a second, and a worker that takes longer than half a minute is ended. */
const MOST = 18;

/** How far down each picture is taken, and the length that comes of them. `scale`: pixels of the picture for one CSS pixel. */
export function planOf({ region, height }: Roll, scale: number): { tops: number[]; height: number; cut: boolean } {
  const most = Math.min(Math.floor(mostHeight(Math.ceil(region.width * scale)) / scale), region.height * MOST);
  const end = Math.min(Math.max(height, region.height), most);
  const tops = [0];
  for (let top = region.height; top < end; top += region.height) tops.push(Math.min(top, Math.max(height - region.height, 0)));
  return { tops, height: end, cut: end < height };
}

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
