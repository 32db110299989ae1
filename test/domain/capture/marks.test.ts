import fc from 'fast-check';
import { expect, it } from 'vitest';
import { begun, changed, redone, undone } from '../../../lib/domain/capture/history';
import { type Edit, hidden, kept, markAt, nextNumber, removals, withMark, withoutMark } from '../../../lib/domain/capture/marks';

const PICTURE = { width: 400, height: 300 };
const box = { id: 'a', kind: 'hide', rule: 'email', x: 10, y: 10, width: 50, height: 20 } as const;

it('every change can be taken back to where it began, and done again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.boolean()), { minLength: 1, maxLength: 60 }), (steps) => {
      let history = begun<number>(0);
      for (const [step, same] of steps) history = changed(history, step, same);
      const last = history.now;
      const count = history.past.length;
      for (let n = 0; n < count; n += 1) history = undone(history);
      expect(history.now).toBe(0);
      expect(undone(history)).toEqual(history);
      for (let n = 0; n < count; n += 1) history = redone(history);
      expect(history.now).toBe(last);
      expect(redone(history)).toEqual(history);
    }),
  );
});

it('a drag is one step, and a new change ends what could be done again', () => {
  let history = changed(begun('a'), 'b');
  history = changed(history, 'c', true);
  expect(undone(history).now).toBe('a');
  expect(redone(changed(undone(history), 'd'))).toMatchObject({ now: 'd', future: [] });
});

it('boxes count in pixels of what is kept, and what is cut away is no removal', () => {
  const edit: Edit = {
    marks: [box, { ...box, id: 'b', x: 200 }, { ...box, id: 'c', rule: undefined, x: 20 }],
    crop: { x: 20, y: 0, width: 100, height: 100 },
  };
  expect(kept(edit, PICTURE)).toEqual({ x: 20, y: 0, width: 100, height: 100 });
  // A browser's own picture has its size on its prototype.
  expect(kept({ marks: [] }, Object.create({ width: 400, height: 300 }))).toEqual({ x: 0, y: 0, ...PICTURE });
  expect(hidden(edit, PICTURE)).toEqual([
    { x: 0, y: 10, width: 40, height: 20 },
    { x: 0, y: 10, width: 50, height: 20 },
  ]);
  expect(removals(edit, PICTURE)).toEqual([
    { rule: 'by-hand', count: 1 },
    { rule: 'email', count: 1 },
  ]);
});

it('the topmost mark is pressed, numbers go on, and a mark goes without the others', () => {
  let edit: Edit = { marks: [box] };
  edit = withMark(edit, { id: 'n', kind: 'number', x: 30, y: 20, n: nextNumber(edit) });
  expect(markAt(edit, { x: 32, y: 21 }, 1)?.id).toBe('n');
  expect(markAt(edit, { x: 58, y: 12 }, 1)?.id).toBe('a');
  expect(markAt(edit, { x: 300, y: 200 }, 1)).toBeUndefined();
  expect(nextNumber(edit)).toBe(2);
  expect(withoutMark(edit, 'a').marks.map(({ id }) => id)).toEqual(['n']);
});
