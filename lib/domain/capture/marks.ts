import { allOf, distance, holds, moved, overlap, type Point, type Rect, type Size, within } from './geometry';

/** What is drawn on a picture or taken out of it; everything in pixels of the picture. */
export type Mark =
  | ({ id: string; kind: 'hide' /** What proposed it; absent: a person did. */; rule?: string } & Rect)
  | ({ id: string; kind: 'box' } & Rect)
  | ({ id: string; kind: 'arrow'; to: Point } & Point)
  | ({ id: string; kind: 'text'; text: string } & Point)
  | ({ id: string; kind: 'number'; n: number } & Point);

export type MarkKind = Mark['kind'];
export const MARK_KINDS = ['hide', 'arrow', 'box', 'text', 'number'] as const satisfies readonly MarkKind[];

/** Everything that was done to one picture. */
export interface Edit {
  marks: readonly Mark[];
  /** What of the picture is kept; absent: all of it. */
  crop?: Rect;
}

export const nextNumber = ({ marks }: Edit): number => 1 + Math.max(0, ...marks.map((mark) => (mark.kind === 'number' ? mark.n : 0)));

export const withMark = (edit: Edit, mark: Mark): Edit => ({ ...edit, marks: [...edit.marks.filter(({ id }) => id !== mark.id), mark] });
export const withoutMark = (edit: Edit, id: string): Edit => ({ ...edit, marks: edit.marks.filter((mark) => mark.id !== id) });

/** The same mark in its place among the others. */
export const replaced = (edit: Edit, mark: Mark): Edit => ({ ...edit, marks: edit.marks.map((one) => (one.id === mark.id ? mark : one)) });

export function movedMark(mark: Mark, by: Point): Mark {
  return mark.kind === 'arrow' ? { ...moved(mark, by), to: moved(mark.to, by) } : moved(mark, by);
}

/** Pixels around a line or a letter at which a press still means it, times the picture's scale. */
const NEAR = 8;

/** The topmost mark under a point. */
export function markAt({ marks }: Edit, point: Point, scale: number): Mark | undefined {
  return marks.findLast((mark) => {
    if (mark.kind === 'arrow') return distance(point, mark, mark.to) <= NEAR * scale;
    if (mark.kind === 'number') return Math.hypot(point.x - mark.x, point.y - mark.y) <= 14 * scale;
    if (mark.kind === 'text') return holds({ x: mark.x, y: mark.y, width: mark.text.length * 9 * scale, height: 22 * scale }, point);
    return holds(mark, point);
  });
}

/** What a picture keeps, in whole pixels. */
export const kept = ({ crop }: Edit, picture: Size): Rect => (crop && within(crop, picture)) ?? allOf(picture);

/** The parts that are blacked out, in pixels of what is kept. */
export function hidden(edit: Edit, picture: Size): Rect[] {
  const frame = kept(edit, picture);
  return edit.marks.flatMap((mark) => {
    const part = mark.kind === 'hide' && overlap(mark, frame);
    return part ? [moved(part, { x: -frame.x, y: -frame.y })] : [];
  });
}

/** The rule of what a person blacked out by hand. */
export const BY_HAND = 'by-hand';

/** What was blacked out, by rule; what the crop leaves out is not counted, because nothing of it is there. */
export function removals(edit: Edit, picture: Size): { rule: string; count: number }[] {
  const frame = kept(edit, picture);
  const counts = new Map<string, number>();
  for (const mark of edit.marks) {
    if (mark.kind !== 'hide' || !overlap(mark, frame)) continue;
    const rule = mark.rule ?? BY_HAND;
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
