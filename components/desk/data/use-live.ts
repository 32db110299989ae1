import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '@/lib/domain/errors';
import { type Change, onChange } from './changes';
import { toFailure } from './failure';

export interface Live<T> {
  /** The last answer; kept while a newer one is on its way, so that nothing flickers. */
  data?: T;
  error?: AppError;
  reload: () => void;
}

/**
 * Reads now, after every announced change, and when the window comes back to the front. One read at a time: a change
 * that arrives meanwhile causes exactly one more. `read` must keep its identity; a new one reads anew and drops older answers.
 */
export function useLive<T>(read: () => Promise<T>, what: readonly Change[]): Live<T> {
  const [state, setState] = useState<{ data?: T; error?: AppError }>({});
  const reload = useRef<() => void>(() => undefined);
  const key = what.join();

  useEffect(() => {
    let busy = false;
    let again = false;
    let live = true;
    const run = async () => {
      if (busy) {
        again = true;
        return;
      }
      busy = true;
      do {
        again = false;
        try {
          const data = await read();
          if (live) setState({ data });
        } catch (thrown) {
          if (live) setState((before) => ({ data: before.data, error: toFailure(thrown) }));
        }
      } while (again && live);
      busy = false;
    };
    reload.current = run;
    void run();
    const stop = onChange(key.split(',') as Change[], run);
    window.addEventListener('focus', run);
    return () => {
      live = false;
      stop();
      window.removeEventListener('focus', run);
    };
  }, [read, key]);

  return { ...state, reload: useCallback(() => reload.current(), []) };
}
