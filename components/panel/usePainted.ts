import { useLayoutEffect } from 'react';
import { ask } from './ask';
import { usePanel } from './store';

/**
 * Animation frames from React's commit to pixels that are out in all but a starved browser. The third begins when the first has been
 * handed over for drawing; with two, one customer was seen beside the page of another, and with three one frame in a run of sixty visits.
 */
const FRAMES = 4;

/**
 * Tells the worker that this generation is on screen, so that the cover over the frame may go. The browser's own word (element
 * timing) never comes while the cover hides the frame.
 */
export function usePainted(): void {
  const framed = usePanel((state) => state.surface === 'framed');
  const generation = usePanel((state) => state.view?.generation);
  const version = usePanel((state) => state.view?.version);

  useLayoutEffect(() => {
    if (!framed || generation === undefined || version === undefined) return;
    let frame = 0;
    const after = (frames: number) => {
      frame = requestAnimationFrame(() => (frames > 1 ? after(frames - 1) : void ask('panel.painted', { generation, version })));
    };
    after(FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [framed, generation, version]);
}
