import { type RefObject, useLayoutEffect, useState } from 'react';

/** How high an element is drawn, in CSS pixels, also after its page or its letters have another size. */
export function useHeight(of: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setHeight(of.current?.offsetHeight ?? 0);
    measure();
    const watch = new ResizeObserver(measure);
    if (of.current) watch.observe(of.current);
    return () => watch.disconnect();
  }, [of]);
  return height;
}
