import { useLayoutEffect } from 'react';
import { ask } from './ask';
import { onPresented } from './presented';
import { usePanel } from './store';

/** Tells the page that this generation is on screen, so that the cover over the frame may go. */
export function usePainted(): void {
  const framed = usePanel((state) => state.surface === 'framed');
  const generation = usePanel((state) => state.view?.generation);
  const version = usePanel((state) => state.view?.version);

  useLayoutEffect(() => {
    if (!framed || generation === undefined || version === undefined) return;
    return onPresented(() => void painted(generation, version));
  }, [framed, generation, version]);
}

/** The worker knows which page that is; while it sleeps the page is told without it. */
async function painted(generation: number, version: number): Promise<void> {
  const { recalled } = usePanel.getState();
  if (recalled?.generation === generation && (await recalled.tellPainted(generation))) return;
  await ask('panel.painted', { generation, version });
}
