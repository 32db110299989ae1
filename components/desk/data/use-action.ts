import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '@/lib/domain/errors';
import { toFailure } from './failure';

export interface Action {
  busy: boolean;
  error?: AppError;
  /** Runs one command; a press while another is under way does nothing. Resolves to whether it worked. */
  run: (command: () => Promise<unknown>) => Promise<boolean>;
  clear: () => void;
}

/** One place for the life of a command started by a press: busy, failed with a sentence, or done. */
export function useAction(): Action {
  const [state, setState] = useState<{ busy: boolean; error?: AppError }>({ busy: false });
  const pressed = useRef<Element>(null);
  const run = useCallback(
    async (command: () => Promise<unknown>) => {
      if (state.busy) return false;
      pressed.current = document.activeElement;
      setState({ busy: true });
      try {
        await command();
        setState({ busy: false });
        return true;
      } catch (thrown) {
        setState({ busy: false, error: toFailure(thrown) });
        return false;
      }
    },
    [state.busy],
  );
  // A button that is off while it works loses the focus, and the keyboard would begin at the top of the page again.
  useEffect(() => {
    if (state.busy) return;
    const { current } = pressed;
    pressed.current = null;
    if (document.activeElement === document.body && current instanceof HTMLElement && current.isConnected) current.focus();
  }, [state.busy]);
  return { ...state, run, clear: useCallback(() => setState({ busy: false }), []) };
}
