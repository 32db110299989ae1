import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { cx } from '@/components/ui/cx';
import { usePanel } from '../state/store';
import styles from './Announcement.module.css';
import { inUse, type Spot, spotFor } from './out-of-the-way';

/** How long a sentence stays readable, in milliseconds. */
const STAY_MS = 6000;
/** What it keeps from footer and top bar, CSS pixels; the style sheet's `--space-2`. */
const GAP = 8;
/** Height of the top bar, CSS pixels. */
const BAR = 36;
const MOVES = ['focusin', 'pointermove', 'scroll', 'resize'] as const;

/** The last thing that happened, in a polite live region that floats above the footer, moves nothing, and goes out of the way of what is used. */
export function Announcement() {
  const { text, count, unseen } = usePanel((state) => state.announcement);
  const [gone, setGone] = useState(0);
  const [spot, setSpot] = useState<Spot>('low');
  const region = useRef<HTMLDivElement>(null);
  const tall = useRef(0);
  const shown = Boolean(text) && count !== gone;

  useEffect(() => {
    const timer = setTimeout(() => setGone(count), STAY_MS);
    return () => clearTimeout(timer);
  }, [count]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another sentence is as tall as it is, 2026-11-30
  useLayoutEffect(() => {
    if (!shown || unseen) return;
    const place = () => {
      const box = region.current;
      const height = box?.querySelector(`p:not(.${styles.unseen})`)?.getBoundingClientRect().height;
      tall.current = height ?? tall.current;
      // Of no height itself, it ends where the footer begins.
      const end = (box?.parentElement?.getBoundingClientRect().top ?? 0) - GAP;
      const low = { top: end - tall.current, bottom: end };
      const high = { top: BAR + GAP, bottom: BAR + GAP + tall.current };
      setSpot(spotFor(low, high, inUse(document)));
    };
    place();
    for (const move of MOVES) addEventListener(move, place, { capture: true, passive: true });
    return () => {
      for (const move of MOVES) removeEventListener(move, place, { capture: true });
    };
  }, [shown, unseen, count]);

  return (
    <div ref={region} aria-live="polite" className={styles.announcement}>
      {shown && (
        <p key={count} className={cx((unseen || spot === 'unseen') && styles.unseen, spot === 'high' && styles.high)}>
          <bdi>{text}</bdi>
        </p>
      )}
    </div>
  );
}
