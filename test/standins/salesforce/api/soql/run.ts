import { createRequire } from 'node:module';
import type { OrderByFieldClause, Query } from 'soql-parser-js';
import { badType, malformed } from '../errors';
import type { Org, Row } from '../org';
import { filterable, type ObjectDef } from '../schema';
import { aggregates } from './aggregate';
import { withChildren } from './children';
import { plain } from './compare';
import { pathOf } from './path';
import { type Draw, drawer, type Rendered } from './select';
import { whereTest } from './where';

const load = createRequire(import.meta.url);
/**
 * With the first query, for it computes half a second to set itself up, and whoever lists tests asks none. The package is CommonJS
 * without named exports; every runner of ours can require it.
 */
const parser = () => load('soql-parser-js') as typeof import('soql-parser-js');

export interface Outcome {
  rows: Row[];
  draw: Draw;
  /** Set where the answer is not made of rows: COUNT() and aggregates. */
  fixed?: { totalSize: number; records: Rendered[] };
}

const list = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

export function parse(soql: string): Query {
  try {
    return parser().parseQuery(soql);
  } catch (error) {
    const found = /found --> '?(.*?)'? <--/.exec(String(error))?.[1];
    throw malformed(found === undefined ? `unexpected token: '${soql.slice(0, 40)}'` : `unexpected token: '${found || '<EOF>'}'`);
  }
}

function ordered(org: Org, query: Pick<Query, 'orderBy' | 'sObjectAlias'>, object: ObjectDef, rows: Row[]): Row[] {
  const keys = list(query.orderBy).map((clause) => {
    if (!('field' in clause)) throw new Error('stand-in: functions in ORDER BY are not carried out');
    const { field, order = 'ASC', nulls = 'FIRST' }: OrderByFieldClause = clause;
    const path = pathOf(org, object, field, query.sObjectAlias);
    if (!filterable(path.field)) throw malformed(`field '${path.field.name}' can not be sorted in a query call`);
    return { read: (row: Row) => plain(path.field, path.read(row)), down: order === 'DESC', last: nulls === 'LAST' };
  });
  if (keys.length === 0) return rows;
  return rows
    .map((row) => ({ row, values: keys.map(({ read }) => read(row)) }))
    .sort((a, b) => {
      for (const [n, { down, last }] of keys.entries()) {
        const x = a.values[n] ?? null;
        const y = b.values[n] ?? null;
        if (x === y) continue;
        if (x === null || y === null) return (x === null) === last ? 1 : -1;
        return x < y === down ? 1 : -1;
      }
      return 0;
    })
    .map(({ row }) => row);
}

/** Rows of the object that a query names, filtered, sorted and cut; without drawing them. */
export function pick(org: Org, query: Query, { all = false, depth = 0, object }: { all?: boolean; depth?: number; object?: ObjectDef }) {
  const found = object ?? org.objects.get((query.sObject ?? '').toLowerCase());
  if (!found) throw badType(query.sObject ?? '');
  const select = (inner: Query) => pick(org, inner, { all, depth: depth + 1 });
  const test = query.where && whereTest(query.where, { org, object: found, alias: query.sObjectAlias, select }, depth);
  const rows = [...org.table(found.name).values()].filter((row) => (all || !row.IsDeleted) && (!test || test(row)));
  const sorted = ordered(org, query, found, rows);
  const from = query.offset ?? 0;
  return { object: found, rows: sorted.slice(from, query.limit === undefined ? undefined : from + query.limit) };
}

/** Carries a query out over the org's rows. `base` is the address that record links start with. */
export function run(org: Org, soql: string, base: string, all: boolean): Outcome {
  const query = parse(soql);
  const { object, rows } = pick(org, query, { all });
  const fixed = aggregates(org, query, object, rows);
  if (fixed) return { rows: [], draw: () => ({ attributes: { type: 'AggregateResult' } }), fixed };
  return { rows, draw: withChildren(org, query, object, base, drawer(org, query, object, base)) };
}
