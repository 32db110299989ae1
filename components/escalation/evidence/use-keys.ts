import type { KeyboardEvent } from 'react';
import { grown, type Point, type Size, within } from '@/lib/domain/capture/geometry';
import { kept, type Mark, movedMark, replaced, withMark, withoutMark } from '@/lib/domain/capture/marks';
import { markBetween, middleOf } from './new-mark';
import type { Editor } from './use-editor';

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** Pixels of a step with the Shift key. */
const LEAP = 10;

/** Arrow keys move what is chosen, with Alt they change its size; Enter makes a mark, Delete takes it away. */
export function keysOf(editor: Editor, picture: Size, scale: number) {
  return (event: KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === 'z') return done(event, event.shiftKey ? editor.redo : editor.undo);
    if (command && event.key.toLowerCase() === 'y') return done(event, editor.redo);
    if (command) return;
    const { edit, chosen, tool } = editor;
    const mark = edit.marks.find(({ id }) => id === chosen);
    if (event.key === 'Enter' && tool !== 'choose' && tool !== 'crop') return done(event, () => add(editor, tool, picture, scale));
    if ((event.key === 'Delete' || event.key === 'Backspace') && mark) return done(event, () => editor.change(withoutMark(edit, mark.id)));
    if (event.key === 'Escape' && chosen) return done(event, () => editor.choose());
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    const by = event.shiftKey ? { x: arrow.x * LEAP, y: arrow.y * LEAP } : arrow;
    if (tool === 'crop') return done(event, () => cut(editor, by, event, picture));
    if (mark)
      done(event, () => editor.change(replaced(edit, event.altKey ? sized(mark, by) : movedMark(mark, by)), { same: event.repeat }));
  };
}

function done(event: KeyboardEvent, work: () => void): void {
  event.preventDefault();
  work();
}

function add(editor: Editor, tool: Mark['kind'], picture: Size, scale: number): void {
  const id = crypto.randomUUID();
  const mark = markBetween(tool, id, ...middleOf(kept(editor.edit, picture), scale), editor.edit);
  editor.change(withMark(editor.edit, mark), { chosen: id });
}

const sized = (mark: Mark, by: Point): Mark =>
  mark.kind === 'arrow' ? { ...mark, to: { x: mark.to.x + by.x, y: mark.to.y + by.y } } : 'width' in mark ? grown(mark, by) : mark;

/** Without Alt the cut's first corner moves, with it the other one. */
function cut(editor: Editor, by: Point, { altKey: far, repeat: same }: KeyboardEvent, picture: Size): void {
  const now = kept(editor.edit, picture);
  const next = far ? grown(now, by) : { ...grown(now, { x: -by.x, y: -by.y }), x: now.x + by.x, y: now.y + by.y };
  editor.change({ ...editor.edit, crop: within(next, picture) ?? now }, { same });
}
