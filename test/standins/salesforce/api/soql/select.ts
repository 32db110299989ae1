import type { FieldType, Query } from 'soql-parser-js';
import { badField, malformed } from '../errors';
import type { Org, Row } from '../org';
import { fieldOf, type ObjectDef } from '../schema';
import { pathOf } from './path';

export type Rendered = { attributes: { type: string; url?: string } } & Record<string, unknown>;
/** Draws one row of an answer. */
export type Draw = (row: Row) => Rendered;

const urlOf = (base: string, object: ObjectDef, row: Row) => `${base}/sobjects/${object.name}/${row.Id}`;
export const attributes = (base: string, object: ObjectDef, row: Row) => ({ type: object.name, url: urlOf(base, object, row) });

/** The row's related record as a nested object, or null where the lookup is empty. */
function nest(org: Org, object: ObjectDef, base: string, names: string[], raw: string, row: Row, into: Record<string, unknown>): void {
  const [first = '', ...rest] = names;
  if (rest.length === 0) {
    const name = fieldOf(object, first)?.name ?? first;
    into[name] = row[name] ?? null;
    return;
  }
  const via = object.fields.find((one) => one.relationshipName?.toLowerCase() === first.toLowerCase());
  const name = via?.relationshipName ?? first;
  const parent = via && org.find(row[via.name]);
  if (!parent) {
    into[name] = null;
    return;
  }
  const many = (via?.referenceTo.length ?? 0) > 1;
  const inner = (into[name] ?? {
    attributes: many ? { type: 'Name', url: urlOf(base, parent.object, parent.row) } : attributes(base, parent.object, parent.row),
  }) as Rendered;
  into[name] = inner;
  if (many) inner[rest[0] ?? ''] = pathOf(org, object, `${first}.${rest.join('.')}`).read(row);
  else nest(org, parent.object, base, rest, raw, parent.row, inner);
}

const rawOf = (field: FieldType): string => {
  if (field.type === 'Field') return field.field;
  if (field.type === 'FieldRelationship') return [...field.relationships, field.field].join('.');
  throw new Error('stand-in: TYPEOF is not carried out');
};

function named(fields: FieldType[], object: ObjectDef, limit: number | undefined): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'FieldSubquery') return [];
    if (field.type !== 'FieldFunctionExpression') return rawOf(field);
    if (field.functionName.toUpperCase() !== 'FIELDS') return [];
    const [which] = field.parameters.map(String);
    if (which?.toUpperCase() !== 'STANDARD' && (limit ?? Number.POSITIVE_INFINITY) > 200)
      throw malformed('The SOQL FIELDS function must have a LIMIT of at most 200');
    return object.fields
      .filter(({ name }) => which?.toUpperCase() === 'ALL' || name.endsWith('__c') === (which?.toUpperCase() === 'CUSTOM'))
      .map(({ name }) => name);
  });
}

/** Checks every selected field once, and says how a row is drawn. */
export function drawer(org: Org, query: Query, object: ObjectDef, base: string): Draw {
  const alias = query.sObjectAlias?.toLowerCase();
  const paths = named(query.fields ?? [], object, query.limit).map((raw) => {
    const names = raw.split('.');
    if (names.length > 1 && [alias, object.name.toLowerCase()].includes(names[0]?.toLowerCase())) names.shift();
    pathOf(org, object, names.join('.'));
    return names;
  });
  const seen = new Set<string>();
  for (const names of paths) {
    const path = names.join('.').toLowerCase();
    if (seen.has(path)) throw badField(path, object.name).because(`duplicate field selected: ${names.join('.')}`);
    seen.add(path);
  }
  return (row) => {
    const drawn: Rendered = { attributes: attributes(base, object, row) };
    for (const names of paths) nest(org, object, base, names, names.join('.'), row, drawn);
    return drawn;
  };
}
