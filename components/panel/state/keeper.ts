/** Milliseconds after which typing is kept as a row: a frame that is torn down sends nothing, so a reload loses at most this much. */
const KEEP_MS = 400;

/** A draft is a courtesy: when it cannot be kept, what is typed still stands in its field. */
export const quietly = (sending: Promise<void> | undefined): void => void sending?.catch(() => undefined);

/** Keeps what is typed, each by its key and a moment after the first change that is not kept yet. */
export function keeper() {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const forget = (key: string): void => {
    clearTimeout(waiting.get(key));
    waiting.delete(key);
  };
  return {
    /** `keep` sends what stands there by then, if anything does. */
    soon(key: string, keep: () => Promise<void> | undefined): void {
      if (waiting.has(key)) return;
      const kept = () => {
        waiting.delete(key);
        quietly(keep());
      };
      waiting.set(key, setTimeout(kept, KEEP_MS));
    },
    /** It was saved, or is not wanted any more. */
    forget,
  };
}
