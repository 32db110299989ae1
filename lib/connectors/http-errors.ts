import { type AppError, appError } from '../domain/errors';
import { say } from '../words/say';
import { changed } from './answer';

/** Seconds to wait where a vendor says "slow down" without saying how long, and the most we believe one. */
const WAIT = { usual: 60, most: 3_600 };

/** `Retry-After` is seconds or an HTTP date (RFC 9110, 10.2.3). */
function retryAt(header: string | null, now: number): string {
  const text = header?.trim() ?? '';
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000;
  const wait = Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), WAIT.most) : WAIT.usual;
  return new Date(now + wait * 1000).toISOString();
}

/** What a status means; `undefined` for success. */
export function ofStatus({ status, headers }: Pick<Response, 'status' | 'headers'>, now: number): AppError | undefined {
  const after = headers.get('retry-after');
  if (status >= 200 && status < 300) return undefined;
  if (status === 401) return appError('auth_expired');
  if (status === 403) return appError('forbidden');
  if (status === 404 || status === 410) return appError('not_found');
  if (status === 408) return appError('timeout');
  if (status === 409) return appError('conflict');
  if (status === 429) return appError('rate_limited', undefined, { retryAt: retryAt(after, now) });
  if (status >= 500) return appError('vendor_error', undefined, after ? { retryAt: retryAt(after, now) } : undefined);
  return changed(say('systems.status', { code: String(status) }));
}

/** Browsers show that an answer leads on, and not to where. */
export const leadsOn = ({ type, status }: Pick<Response, 'type' | 'status'>): boolean =>
  type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);

export const redirected = (host: string): AppError => appError('vendor_changed', say('systems.redirected', { host }));

/** Browsers tell us no more than `TypeError` about a broken connection, a refused redirect and a failed look-up of a name. */
export function isNetworkFailure(error: unknown): boolean {
  return error instanceof TypeError;
}

/** In `detail`: the browser is online, that system alone was not reached. */
export const UNREACHABLE = 'unreachable';

/** Offline for certain, or not reachable for a reason the browser keeps to itself. */
export function unreachable(): AppError {
  if (typeof navigator !== 'undefined' && navigator.onLine === false) return appError('offline');
  return appError('offline', say('systems.unreachable'), { detail: UNREACHABLE });
}
