import { useEffect, useState } from 'react';
import type { AppError } from '@/lib/domain/errors';
import { toFailure } from '../data/failure';

/** Asks once: an answer of the company's own system costs a call, so neither focus nor changes ask again. */
export function useOnce<T>(ask: () => Promise<T>): { data?: T; error?: AppError } {
  const [state, setState] = useState<{ data?: T; error?: AppError }>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, whatever the question's identity, 2026-11-28
  useEffect(() => {
    let live = true;
    ask().then(
      (data) => live && setState({ data }),
      (thrown) => live && setState({ error: toFailure(thrown) }),
    );
    return () => {
      live = false;
    };
  }, []);
  return state;
}
