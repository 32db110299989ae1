import { useEffect, useRef } from 'react';
import { watchSight } from './sight';
import { setSight, usePanel } from './store';

/** The bars at both ends of the panel, between which every control lies, watched for being in plain sight. */
export function useSight() {
  const top = useRef<HTMLElement>(null);
  const bottom = useRef<HTMLElement>(null);
  const framed = usePanel((state) => state.surface === 'framed');
  useEffect(() => {
    // No page can lie over the browser's own side panel.
    if (!framed) return setSight(Number.NEGATIVE_INFINITY);
    const ends = [top.current, bottom.current].filter((end) => end !== null);
    return watchSight(ends, setSight);
  }, [framed]);
  return { top, bottom };
}
