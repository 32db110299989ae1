import { badField, malformed } from '../errors';
import type { Org, Row, Value } from '../org';
import { type FieldDef, fieldOf, type ObjectDef } from '../schema';

/** A field as reached from a row, through any number of lookups. */
export interface Path {
  field: FieldDef;
  read(row: Row): Value;
}

const NAME_FIELDS = ['Id', 'Name', 'Type', 'FirstName', 'LastName', 'Email', 'Phone', 'Title', 'Username'];
const shown = (row: Row) => row.Name ?? row.CaseNumber ?? row.ContractNumber ?? row.Subject ?? null;

/** A lookup to several objects leads to what all of them have, and no further. */
function ofMany(org: Org, { name: via }: FieldDef, names: string[], entity: string): Path {
  const known = names.length === 1 ? NAME_FIELDS.find((one) => one.toLowerCase() === names[0]?.toLowerCase()) : undefined;
  if (!known) throw badField(names.at(-1) ?? '', entity);
  const field: FieldDef = {
    name: known,
    label: known,
    type: 'string',
    length: 255,
    referenceTo: [],
    relationshipName: null,
    createable: false,
    updateable: false,
    nillable: true,
    defaulted: false,
    externalId: false,
    unique: false,
    values: [],
  };
  return {
    field,
    read: (row) => {
      const found = org.find(row[via]);
      if (!found) return null;
      if (known === 'Type') return found.object.name;
      return known === 'Name' ? shown(found.row) : (found.row[known] ?? null);
    },
  };
}

/** `Account.Owner.Name` from Task; an alias in front means the object itself. */
export function pathOf(org: Org, object: ObjectDef, raw: string, alias?: string): Path {
  const names = raw.split('.');
  if (names.length > 1 && [alias, object.name].some((own) => own?.toLowerCase() === names[0]?.toLowerCase())) names.shift();
  if (names.length > 6) throw malformed('Only up to five levels of parent relationships are allowed');
  const [first = '', ...rest] = names;
  if (rest.length === 0) {
    const field = fieldOf(object, first);
    if (!field) throw badField(first, object.name);
    return { field, read: (row) => row[field.name] ?? null };
  }
  const via = object.fields.find((one) => one.relationshipName?.toLowerCase() === first.toLowerCase());
  if (!via)
    throw badField(first, object.name).because(
      `Didn't understand relationship '${first}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`,
    );
  if (via.referenceTo.length > 1) return ofMany(org, via, rest, 'Name');
  const target = org.objects.get((via.referenceTo[0] ?? '').toLowerCase());
  if (!target) throw badField(first, object.name);
  const next = pathOf(org, target, rest.join('.'));
  const table = org.table(target.name);
  return {
    field: next.field,
    read: (row) => {
      const id = row[via.name];
      const parent = typeof id === 'string' ? table.get(id.slice(0, 15)) : undefined;
      return parent ? next.read(parent) : null;
    },
  };
}
