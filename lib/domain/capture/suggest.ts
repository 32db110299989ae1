import { type Rect, type Size, toPixels } from './geometry';
import type { Mark } from './marks';
import { type Measure, markOf, waysToWrite } from './measure';

/** The boxes that a picture begins with: everything on its page that looked private, and the names of people we know. */
export function suggested({ suspects, names }: Measure, known: readonly string[], salt: number, scale: number, picture: Size): Mark[] {
  const marks = new Set(known.flatMap(waysToWrite).map((words) => markOf(words, salt)));
  const found: (Rect & { rule: string })[] = [
    ...suspects,
    ...names.filter(({ mark }) => marks.has(mark)).map((rect) => ({ ...rect, rule: 'name' })),
  ];
  const boxes = found.flatMap(({ rule, ...rect }) => {
    const part = toPixels(rect, scale, picture);
    return part ? [{ rule, part }] : [];
  });
  return boxes
    .filter(({ part }, n) => !boxes.some((other, m) => covers(other.part, part) && (m < n || !covers(part, other.part))))
    .map(({ rule, part }, n) => ({ id: `s${n}`, kind: 'hide', rule, ...part }));
}

/** Whether a box makes another superfluous. */
const covers = (one: Rect, other: Rect) =>
  one.x <= other.x && one.y <= other.y && one.x + one.width >= other.x + other.width && one.y + one.height >= other.y + other.height;
