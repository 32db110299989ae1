import type { IsoInstant } from '../account';
import { DAY_MS, HOUR_MS } from '../durations';
import type { AppError } from '../errors';
import type { Budget } from './connection';

/** Between two refreshes of one connection, ms. */
const EVERY_MS = 30 * 60_000;
const FIRST_RETRY_MS = 60_000;
const MOST_RETRY_MS = 60 * 60_000;

/** Calls of one day (UTC), counted here, and what the system last said about the whole company's. */
export interface DayCalls {
  day: string;
  count: number;
  company?: { used: number; limit: number };
  /** When the system said so, ms since epoch. */
  companyAt?: number;
}

/** Accounts that would leave the book at once, out of how many. */
export interface RemovalQuestion {
  /** The system said that they are gone, or no longer lists them. */
  by: 'gone' | 'vanished';
  count: number;
  of: number;
  askedAt: IsoInstant;
}

/** A share of the company's calls a day where it is known, else a number that no company misses. */
export const DEFAULT_SHARE = 20;
const DEFAULT_CALLS = 2_000;
/** Of the company's own limit, percent: from here on only views ask. */
const COMPANY_FULL = 80;

/** A tenth sooner or later, so that a company's machines do not ask in the same minute. */
export const nextRefresh = (now: number, random = Math.random()): number => now + Math.round(EVERY_MS * (0.9 + random * 0.2));

/** When to try again: when the system says, else later each time, and not all at once. */
export function nextTry({ retryAt }: Pick<AppError, 'retryAt'>, failures: number, now: number, random = Math.random()): number {
  const told = retryAt === undefined ? Number.NaN : Date.parse(retryAt);
  if (told > now) return told + Math.round(random * 5_000);
  return now + Math.round(Math.min(MOST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(failures, 10)) * (0.5 + random / 2));
}

export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** The count after `calls` more, and what an answer said about the company. */
export function countCalls(before: DayCalls | undefined, calls: number, said: Budget['company'], now: number): DayCalls {
  const today = before?.day === dayOf(now) ? before : undefined;
  const company = said ?? before?.company;
  const companyAt = said ? now : before?.companyAt;
  return { day: dayOf(now), count: (today?.count ?? 0) + calls, ...(company && { company }), ...(companyAt && { companyAt }) };
}

/** Calls a day that refreshing keeps under. */
export function dailyCalls(calls: DayCalls | undefined, share: number): number {
  return calls?.company ? Math.floor((calls.company.limit * share) / 100) : Math.floor((DEFAULT_CALLS * share) / DEFAULT_SHARE);
}

/** Until when refreshing rests to spare calls, ms since epoch; `undefined`: it may go on. Views are answered all the same. */
export function restUntil(calls: DayCalls | undefined, share: number, now: number, random = Math.random()): number | undefined {
  if (!calls) return undefined;
  const { company, companyAt = 0 } = calls;
  // What was said an hour ago may have changed: one page asks and hears.
  const full = company && company.used >= (company.limit * COMPANY_FULL) / 100 && now - companyAt < HOUR_MS;
  if (calls.day === dayOf(now) && calls.count >= dailyCalls(calls, share)) {
    return (Math.floor(now / DAY_MS) + 1) * DAY_MS + Math.round(random * HOUR_MS);
  }
  return full ? companyAt + HOUR_MS + Math.round(random * 5 * 60_000) : undefined;
}

/** Accounts that leave a book without anybody being asked. */
const MOST_REMOVED = 500;
const MOST_SHARE = 0.2;
/** Whether so many leaving at once looks like an accident: a wrong right, an outage taken for an empty book. */
export const isMassRemoval = (removed: number, of: number): boolean => removed > MOST_REMOVED || removed > of * MOST_SHARE;

/** Where the refresh of a connection stands, as pages show it beside the connection. */
export interface RefreshView {
  connectionId: string;
  lastRefresh?: IsoInstant;
  nextRefresh?: IsoInstant;
  /** A first load or a refresh under way. */
  progress?: { done: number; total?: number };
  budget: Budget;
  question?: RemovalQuestion;
}
