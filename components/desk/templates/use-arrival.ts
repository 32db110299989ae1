import { type RefObject, useEffect, useRef } from 'react';

/** The heading of what has taken the page's place: the reader begins there, wherever the page was scrolled to. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
