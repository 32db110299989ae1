import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';

const kept = new Map<string, unknown>();

/**
 * State that outlasts what shows it: another page of the desk takes it off the screen, and so does the lock, which comes by itself.
 * For what a person types and has not saved; `isNothing` says when there is nothing of theirs in it.
 */
export function useKept<T>(name: string, empty: T, isNothing: (value: T) => boolean): [T, Dispatch<SetStateAction<T>>] {
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : empty));
  const nothing = isNothing(value);
  useEffect(() => {
    if (nothing) kept.delete(name);
    else kept.set(name, value);
  }, [name, nothing, value]);
  return [value, setValue];
}
