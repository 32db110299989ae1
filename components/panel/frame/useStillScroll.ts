import { useLayoutEffect, useRef } from 'react';

/** Comes back to the same scroll position when the next account appears after a moment without one. */
export function useStillScroll(account: boolean): void {
  const top = useRef(0);
  useLayoutEffect(() => {
    if (!account) return;
    if (window.scrollY !== top.current) window.scrollTo(0, top.current);
    const remember = () => {
      top.current = window.scrollY;
    };
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [account]);
}
