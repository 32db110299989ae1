/** The document lags its address by up to some seconds; after the last try the page is taken as it is. */
const TRIES_MS = [0, 60, 150, 300, 600, 1000, 1600, 2500, 4000, 6000];

/** Looks again and again, a bounded number of times: no observer sees the whole document. `after`: milliseconds since the start. */
export function trySoon(look: (last: boolean, after: number) => void, stop: AbortSignal): void {
  for (const [index, wait] of TRIES_MS.entries()) {
    const timer = setTimeout(() => look(index === TRIES_MS.length - 1, wait), wait);
    stop.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
}
