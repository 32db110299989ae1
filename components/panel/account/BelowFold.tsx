import { type ReactNode, useEffect, useState } from 'react';

interface BelowFoldProps {
  /** Whose it is. */
  of: string;
  children: ReactNode;
}

/**
 * What lies below the first screen. Of another account it is drawn a frame later, because the first screen would wait for it; where the
 * person has scrolled down it comes at once, so that nothing moves. The cover over the frame goes later still.
 */
export function BelowFold({ of, children }: BelowFoldProps) {
  const [drawn, setDrawn] = useState(of);
  useEffect(() => {
    if (drawn === of) return;
    let later: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => setDrawn(of));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [drawn, of]);
  return drawn === of || window.scrollY > 0 ? children : null;
}
