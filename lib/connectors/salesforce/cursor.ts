import { z } from 'zod';
import type { IsoInstant } from '../../domain/account';
import type { Config } from './config';
import { isRoles, type Step } from './streams';

const instant = z.iso.datetime().transform((text) => text as IsoInstant);

/** Where a stream stands: after an id; or at a stamp, all rows of which are read before the next. */
const place = z.lazy(() =>
  z.union([
    z.strictObject({ id: z.string() }),
    z.strictObject({ from: instant }),
    z.strictObject({ stamp: instant, id: z.string() }),
    z.strictObject({ after: instant }),
  ]),
);
export type Place = z.infer<typeof place>;

const schema = z.lazy(() =>
  z.strictObject({
    v: z.literal(1),
    /** The settings it was made with: other ones begin anew. */
    of: z.string(),
    /** `load`: everything; `changes`: what was saved since. */
    kind: z.enum(['load', 'changes']),
    /** Changes since then are asked for. */
    from: instant.optional(),
    /** Where the refresh after this one begins. */
    next: instant,
    /** What this org has of what not every org has. */
    has: z.array(z.string()),
    /** The administrator's filter, taken apart and put together again. */
    filter: z.strictObject({ own: z.string(), of: z.string() }).optional(),
    /** What is still to be read: a stream, and the part of the book. */
    steps: z.array(z.tuple([z.string(), z.number().int().nonnegative()])).optional(),
    at: place.optional(),
    /** Since when parts in opportunities were not asked for, where that is longer ago than `from`. */
    rolesFrom: instant.optional(),
    total: z.number().int().nonnegative().optional(),
  }),
);

/** Everything a refresh needs to go on, as text: it survives the worker, and says itself what it means. */
export type Cursor = z.infer<typeof schema>;

/** Deleted rows can be asked for about as long as they lie in the recycle bin. */
const MOST_DAYS = 14;

/** FNV-1a; only tells one text from another. */
const digest = (text: string): string =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5).toString(36);

/** Counts up with what is read: a book that was read without it is read anew. */
const READS = 2;

/** Where the changes of a step begin. */
export function startOf(step: Step | undefined, { kind, from, rolesFrom }: Cursor): { at?: Place } {
  const since = step && isRoles(step) ? (rolesFrom ?? from) : from;
  return kind === 'changes' && since !== undefined ? { at: { from: since } } : {};
}

/** Parts in opportunities that wait to be asked for wait an hour at most. */
const ROLES_MS = 3_600_000;
export const rolesDue = ({ from, rolesFrom = from, next }: Cursor): boolean =>
  rolesFrom !== undefined && Date.parse(next) - Date.parse(rolesFrom) >= ROLES_MS;

export const settingsKey = ({ mapping, book, filter }: Config, userId: string): string =>
  digest(JSON.stringify([READS, mapping, book, filter, userId]));

export const writeCursor = (cursor: Cursor): string => JSON.stringify(cursor);

/** The cursor where it still counts: made with these settings, and not so long ago that deletions are forgotten. */
export function readCursor(text: string | undefined, of: string, now: IsoInstant): Cursor | undefined {
  const parsed = schema.safeParse(jsonOf(text));
  if (!parsed.success || parsed.data.of !== of) return undefined;
  const { from, next } = parsed.data;
  return Date.parse(now) - Date.parse(from ?? next) < MOST_DAYS * 86_400_000 ? parsed.data : undefined;
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
