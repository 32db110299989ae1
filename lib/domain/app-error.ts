import type { AppError } from './errors';

/** True for anything shaped like an `AppError`, wherever it came from. Apart from the sentences, so that the overlay stays light. */
export function isAppError(value: unknown): value is AppError {
  const { code, message, retryable } = (value ?? {}) as Partial<AppError>;
  return typeof code === 'string' && typeof message === 'string' && typeof retryable === 'boolean';
}
