import type { z } from 'zod';
import { type AppError, appError, fail, ok, type Result } from '../domain/errors';
import { say } from '../words/say';

/** An answer whose form we do not know. Names the field, never its value. */
export function changed(where: string): AppError {
  return appError('vendor_changed', say('systems.changed', { where }), { detail: where });
}

/** Checks a parsed body against the form we need. Only keys of our own schema and positions can appear in the path. */
export function parseAnswer<T>(schema: z.ZodType<T>, value: unknown): Result<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return fail(changed(parsed.error.issues[0]?.path.map(String).join('.') || say('systems.wholeAnswer')));
}

/** In `detail`: whoever signed in is no active user of that system any more. */
export const INACTIVE = 'inactive';
export const inactive = (): AppError => appError('auth_expired', undefined, { detail: INACTIVE });
