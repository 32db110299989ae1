import { SalesforceError } from './errors';
import { isId } from './ids';
import type { Org, Row, Value } from './org';
import { type FieldDef, fieldOf, type ObjectDef } from './schema';

const DATE = /^\d{4}-\d\d-\d\d$/;
const refuse = (code: string, message: string, fields: string[] = []) => new SalesforceError(400, code, message, fields);

function instantOf(value: string): string {
  const at = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (Number.isNaN(at) || !value.includes('T'))
    throw refuse(
      'JSON_PARSER_ERROR',
      `Cannot deserialize instance of datetime from VALUE_STRING value ${value} or request may be missing a required field`,
    );
  return `${new Date(at).toISOString().slice(0, 19)}.000+0000`;
}

/** One value of a request as it is stored. */
function storedValue(org: Org, field: FieldDef, value: unknown): Value {
  if (value === null || value === '') return field.type === 'boolean' ? false : null;
  const wrongType = (kind: string) =>
    refuse(
      'JSON_PARSER_ERROR',
      `Cannot deserialize instance of ${kind} from VALUE_${typeof value === 'string' ? 'STRING' : 'OTHER'} value ${String(value)} or request may be missing a required field`,
    );
  switch (field.type) {
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongType('boolean');
      return value;
    case 'currency':
    case 'double':
    case 'percent':
    case 'int': {
      const number = typeof value === 'string' ? Number(value) : value;
      if (typeof number !== 'number' || Number.isNaN(number)) throw wrongType('double');
      return number;
    }
    case 'date':
      if (typeof value !== 'string' || !DATE.test(value.slice(0, 10))) throw wrongType('date');
      return value.slice(0, 10);
    case 'datetime':
      if (typeof value !== 'string') throw wrongType('datetime');
      return instantOf(value);
    default:
      if (typeof value !== 'string') throw wrongType('string');
      if (field.type === 'reference') return referenceOf(org, field, value);
      if (field.length > 0 && value.length > field.length)
        throw refuse('STRING_TOO_LONG', `${field.label}: data value too large: ${value.slice(0, 40)} (max length=${field.length})`, [
          field.name,
        ]);
      return value;
  }
}

function referenceOf(org: Org, field: FieldDef, value: string): string {
  if (!isId(value)) throw refuse('MALFORMED_ID', `${field.label}: id value of incorrect type: ${value}`, [field.name]);
  const found = org.find(value);
  if (!found || found.row.IsDeleted) throw refuse('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  if (!field.referenceTo.includes(found.object.name))
    throw refuse('FIELD_INTEGRITY_EXCEPTION', `${field.label}: id value of incorrect type: ${value}`, [field.name]);
  return String(found.row.Id);
}

/** The fields of a request, each checked as the vendor checks it. */
export function checked(org: Org, object: ObjectDef, body: Record<string, unknown>, creating: boolean): Row {
  const row: Row = {};
  const closed: string[] = [];
  for (const [name, value] of Object.entries(body)) {
    if (name === 'attributes' || name.toLowerCase() === 'id') continue;
    const field = fieldOf(object, name);
    if (!field) throw refuse('INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`);
    if (creating ? !field.createable : !field.updateable) closed.push(field.name);
    else row[field.name] = storedValue(org, field, value);
  }
  if (closed.length > 0)
    throw refuse(
      'INVALID_FIELD_FOR_INSERT_UPDATE',
      `Unable to create/update fields: ${closed.join(', ')}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
      closed,
    );
  const missing = object.fields
    .filter(({ nillable, defaulted, createable }) => !nillable && !defaulted && createable)
    .filter(({ name }) => (creating ? (row[name] ?? null) === null : row[name] === null))
    .map(({ name }) => name);
  if (object.name === 'Event' && creating && !row.StartDateTime) missing.push('StartDateTime');
  if (object.name === 'Event' && creating && !row.EndDateTime && row.DurationInMinutes === undefined) missing.push('DurationInMinutes');
  if (missing.length > 0) throw refuse('REQUIRED_FIELD_MISSING', `Required fields are missing: [${missing.join(', ')}]`, missing);
  return row;
}

/** What concerns the whole row: unique values and the org's own rule. */
export function checkRow(org: Org, object: ObjectDef, row: Row, id?: string): void {
  for (const { name, unique } of object.fields) {
    const taken = unique && row[name] ? org.rows(object.name).find((one) => one[name] === row[name] && one.Id !== id) : undefined;
    if (taken)
      throw refuse(
        'DUPLICATE_VALUE',
        `duplicate value found: ${name} duplicates value on record with id: ${String(taken.Id).slice(0, 15)}`,
      );
  }
  const refusal = org.settings.rule(object.name, row);
  if (refusal) throw refuse('FIELD_CUSTOM_VALIDATION_EXCEPTION', refusal);
}
