export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Rect extends Point, Size {}

/** Pixels around a box: letters are drawn a little outside of where a browser says they are. */
const ROOM = 2;

/** A part of a page, CSS pixels, as whole pixels of its picture: never smaller than it was, never outside. Nothing where no part of it is in the picture. */
export function toPixels(part: Rect, scale: number, picture: Size): Rect | undefined {
  const left = Math.floor((part.x - ROOM) * scale);
  const top = Math.floor((part.y - ROOM) * scale);
  const right = Math.ceil((part.x + part.width + ROOM) * scale);
  const bottom = Math.ceil((part.y + part.height + ROOM) * scale);
  return within({ x: left, y: top, width: right - left, height: bottom - top }, picture);
}

/** The part of a rectangle that lies in a picture. */
export const within = (part: Rect, picture: Size): Rect | undefined => overlap(part, allOf(picture));

/** A whole picture as a part of itself. Its size may be a getter, which spreading leaves behind. */
export const allOf = ({ width, height }: Size): Rect => ({ x: 0, y: 0, width, height });

export function overlap(one: Rect, other: Rect): Rect | undefined {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Two corners, whichever was touched first, as whole pixels that hold both. */
export function spanned(from: Point, to: Point): Rect {
  const x = Math.floor(Math.min(from.x, to.x));
  const y = Math.floor(Math.min(from.y, to.y));
  return { x, y, width: Math.ceil(Math.max(from.x, to.x)) - x, height: Math.ceil(Math.max(from.y, to.y)) - y };
}

export const moved = <T extends Point>(what: T, by: Point): T => ({ ...what, x: what.x + by.x, y: what.y + by.y });

export const grown = <T extends Size>(what: T, by: Point): T => ({
  ...what,
  width: Math.max(1, what.width + by.x),
  height: Math.max(1, what.height + by.y),
});

export const holds = (part: Rect, { x, y }: Point): boolean =>
  x >= part.x && y >= part.y && x < part.x + part.width && y < part.y + part.height;

/** How far a point is from the straight line between two others. */
export function distance({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

/** Parts of one line of words as one, whatever tags cut it: between two boxes nothing may show. */
export function joined(parts: readonly Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const part of parts) {
    const line = lines.find((other) => isOneLine(other, part));
    if (line) Object.assign(line, around(line, part));
    else lines.push({ ...part });
  }
  return lines;
}

/** At the same height, and no further apart than a letter is wide. */
function isOneLine(one: Rect, other: Rect): boolean {
  const shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  const apart = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width);
  return shared > Math.min(one.height, other.height) / 2 && apart <= Math.min(one.height, other.height);
}

function around(one: Rect, other: Rect): Rect {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const width = Math.max(one.x + one.width, other.x + other.width) - x;
  const height = Math.max(one.y + one.height, other.y + other.height) - y;
  return { x, y, width, height };
}
