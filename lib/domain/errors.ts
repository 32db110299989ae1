import type { TextKey } from '../words/catalogue';
import { say } from '../words/say';

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
  /** What a better sentence needs beyond the code: which part of an answer surprised us. Names of ours, no value. */
  detail?: string;
  /** The page of the desk on which what is missing is said. */
  where?: 'today';
  /** Of a write: it may have been carried out all the same. */
  unsure?: boolean;
}

const GENERAL = {
  auth_expired: { text: 'errors.authExpired', retryable: true },
  forbidden: { text: 'errors.forbidden', retryable: false },
  not_found: { text: 'errors.notFound', retryable: false },
  conflict: { text: 'errors.conflict', retryable: false },
  rate_limited: { text: 'errors.rateLimited', retryable: true },
  offline: { text: 'errors.offline', retryable: true },
  timeout: { text: 'errors.timeout', retryable: true },
  vendor_error: { text: 'errors.vendorError', retryable: true },
  vendor_changed: { text: 'errors.vendorChanged', retryable: false },
  host_changed: { text: 'errors.hostChanged', retryable: false },
  context_changed: { text: 'errors.contextChanged', retryable: false },
  covered: { text: 'errors.covered', retryable: true },
  not_approved: { text: 'errors.notApproved', retryable: false },
  storage_full: { text: 'errors.storageFull', retryable: true },
  storage_closed: { text: 'errors.storageClosed', retryable: true },
  newer_version: { text: 'errors.newerVersion', retryable: false },
  invalidated: { text: 'errors.invalidated', retryable: false },
  locked: { text: 'errors.locked', retryable: false },
  bad_input: { text: 'errors.badInput', retryable: false },
  bug: { text: 'errors.bug', retryable: true },
} as const satisfies Record<ErrorCode, { text: TextKey; retryable: boolean }>;

/** Builds an error from its code; `message` replaces the general sentence where a better one is known. */
export function appError(code: ErrorCode, message?: string, more?: Pick<AppError, 'retryAt' | 'detail' | 'where' | 'unsure'>): AppError {
  const { text, retryable } = GENERAL[code];
  return { code, message: message ?? say(text), retryable, ...more };
}

export type Result<T, E = AppError> = { ok: true; value: T } | { ok: false; error: E };
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** True for anything shaped like an `AppError`, wherever it came from. */
export function isAppError(value: unknown): value is AppError {
  const { code, message, retryable } = (value ?? {}) as Partial<AppError>;
  return typeof code === 'string' && typeof message === 'string' && typeof retryable === 'boolean';
}
