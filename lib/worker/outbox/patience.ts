import { TIMEOUT_MS } from '../../connectors/http';
import type { AppError } from '../../domain/errors';

/** How long a destination may still be busy with a write after we gave up on it (DESIGN, decision 12); shorter in the chaos build only. */
const GRACE_MS = Number(import.meta.env.VITE_GRACE_MS ?? 60_000);

/** A try is at most two requests with a renewed sign-in between and before them; from then on nobody is sending it any more. */
export const askAfterCrash = (now: number): number => now + 4 * Math.min(TIMEOUT_MS, GRACE_MS) + GRACE_MS;
/** We saw the try end without an answer. */
export const askAfterFailure = (now: number): number => now + GRACE_MS;

const FIRST_MS = 5_000;
const MOST_MS = 15 * 60_000;

/** When to try again: when the vendor says, else later each time, and not all at once. */
export function tryAgainAt({ retryAt }: Pick<AppError, 'retryAt'>, attempts: number, now: number, random = Math.random()): number {
  const told = retryAt === undefined ? Number.NaN : Date.parse(retryAt);
  if (told > now) return told;
  return Math.round(now + Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(attempts, 10)) * (0.5 + random / 2));
}
