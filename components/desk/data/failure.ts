import { type AppError, appError, isAppError } from '@/lib/domain/errors';

/** What went wrong, with a sentence a person can act on, whatever was thrown. */
export function toFailure(thrown: unknown): AppError {
  return isAppError(thrown) ? thrown : appError('bug');
}
