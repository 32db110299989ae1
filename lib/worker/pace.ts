/** Ms of work at a stretch after which others are answered first. */
const STRETCH_MS = 40;

/**
 * Asked between two pieces of long work: a promise where it has gone on for long enough that others come first, else nothing. However
 * much a company's set-up asks about every account, no panel waits for more than one account.
 */
export function pace(now: () => number = () => performance.now()): () => Promise<void> | undefined {
  let since = now();
  return () => {
    if (now() - since < STRETCH_MS) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        since = now();
        resolve();
      }, 0),
    );
  };
}
