import setUpParser from 'virtual:soql-parser';
import type { Condition, Query, WhereClause } from 'soql-parser-js';
import { appError, fail, ok, type Result } from '../../domain/errors';

/** A condition on accounts; `prefix` goes in front of every field, as another object reaches the account: `Account.`. */
export type Filter = (prefix: string) => string;

const FIELD = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*){0,4}$/;
const HEAD = 'SELECT Id FROM Account WHERE ';

const refused = () => fail(appError('bad_input', undefined, { detail: 'filter' }));

/**
 * What an administrator wrote, taken apart and put together anew, so that nothing but conditions on the account's own fields gets
 * through: no other query inside, no limit, no second clause. The parser is set up only where a connection has a filter.
 */
export function readFilter(text: string): Result<Filter> {
  const { parseQuery, composeQuery } = setUpParser();
  try {
    const query = parseQuery(HEAD + text);
    if (!isPlain(query)) return refused();
    const { where } = query;
    return ok((prefix) => `(${composeQuery({ ...query, where: prefixed(where, prefix) }).slice(HEAD.length)})`);
  } catch {
    return refused();
  }
}

function isPlain(query: Query): query is Query & { where: WhereClause } {
  const others = Object.entries(query).filter(([name, value]) => value !== undefined && !['fields', 'sObject', 'where'].includes(name));
  return others.length === 0 && query.where !== undefined && conditionsOf(query.where).every(isOwn);
}

const conditionsOf = (where: WhereClause): Condition[] => [
  ...(where.left && ('operator' in where.left || 'fn' in where.left) ? [where.left as Condition] : []),
  ...('right' in where && where.right ? conditionsOf(where.right) : []),
];

/** A comparison of one field with plain values. */
const isOwn = (condition: Condition): boolean =>
  'field' in condition && FIELD.test(condition.field) && 'value' in condition && !('valueQuery' in condition);

function prefixed(where: WhereClause, prefix: string): WhereClause {
  const { left } = where;
  const here = left && 'field' in left ? { ...left, field: prefix + left.field.replace(/^Account\./i, '') } : left;
  const right = 'right' in where && where.right ? { right: prefixed(where.right, prefix) } : {};
  return { ...where, left: here, ...right } as WhereClause;
}
