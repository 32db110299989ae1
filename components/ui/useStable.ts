import { useCallback, useRef } from 'react';

/**
 * The same handler object for as long as the element lives, which does what the newest one does. React tells the browser of every new
 * one, and a panel of thirty buttons waited a fifth of its drawing for that when the account changed.
 */
export function useStable<A extends unknown[], R>(handler: (...args: A) => R): (...args: A) => R {
  const newest = useRef(handler);
  newest.current = handler;
  return useCallback((...args: A) => newest.current(...args), []);
}
