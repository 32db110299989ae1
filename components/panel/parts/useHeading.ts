import { type RefObject, useEffect, useRef } from 'react';

/** A heading that takes the focus which went with what stood here before, where the person is in the panel already. */
export function useHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
