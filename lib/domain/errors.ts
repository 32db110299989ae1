export { isAppError } from './app-error';

/** Every way an action can fail. Closed on purpose: a new code needs a sentence and a decision about retrying. */
export type ErrorCode =
  | 'auth_expired'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'offline'
  | 'timeout'
  | 'vendor_error'
  | 'vendor_changed'
  | 'host_changed'
  | 'context_changed'
  | 'covered'
  | 'not_approved'
  | 'storage_full'
  | 'storage_closed'
  | 'newer_version'
  | 'invalidated'
  | 'locked'
  | 'bad_input'
  | 'bug';

/** An error as data: `instanceof` does not survive a message, a plain object does. */
export interface AppError {
  code: ErrorCode;
  /** A sentence for the person, saying what to do next. Carries no customer data and no token. */
  message: string;
  retryable: boolean;
  /** When trying again makes sense, ISO; from a vendor's Retry-After. */
  retryAt?: string;
}

const SENTENCES: Record<ErrorCode, { message: string; retryable: boolean }> = {
  auth_expired: { message: 'You are signed out there. Sign in on that page, then try again.', retryable: true },
  forbidden: { message: 'Your role there may not read this record.', retryable: false },
  not_found: { message: 'This record does not exist there any more.', retryable: false },
  conflict: { message: 'Somebody changed this meanwhile. Look at the new value, then decide.', retryable: false },
  rate_limited: { message: 'That system asks us to slow down.', retryable: true },
  offline: { message: 'You are offline. Showing what is stored here.', retryable: true },
  timeout: { message: 'That system did not answer in time.', retryable: true },
  vendor_error: { message: 'That system had an error of its own.', retryable: true },
  vendor_changed: { message: 'That system answered in a form Sidelight does not know.', retryable: false },
  host_changed: { message: 'This page changed in a way Sidelight does not know. Pick the account by hand.', retryable: false },
  context_changed: { message: 'The page moved to another record before this was saved. Nothing was changed.', retryable: false },
  covered: { message: 'Something covers Sidelight. Move it away, then press again.', retryable: true },
  not_approved: { message: 'This site is not one of your workspaces. Approve it in Settings first.', retryable: false },
  storage_full: { message: 'This browser has no room left. Free some space, then try again.', retryable: true },
  storage_closed: { message: "Sidelight's storage could not be opened. Restart the browser, then try again.", retryable: true },
  newer_version: { message: 'Your data was made by a newer version of Sidelight. Update it to make changes.', retryable: false },
  invalidated: { message: 'Sidelight was updated. Reload this page.', retryable: false },
  locked: { message: 'Sidelight is locked. Press Unlock to go on.', retryable: false },
  bad_input: { message: 'This cannot be used as it is.', retryable: false },
  bug: { message: 'Something went wrong inside Sidelight. Nothing was lost; try again.', retryable: true },
};

/** Builds an error from its code; `message` replaces the general sentence where a better one is known. */
export function appError(code: ErrorCode, message?: string, more?: Pick<AppError, 'retryAt'>): AppError {
  const { message: general, retryable } = SENTENCES[code];
  return { code, message: message ?? general, retryable, ...more };
}

export type Result<T, E = AppError> = { ok: true; value: T } | { ok: false; error: E };
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });
