import type { Condition, ConditionWithValueQuery, Query, WhereClause } from 'soql-parser-js';
import { malformed, SalesforceError } from '../errors';
import type { Org, Row } from '../org';
import { filterable, type ObjectDef } from '../schema';
import { comparison, type Literal, plain } from './compare';
import { pathOf } from './path';

type Test = (row: Row) => boolean;
type Token = '(' | ')' | 'AND' | 'OR' | 'NOT' | { condition: ConditionWithValueQuery };

interface Scope {
  org: Org;
  object: ObjectDef;
  alias?: string | undefined;
  /** Runs the sub-select of a semi-join. */
  select: (query: Query) => { object: ObjectDef; rows: Row[] };
}

/** The parser chains conditions to the right and counts parentheses; this is the line as it was written. */
function tokens(where: WhereClause): Token[] {
  const { left } = where;
  const open: Token[] = Array.from({ length: left && 'openParen' in left ? (left.openParen ?? 0) : 0 }, () => '(');
  const rest = 'right' in where ? tokens(where.right) : [];
  if ('operator' in where && where.operator === 'NOT') return [...open, 'NOT', ...rest];
  if (!left) return rest;
  const close: Token[] = Array.from({ length: 'closeParen' in left ? (left.closeParen ?? 0) : 0 }, () => ')');
  const joined: Token[] = 'operator' in where ? [where.operator, ...rest] : [];
  return [...open, { condition: left as ConditionWithValueQuery }, ...close, ...joined];
}

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

function literalsOf(condition: Exclude<Condition, { fn: unknown }>): Literal[] {
  if (!('value' in condition)) return [];
  const types = list(condition.literalType ?? 'STRING');
  const ns = 'dateLiteralVariable' in condition ? list(condition.dateLiteralVariable) : [];
  return list<string>(condition.value).map((text, n) => ({ text, type: types[n] ?? types[0] ?? 'STRING', n: ns[n] ?? ns[0] }));
}

function leaf(condition: ConditionWithValueQuery, depth: number, inOr: boolean, scope: Scope): Test {
  if ('fn' in condition || !('field' in condition)) throw new Error('stand-in: functions in WHERE are not carried out');
  const { org, object, alias } = scope;
  const { field, read } = pathOf(org, object, condition.field, alias);
  if (!filterable(field)) throw new SalesforceError(400, 'INVALID_FIELD', `field '${field.name}' can not be filtered in a query call`);
  if (!('valueQuery' in condition)) {
    const test = comparison(field, condition.operator, literalsOf(condition));
    return (row) => test(read(row));
  }
  if (inOr) throw malformed("Semi join sub-selects are not allowed with the 'OR' operator");
  if (depth > 0) throw malformed('Nesting of semi join sub-selects is not supported');
  if (field.type !== 'id' && field.type !== 'reference')
    throw malformed('Semi join sub-selects can only be used with an ID or reference field');
  const inner = scope.select(condition.valueQuery);
  const [selected] = condition.valueQuery.fields ?? [];
  const name = selected && 'field' in selected ? selected.field : '';
  const found = pathOf(org, inner.object, name);
  const ids = new Set(inner.rows.map((row) => plain(found.field, found.read(row))));
  return condition.operator === 'IN' ? (row) => ids.has(plain(field, read(row))) : (row) => !ids.has(plain(field, read(row)));
}

/** One test for a whole WHERE. AND and OR side by side need parentheses, as in Salesforce. */
export function whereTest(where: WhereClause, scope: Scope, depth = 0): Test {
  const line = tokens(where);
  const hasOr = line.includes('OR');
  let at = 0;
  const one = (): Test => {
    const token = line[at++];
    if (token === 'NOT') {
      const inner = one();
      return (row) => !inner(row);
    }
    if (token === '(') {
      const inner = many();
      if (line[at++] !== ')') throw malformed("expecting a right parentheses, found '<EOF>'");
      return inner;
    }
    if (typeof token !== 'object') throw malformed(`unexpected token: '${token ?? '<EOF>'}'`);
    return leaf(token.condition, depth, hasOr, scope);
  };
  const many = (): Test => {
    const tests = [one()];
    const joint = line[at];
    while (line[at] === 'AND' || line[at] === 'OR') {
      if (line[at] !== joint) throw malformed(`unexpected token: '${line[at]}'`);
      at += 1;
      tests.push(one());
    }
    return joint === 'OR' ? (row) => tests.some((test) => test(row)) : (row) => tests.every((test) => test(row));
  };
  const test = many();
  if (at < line.length) throw malformed(`unexpected token: '${String(line[at])}'`);
  return test;
}
