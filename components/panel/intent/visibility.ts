import { VISIBLE_MS } from '@/lib/domain/panel/visibility';

/**
 * Whether the person can see the panel. `unknown`: this browser cannot say. `hidden`: something of the page lies over it,
 * fades, clips or moves it, or it has not been looked at yet. A number: in plain sight since then, `performance.now()`.
 */
export type Visibility = 'unknown' | 'hidden' | number;

/** Seen long enough to have been read; a cover that was taken away a moment before the click does not help. */
export function isClear(visibility: Visibility, now: number): boolean {
  return typeof visibility === 'number' && now - visibility >= VISIBLE_MS;
}

/** Not in the type library yet: Intersection Observer v2, Chromium only. */
type Entry = IntersectionObserverEntry & { isVisible?: boolean };

/** Milliseconds between two looks of the browser; the least it allows. */
const DELAY_MS = 100;

const canTell = () => typeof IntersectionObserverEntry === 'function' && 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Follows whether both ends of the panel are in plain sight. The browser counts a frame as a whole: whatever overlaps it
 * anywhere hides both. What lies inside an end does not count as lying over it. Two elements and no more: each look costs.
 */
export function watchVisibility(ends: readonly Element[], onVisibility: (visibility: Visibility) => void): () => void {
  if (!canTell()) {
    onVisibility('unknown');
    return () => undefined;
  }
  const visible = new Map<Element, boolean>();
  let all = false;
  const observer = new IntersectionObserver(
    (entries: Entry[]) => {
      for (const { target, isVisible } of entries) visible.set(target, isVisible === true);
      const now = ends.every((end) => visible.get(end));
      if (now !== all) onVisibility(now ? performance.now() : 'hidden');
      all = now;
    },
    { threshold: 1, trackVisibility: true, delay: DELAY_MS } as IntersectionObserverInit,
  );
  for (const end of ends) observer.observe(end);
  return () => {
    observer.disconnect();
    onVisibility('hidden');
  };
}
