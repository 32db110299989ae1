import { to18 } from '../../domain/salesforce-id';

/** An id in quotes; only what is one gets that far. */
export function quotedId(id: string): string {
  const known = to18(id);
  if (!known) throw new Error('not a record id');
  return `'${known}'`;
}

/** A text in quotes. */
export const quotedText = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Datetimes stand without quotes. */
export const moment = (at: string | number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** Conditions that all hold. */
export const all = (...conditions: (string | false | undefined)[]): string => conditions.filter(Boolean).join(' AND ');
