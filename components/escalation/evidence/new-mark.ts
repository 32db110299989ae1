import { type Point, type Rect, type Size, spanned, within } from '@/lib/domain/capture/geometry';
import { type Edit, type Mark, type MarkKind, nextNumber } from '@/lib/domain/capture/marks';
import { say } from '@/lib/words/say';

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** The mark that a drag from one point to another makes. */
export function markBetween(kind: MarkKind, id: string, from: Point, to: Point, edit: Edit): Mark {
  if (kind === 'arrow') return { id, kind, ...whole(from), to: whole(to) };
  if (kind === 'text') return { id, kind, ...whole(to), text: say('draw.newText') };
  if (kind === 'number') return { id, kind, ...whole(to), n: nextNumber(edit) };
  return { id, kind, ...spanned(from, to) };
}

/** Without a mouse a mark begins in the middle of what is kept, and is moved from there. */
export function middleOf({ x, y, width, height }: Rect, scale: number): [Point, Point] {
  const half = { x: 60 * scale, y: 20 * scale };
  const middle = { x: x + width / 2, y: y + height / 2 };
  return [
    { x: middle.x - half.x, y: middle.y - half.y },
    { x: middle.x + half.x, y: middle.y + half.y },
  ];
}

/** Too small to be meant: a press, not a drag. */
export const isTiny = (mark: Mark, scale: number): boolean => {
  if (mark.kind === 'arrow') return Math.hypot(mark.to.x - mark.x, mark.to.y - mark.y) < 6 * scale;
  return (mark.kind === 'box' || mark.kind === 'hide') && (mark.width < 4 * scale || mark.height < 4 * scale);
};

/** What a mark takes up, to frame it. */
export function frameOf(mark: Mark, scale: number): Rect {
  if (mark.kind === 'arrow') return spanned(mark, mark.to);
  if (mark.kind === 'text') return { x: mark.x, y: mark.y, width: mark.text.length * 9 * scale, height: 20 * scale };
  if (mark.kind === 'number') return { x: mark.x - 12 * scale, y: mark.y - 12 * scale, width: 24 * scale, height: 24 * scale };
  return mark;
}

/** What is kept from now on; nothing where it would be no picture. */
export const cropBetween = (from: Point, to: Point, picture: Size): Rect | undefined => within(spanned(from, to), picture);
