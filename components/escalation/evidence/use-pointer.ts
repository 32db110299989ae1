import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Point, Size } from '@/lib/domain/capture/geometry';
import { type Edit, markAt, movedMark, replaced, withMark } from '@/lib/domain/capture/marks';
import { cropBetween, isTiny, markBetween } from './new-mark';
import type { Editor } from './use-editor';

interface Drag {
  from: Point;
  before: Edit;
  id: string;
  begun: boolean;
}

/** Draws, moves and cuts with a mouse, a pen or a finger. One drag is one step back. */
export function usePointer(canvas: RefObject<HTMLCanvasElement | null>, editor: Editor, picture: Size, scale: number) {
  const drag = useRef<Drag>(undefined);

  function pointOf({ clientX, clientY }: PointerEvent): Point {
    const box = canvas.current?.getBoundingClientRect() ?? { left: 0, top: 0, width: 1, height: 1 };
    const clamp = (n: number, most: number) => Math.min(Math.max(n, 0), most);
    return {
      x: clamp(((clientX - box.left) / box.width) * picture.width, picture.width),
      y: clamp(((clientY - box.top) / box.height) * picture.height, picture.height),
    };
  }

  function next({ from, before, id }: Drag, to: Point): Edit | undefined {
    const { tool } = editor;
    if (tool === 'crop') return { ...before, crop: cropBetween(from, to, picture) };
    if (tool !== 'choose') {
      const mark = markBetween(tool, id, from, to, before);
      return isTiny(mark, scale) ? undefined : withMark(before, mark);
    }
    const mark = before.marks.find((one) => one.id === id);
    return mark && replaced(before, movedMark(mark, { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) }));
  }

  const letGo = () => {
    const now = drag.current;
    drag.current = undefined;
    if (now?.begun) editor.settle();
    return now;
  };

  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      const from = pointOf(event);
      const found = editor.tool === 'choose' ? markAt(editor.edit, from, scale) : undefined;
      if (editor.tool === 'choose') editor.choose(found?.id);
      if (editor.tool === 'choose' && !found) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { from, before: editor.edit, id: found?.id ?? crypto.randomUUID(), begun: false };
    },
    onPointerMove(event: PointerEvent) {
      const now = drag.current;
      const edit = now && next(now, pointOf(event));
      if (!now || !edit) return;
      editor.change(edit, { same: now.begun, chosen: now.id });
      now.begun = true;
    },
    onPointerUp(event: PointerEvent) {
      const now = letGo();
      const placed = editor.tool === 'text' || editor.tool === 'number';
      if (!now || now.begun || !placed) return;
      const edit = next(now, pointOf(event));
      if (edit) editor.change(edit, { chosen: now.id });
    },
    // The browser took it away, for a gesture of its own: nothing follows the pointer any more.
    onPointerCancel: letGo,
  };
}
