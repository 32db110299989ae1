import { useEffect, useRef } from 'react';
import { setSight, usePanel } from '../state/store';
import { watchSight } from './sight';

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
