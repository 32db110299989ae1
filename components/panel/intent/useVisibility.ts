import { useEffect, useRef } from 'react';
import { setVisibility, usePanel } from '../state/store';
import { watchVisibility } from './visibility';

/** The bars at both ends of the panel, between which every control lies, watched for being in plain sight. */
export function useVisibility() {
  const top = useRef<HTMLElement>(null);
  const bottom = useRef<HTMLElement>(null);
  const framed = usePanel((state) => state.surface === 'framed');
  useEffect(() => {
    // No page can lie over the browser's own side panel.
    if (!framed) return setVisibility(Number.NEGATIVE_INFINITY);
    const ends = [top.current, bottom.current].filter((end) => end !== null);
    return watchVisibility(ends, setVisibility);
  }, [framed]);
  return { top, bottom };
}
