import { useEffect, useRef } from 'react';
import { say } from '@/lib/words/say';
import { drawWhole } from './draw';
import styles from './Editor.module.css';
import { frameOf } from './new-mark';
import type { Editor } from './use-editor';
import { keysOf } from './use-keys';
import { usePointer } from './use-pointer';

/** The picture itself, in its own pixels. What is black here is black in what is kept. */
export function Stage({ picture, scale, editor }: { picture: ImageBitmap; scale: number; editor: Editor }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pointer = usePointer(canvas, editor, picture, scale);
  const { edit, chosen } = editor;

  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    const mark = edit.marks.find(({ id }) => id === chosen);
    if (pen) drawWhole(pen, picture, edit, scale, mark && frameOf(mark, scale));
    // How long it takes from the press to here can be read by whoever wants to know.
    performance.mark('picture');
  }, [picture, edit, chosen, scale]);

  return (
    <div
      className={styles.stage}
      role="application"
      aria-label={say('draw.picture')}
      aria-describedby="draw-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is worked on with the keys, 2026-11-28
      tabIndex={0}
      onKeyDown={keysOf(editor, picture, scale)}
    >
      <canvas
        ref={canvas}
        className={styles.picture}
        width={picture.width}
        height={picture.height}
        style={{ inlineSize: `${picture.width / scale}px` }}
        data-tool={editor.tool}
        {...pointer}
      />
    </div>
  );
}
