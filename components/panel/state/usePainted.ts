import { useLayoutEffect } from 'react';
import { ask } from './ask';
import { onPresented } from './presented';
import { usePanel } from './store';

/** Tells the worker that this generation is on screen, so that the cover over the frame may go. */
export function usePainted(): void {
  const framed = usePanel((state) => state.surface === 'framed');
  const generation = usePanel((state) => state.view?.generation);
  const version = usePanel((state) => state.view?.version);

  useLayoutEffect(() => {
    if (!framed || generation === undefined || version === undefined) return;
    return onPresented(() => void ask('panel.painted', { generation, version }));
  }, [framed, generation, version]);
}
