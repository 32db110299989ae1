import { type RefObject, useEffect, useRef } from 'react';

/** For this long after a press what changes may be its answer, milliseconds. */
const ACT_MS = 10_000;

/** Whether the person has just pressed something in a part of the card: what changes there then is wanted. */
export function usePressed(box: RefObject<HTMLElement | null>, onPress: () => void = () => undefined): () => boolean {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  const heard = useRef(onPress);
  heard.current = onPress;

  useEffect(() => {
    const pressed = () => {
      pressedAt.current = performance.now();
      heard.current();
    };
    const node = box.current;
    node?.addEventListener('click', pressed);
    node?.addEventListener('keydown', pressed);
    return () => {
      node?.removeEventListener('click', pressed);
      node?.removeEventListener('keydown', pressed);
    };
  }, [box]);

  return () => performance.now() - pressedAt.current <= ACT_MS;
}
