import { ok, type Result } from '../../domain/errors';
import type { Config } from './config';
import { readFilter } from './filter';
import { all, quotedId } from './soql';

/** Being one of an account's team is a row of its own object. */
export const TEAM = 'AccountTeamMember';

/** One part of my book: a condition on Account itself (`Account`), or on an object that belongs to one. No two parts share an account. */
export type Leg = (object: string) => string;

/** The accounts of these settings for one person. Without a reason and without a filter they are those I own. */
export function legsOf({ book, filter }: Config, userId: string): Result<Leg[]> {
  const narrowed = filter === undefined ? undefined : readFilter(filter);
  if (narrowed && !narrowed.ok) return narrowed;
  const reasons = book?.length || narrowed ? [...new Set(book ?? [])] : ['OwnerId'];
  const me = quotedId(userId);
  const lookups = reasons.filter((reason) => reason !== TEAM);
  const prefix = (object: string) => (object === 'Account' ? '' : 'Account.');
  const within = (object: string) => narrowed?.value(prefix(object));
  const named: Leg = (object) => all(oneOf(lookups.map((field) => `${prefix(object)}${field} = ${me}`)), within(object));
  // A sub-select cannot ask the very object that is asked.
  const mine = (object: string) => {
    if (object === TEAM) return `UserId = ${me}`;
    return `${object === 'Account' ? 'Id' : 'AccountId'} IN (SELECT AccountId FROM ${TEAM} WHERE UserId = ${me})`;
  };
  const team: Leg = (object) => all(mine(object), ...lookups.map((field) => `${prefix(object)}${field} != ${me}`), within(object));
  return ok([...(lookups.length > 0 || !reasons.includes(TEAM) ? [named] : []), ...(reasons.includes(TEAM) ? [team] : [])]);
}

const oneOf = (conditions: string[]): string | undefined => (conditions.length > 1 ? `(${conditions.join(' OR ')})` : conditions[0]);
