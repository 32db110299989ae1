import { type RefObject, useEffect, useRef } from 'react';

/** Gives a heading the focus that went with what stood below it, whenever `what` changes; whoever is elsewhere stays there. */
export function useLostFocus(heading: RefObject<HTMLElement | null>, what: string | boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes is what takes the focus along, 2026-11-30
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [what]);
}

/** Gives the page's own heading the focus when what had taken the page's place is gone. */
export function useComingBack(away: boolean): void {
  const was = useRef(away);
  useEffect(() => {
    if (was.current && !away && document.activeElement === document.body) document.querySelector('h1')?.focus();
    was.current = away;
  }, [away]);
}
