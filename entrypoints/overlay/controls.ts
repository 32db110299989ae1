import type { DockSide } from '../../lib/domain/panel/dock';

const CONTROLS = 'a[href],button,input,select,textarea,summary,[role=button],[role=tab],[role=link],[role=menuitem],[contenteditable=true]';

/** A control of the page at a point of the viewport. What we draw there must be out of the way: see `through`. */
const controlAt = (x: number, y: number) => document.elementFromPoint(x, y)?.closest(CONTROLS);

type Point = readonly [x: number, y: number];

interface Drawn {
  /** Lets pointers through what we draw, or stops them again. */
  through(on: boolean): void;
}

/** One hit test stops at the topmost element; asking for the whole list under our own costs several times as much. */
function anyControl(drawn: Drawn, points: readonly Point[]): boolean {
  if (points.length === 0) return false;
  drawn.through(true);
  const found = points.some(([x, y]) => controlAt(x, y));
  drawn.through(false);
  return found;
}

/** X of a point some pixels in from an edge of the viewport. */
const inFrom = (side: DockSide, x: number) => (side === 'left' ? x : innerWidth - x);

/**
 * True when no control of the page lies in the strip at this edge, as far as a grid of points shows. Boxes are compared first, with
 * the strip and then with each of some 170 points: only a point within a control's box is worth a hit test, and mostly there is none.
 */
export function clearOf(drawn: Drawn, side: DockSide, width: number): boolean {
  // One for all: each that is made is one more that the document keeps up to date.
  const inner = document.createRange();
  const boxes = [...document.querySelectorAll(CONTROLS)]
    .map((control) => boxOf(control, inner))
    .filter(({ left, right }) => (side === 'left' ? left : inFrom(side, right)) <= width);
  if (!boxes[0]) return true;
  const within = ([x, y]: Point) => boxes.some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
  // Closer than a button is wide and nearly as close as it is tall.
  const columns = Array.from({ length: Math.ceil(width / 56) }, (_, n) => inFrom(side, 12 + n * 56));
  const rows = Array.from({ length: Math.floor(innerHeight / 36) }, (_, n) => 18 + n * 36);
  return !anyControl(drawn, columns.flatMap((x) => rows.map((y): Point => [x, y])).filter(within));
}

/** Of a control without a box of its own, such as `display: contents`, what it holds. */
function boxOf(control: Element, inner: Range): DOMRect {
  const box = control.getBoundingClientRect();
  if (box.width || box.height) return box;
  inner.selectNodeContents(control);
  return inner.getBoundingClientRect();
}

/** Where along this edge a tab of 28 by 44 px covers no control, as its top; `undefined` when the whole edge is taken. */
export function freeTop(drawn: Drawn, side: DockSide): number | undefined {
  const corners = [4, 24].flatMap((x) => [2, 22, 42].map((y) => [inFrom(side, x), y] as const));
  return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]
    .map((share) => Math.round(innerHeight * share))
    .find(
      (top) =>
        !anyControl(
          drawn,
          corners.map(([x, y]) => [x, top + y] as const),
        ),
    );
}
