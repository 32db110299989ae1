/** The document lags its address by up to some seconds; after the last try the page is taken as it is. */
const TRIES_MS = [0, 60, 150, 300, 600, 1000, 1600, 2500, 4000, 6000];

/** Looks again and again, a bounded number of times: no observer sees the whole document. `after`: milliseconds since the start. */
export function trySoon(look: (last: boolean, after: number) => void, stop: AbortSignal): void {
  const began = performance.now();
  let timer: ReturnType<typeof setTimeout>;
  const next = (index: number): void => {
    const wait = TRIES_MS[index];
    if (wait === undefined) return;
    timer = setTimeout(
      () => {
        next(index + 1);
        look(!TRIES_MS[index + 1], wait);
      },
      began + wait - performance.now(),
    );
  };
  next(0);
  stop.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
