import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { cx } from '@/components/ui/cx';
import { clampWidth, LEAST_WIDTH, MOST_WIDTH } from '@/lib/domain/panel/dock';
import { say } from '@/lib/words/say';
import { usePanel } from '../state/store';
import { changeDock, widthAfter } from './docking';
import styles from './Edge.module.css';

/** The edge between page and panel: dragged, or moved by arrow keys, Home and End. */
export function Edge() {
  const dock = usePanel((state) => state.dock);
  const from = useRef<{ x: number; width: number }>(null);
  const frame = useRef(0);
  /** Where the pointer asks the edge to be; drawn once a frame. */
  const wanted = useRef<number>(null);
  if (!dock) return null;
  const { side, width } = dock;

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.screenX, width };
  }

  /** By screen coordinates: the frame itself moves under the pointer. */
  function onPointerMove({ screenX }: PointerEvent) {
    const start = from.current;
    if (!start) return;
    cancelAnimationFrame(frame.current);
    const wider = side === 'right' ? start.x - screenX : screenX - start.x;
    const next = clampWidth(start.width + wider);
    wanted.current = next;
    frame.current = requestAnimationFrame(() => changeDock({ width: next }, false));
  }

  function onLostPointerCapture() {
    cancelAnimationFrame(frame.current);
    from.current = null;
    changeDock({ width: wanted.current ?? width });
    wanted.current = null;
  }

  function onKeyDown(event: KeyboardEvent) {
    const next = dock && widthAfter(event.key, dock);
    if (next === undefined) return;
    event.preventDefault();
    changeDock({ width: next });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between paragraphs cannot be moved, 2026-11-22
    <div
      role="separator"
      tabIndex={0}
      aria-label={say('dock.width')}
      aria-orientation="vertical"
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={MOST_WIDTH}
      aria-valuenow={width}
      aria-valuetext={say('dock.pixels', { width })}
      title={say('dock.drag')}
      className={cx(styles.edge, styles[side])}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={onLostPointerCapture}
      onKeyDown={onKeyDown}
    />
  );
}
