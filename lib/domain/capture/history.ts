/** What can be taken back and done again. */
export interface History<T> {
  past: readonly T[];
  now: T;
  future: readonly T[];
}

/** Steps that can be taken back. */
const MOST = 200;

export const begun = <T>(now: T): History<T> => ({ past: [], now, future: [] });

/** `same`: another part of the change before, such as a drag or a key held down, so that both are one step back. */
export function changed<T>({ past, now }: History<T>, next: T, same = false): History<T> {
  return { past: same && past.length > 0 ? past : [...past, now].slice(-MOST), now: next, future: [] };
}

export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future };
}
