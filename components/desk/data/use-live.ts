import { useCallback, useEffect, useRef, useState } from 'react';
import { todayIso } from '@/lib/domain/dates';
import type { AppError } from '@/lib/domain/errors';
import { type Change, onChange } from './changes';
import { toFailure } from './failure';

export interface Live<T> {
  /** The last answer; kept while a newer one is on its way, so that nothing flickers. */
  data?: T;
  error?: AppError;
  reload: () => void;
}

/** A message lost while the worker was starting is never answered, and the first one of a profile waits for the browser's policies: after this long it is asked again; in ms. */
const LOST = 3_000;
const lost = () => new Promise<'lost'>((resolve) => setTimeout(resolve, LOST, 'lost'));

/** How often a page that nobody touches looks whether the day is over; in ms. */
const LOOK = 60_000;

/**
 * Reads now, after every announced change, when the window comes back to the front, and when a new day begins. One read at a time: a change
 * that arrives meanwhile causes exactly one more. `read` must keep its identity; a new one reads anew and drops older answers.
 */
export function useLive<T>(read: () => Promise<T>, what: readonly Change[]): Live<T> {
  const [state, setState] = useState<{ data?: T; error?: AppError }>({});
  const reload = useRef<() => void>(() => undefined);
  // Presentation mode takes from any page what it may not show, and gives it back.
  const key = [...what, 'screen'].join();

  useEffect(() => {
    let busy = false;
    let again = false;
    let live = true;
    let answers = 0;
    const run = async () => {
      if (busy) {
        again = true;
        return;
      }
      busy = true;
      do {
        again = false;
        const before = answers;
        const answered = read()
          .then(
            (data) => live && setState({ data }),
            (thrown) => live && setState((last) => ({ data: last.data, error: toFailure(thrown) })),
          )
          .finally(() => {
            answers += 1;
          });
        if ((await Promise.race([answered, lost()])) === 'lost' && answers === before) again = true;
      } while (again && live);
      busy = false;
    };
    reload.current = run;
    void run();
    const stop = onChange(key.split(',') as Change[], run);
    window.addEventListener('focus', run);
    let day = todayIso();
    const timer = setInterval(() => {
      const now = todayIso();
      if (now !== day) void run();
      day = now;
    }, LOOK);
    return () => {
      live = false;
      stop();
      clearInterval(timer);
      window.removeEventListener('focus', run);
    };
  }, [read, key]);

  return { ...state, reload: useCallback(() => reload.current(), []) };
}
