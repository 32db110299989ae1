import { useEffect, useRef } from 'react';
import { watchSight } from './sight';
import { setSight } from './store';

/** The bars at both ends of the panel, between which every control lies, watched for being in plain sight. */
export function useSight() {
  const top = useRef<HTMLElement>(null);
  const bottom = useRef<HTMLElement>(null);
  useEffect(() => {
    const ends = [top.current, bottom.current].filter((end) => end !== null);
    return watchSight(ends, setSight);
  }, []);
  return { top, bottom };
}
