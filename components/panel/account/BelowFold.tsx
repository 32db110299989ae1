import { type ReactNode, useEffect, useState } from 'react';

/** An answer that takes longer than this is not waited for, milliseconds. */
const LONGEST_MS = 1_000;

interface BelowFoldProps {
  /** Whose it is. */
  of: string;
  /** What is asked for above it and in it is known, so that nothing of it moves once it is there. */
  ready: boolean;
  children: ReactNode;
}

/**
 * What lies below the first screen. It is drawn a frame later than that, which would wait for it; where the person has scrolled
 * down it comes at once, so that nothing moves. The cover over the frame goes later still.
 */
export function BelowFold({ of, ready, children }: BelowFoldProps) {
  const [drawn, setDrawn] = useState(ready ? of : undefined);
  useEffect(() => {
    if (drawn === of) return;
    let later: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => setDrawn(of), ready ? 0 : LONGEST_MS);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [drawn, of, ready]);
  return drawn === of || window.scrollY > 0 ? children : null;
}
