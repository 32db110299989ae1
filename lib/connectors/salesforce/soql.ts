import type { AppError } from '../../domain/errors';
import { to18 } from '../../domain/source/salesforce-id';

/** An id in quotes; only what is one gets that far. */
export function quotedId(id: string): string {
  const known = to18(id);
  if (!known) throw new Error('not a record id');
  return `'${known}'`;
}

/** Datetimes stand without quotes. */
export const moment = (at: string | number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** Conditions that all hold. */
export const all = (...conditions: (string | false | undefined)[]): string => conditions.filter(Boolean).join(' AND ');

/** A text that a person typed, in quotes: nothing in it is part of the question. */
export const quotedText = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replace(/\p{Cc}/gu, ' ')}'`;

/** An org without this object or one of its fields, or a profile that may not see it, keeps nothing of the kind as far as we know. */
export const isNone = ({ detail = '' }: AppError): boolean => /^(?:object|field)\b/.test(detail);
