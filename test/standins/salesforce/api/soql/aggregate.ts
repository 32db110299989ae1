import type { FieldFunctionExpression, Query } from 'soql-parser-js';
import { malformed } from '../errors';
import type { Org, Row, Value } from '../org';
import type { ObjectDef } from '../schema';
import { type Path, pathOf } from './path';
import type { Rendered } from './select';

type Sum = (values: Value[]) => Value;
const numbers = (values: Value[]) => values.filter((one) => typeof one === 'number');
const present = (values: Value[]) => values.filter((one) => one !== null);
const FUNCTIONS: Record<string, Sum> = {
  COUNT: (values) => present(values).length,
  COUNT_DISTINCT: (values) => new Set(present(values)).size,
  SUM: (values) => numbers(values).reduce((sum, one) => sum + one, 0),
  AVG: (values) => (numbers(values).length === 0 ? null : numbers(values).reduce((sum, one) => sum + one, 0) / numbers(values).length),
  MIN: (values) => present(values).reduce<Value>((least, one) => (least === null || (one !== null && one < least) ? one : least), null),
  MAX: (values) => present(values).reduce<Value>((most, one) => (most === null || (one !== null && one > most) ? one : most), null),
};

function groups(rows: Row[], by: Path[]): Row[][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(by.map(({ read }) => read(row)));
    const group = found.get(key);
    if (group) group.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()];
}

/** COUNT() and GROUP BY; nothing for a query that selects rows. */
export function aggregates(org: Org, query: Query, object: ObjectDef, rows: Row[]): { totalSize: number; records: Rendered[] } | undefined {
  const fields = query.fields ?? [];
  const sums = fields.filter((one): one is FieldFunctionExpression => one.type === 'FieldFunctionExpression' && one.isAggregateFn === true);
  const by = (Array.isArray(query.groupBy) ? query.groupBy : query.groupBy ? [query.groupBy] : []).map((clause) => {
    if (!('field' in clause)) throw new Error('stand-in: functions in GROUP BY are not carried out');
    return { name: clause.field, ...pathOf(org, object, clause.field, query.sObjectAlias) };
  });
  if (query.having) throw new Error('stand-in: HAVING is not carried out');
  if (sums.length === 0 && by.length === 0) return undefined;
  if (sums.length === 1 && fields.length === 1 && sums[0]?.parameters.length === 0) return { totalSize: rows.length, records: [] };
  const plainNames = fields.flatMap((one) => (one.type === 'Field' ? [one.field] : []));
  const loose = plainNames.find((name) => !by.some((one) => one.name.toLowerCase() === name.toLowerCase()));
  if (loose) throw malformed(`Field must be grouped or aggregated: ${loose}`);
  const records = (by.length === 0 ? [rows] : groups(rows, by)).map((group) => {
    const record: Rendered = { attributes: { type: 'AggregateResult' } };
    for (const name of plainNames) record[name] = group[0] ? pathOf(org, object, name).read(group[0]) : null;
    let unnamed = 0;
    for (const sum of sums) {
      const work = FUNCTIONS[sum.functionName.toUpperCase()];
      const path = pathOf(org, object, String(sum.parameters[0] ?? 'Id'), query.sObjectAlias);
      if (!work) throw malformed(`unexpected token: '${sum.functionName}'`);
      record[sum.alias ?? `expr${unnamed++}`] = work(group.map((row) => path.read(row)));
    }
    return record;
  });
  return { totalSize: records.length, records };
}
