import { type RefObject, useEffect, useRef } from 'react';
import { useComingBack } from '../templates/use-lost-focus';
import type { Step } from './steps';

/** What the person waits for may have come below the edge of a small window, or stand above where they are. */
function bringIntoSight(element: HTMLElement | null): void {
  const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  if (top < 0 || bottom > innerHeight) element?.scrollIntoView({ block: 'start' });
}

/** Brings what has just come into sight. */
export function useArrived(): RefObject<HTMLDivElement | null> {
  const arrived = useRef<HTMLDivElement>(null);
  useEffect(() => bringIntoSight(arrived.current), []);
  return arrived;
}

/** From "Import" on the sentence about it is what the page is about; it takes the focus, which went with the button. */
export function useGoesOn(at: Step['at']): RefObject<HTMLParagraphElement | null> {
  const said = useRef<HTMLParagraphElement>(null);
  const before = useRef(at);
  useComingBack(at !== 'idle');
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    if (at !== 'applying' && at !== 'done') return;
    bringIntoSight(said.current);
    if (document.activeElement === document.body) said.current?.focus({ preventScroll: true });
  }, [at]);
  return said;
}
