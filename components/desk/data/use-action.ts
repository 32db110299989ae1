import { useCallback, useState } from 'react';
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
  const run = useCallback(
    async (command: () => Promise<unknown>) => {
      if (state.busy) return false;
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
  return { ...state, run, clear: useCallback(() => setState({ busy: false }), []) };
}
