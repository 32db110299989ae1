interface Options {
  ifAvailable?: boolean;
}
type Work = (lock: object | null) => Promise<unknown>;

const held = new Map<string, Promise<unknown>>();

/** `navigator.locks` of one worker, which Node lacks: one holder at a time, in order. */
async function request(name: string, ...rest: [Work] | [Options, Work]): Promise<unknown> {
  const work = rest.at(-1) as Work;
  const options = (rest.length > 1 ? rest[0] : {}) as Options;
  const before = held.get(name);
  if (before && options.ifAvailable) return work(null);
  const result = (before ?? Promise.resolve()).catch(() => undefined).then(() => work({ name }));
  const settled = result.catch(() => undefined).then(() => void (held.get(name) === settled && held.delete(name)));
  held.set(name, settled);
  return result;
}

/** What nobody waited for, and goes on under a lock. */
export async function locksReleased(): Promise<void> {
  while (held.size > 0) await Promise.all(held.values());
}

/** A worker that died holds no lock. */
export function freshLocks(): void {
  held.clear();
}

export function giveLocks(): void {
  Object.defineProperty(globalThis, 'navigator', { value: { locks: { request }, onLine: true, language: 'en' }, configurable: true });
}
