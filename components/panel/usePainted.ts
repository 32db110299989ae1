import { useLayoutEffect } from 'react';
import { ask } from './ask';
import { usePanel } from './store';

/** Animation frames from React's commit to pixels that are out; two were seen to fail once the way to the page had become short. */
const FRAMES = 3;

/**
 * Tells the worker that this generation is on screen, so that the cover over the frame may go. Two animation frames after
 * React committed the pixels are out in all but a starved browser. One frame would be 16 ms faster and was seen to fail far
 * sooner. The browser's own word (element timing) never comes while the cover hides the frame.
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
