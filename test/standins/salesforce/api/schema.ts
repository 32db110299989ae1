/** What describe says about objects, and what SOQL and writes are checked against. */
export type FieldType =
  | 'id'
  | 'reference'
  | 'string'
  | 'textarea'
  | 'picklist'
  | 'currency'
  | 'double'
  | 'percent'
  | 'int'
  | 'date'
  | 'datetime'
  | 'boolean'
  | 'email'
  | 'phone'
  | 'url';

export interface FieldDef {
  name: string;
  label: string;
  type: FieldType;
  length: number;
  referenceTo: string[];
  relationshipName: string | null;
  createable: boolean;
  updateable: boolean;
  /** A field that is not nillable and has no default must be given at creation. */
  nillable: boolean;
  defaulted: boolean;
  externalId: boolean;
  unique: boolean;
  values: string[];
}

export interface ObjectDef {
  name: string;
  label: string;
  labelPlural: string;
  prefix: string;
  createable: boolean;
  fields: FieldDef[];
}

const field = (name: string, label: string, type: FieldType, more: Partial<FieldDef> = {}): FieldDef => ({
  name,
  label,
  type,
  length: 0,
  referenceTo: [],
  relationshipName: null,
  createable: true,
  updateable: true,
  nillable: true,
  defaulted: false,
  externalId: false,
  unique: false,
  values: [],
  ...more,
});

export const text = (name: string, label: string, length = 255) => field(name, label, 'string', { length });
/** Over 255 characters a text area is "long": it cannot be filtered, grouped or sorted. */
export const longText = (name: string, label: string, length = 32_000) => field(name, label, 'textarea', { length });
export const pick = (name: string, label: string, values: string[]) => field(name, label, 'picklist', { length: 255, values });
export const money = (name: string, label: string) => field(name, label, 'currency');
export const number = (name: string, label: string) => field(name, label, 'double');
export const whole = (name: string, label: string) => field(name, label, 'int');
export const day = (name: string, label: string) => field(name, label, 'date');
export const instant = (name: string, label: string) => field(name, label, 'datetime');
export const flag = (name: string, label: string) => field(name, label, 'boolean', { nillable: false, defaulted: true });
export const mail = (name: string, label: string) => field(name, label, 'email', { length: 80 });
export const phone = (name: string, label: string) => field(name, label, 'phone', { length: 40 });
export const link = (name: string, label: string) => field(name, label, 'url', { length: 255 });
export const lookup = (name: string, label: string, referenceTo: string[], relationshipName: string) =>
  field(name, label, 'reference', { length: 18, referenceTo, relationshipName });
export const key = (name: string, label: string) => field(name, label, 'string', { length: 80, externalId: true, unique: true });

export const required = (one: FieldDef): FieldDef => ({ ...one, nillable: false });
export const defaulted = (one: FieldDef): FieldDef => ({ ...one, nillable: false, defaulted: true });
export const readOnly = (one: FieldDef): FieldDef => ({ ...one, createable: false, updateable: false, defaulted: true });
export const once = (one: FieldDef): FieldDef => ({ ...one, updateable: false });

/** Long text areas cannot stand in WHERE or ORDER BY. */
export const filterable = ({ type, length }: FieldDef) => !(type === 'textarea' && length > 255);
export const isCustom = (name: string) => name.endsWith('__c');
export const fieldOf = (object: ObjectDef, name: string) => object.fields.find((one) => one.name.toLowerCase() === name.toLowerCase());

/** What every stored row has beside its own fields. */
const SYSTEM = [
  readOnly(field('Id', 'Record ID', 'id', { length: 18, nillable: false })),
  readOnly(flag('IsDeleted', 'Deleted')),
  readOnly(defaulted(instant('CreatedDate', 'Created Date'))),
  readOnly(defaulted(lookup('CreatedById', 'Created By ID', ['User'], 'CreatedBy'))),
  readOnly(defaulted(instant('LastModifiedDate', 'Last Modified Date'))),
  readOnly(defaulted(lookup('LastModifiedById', 'Last Modified By ID', ['User'], 'LastModifiedBy'))),
  readOnly(defaulted(instant('SystemModstamp', 'System Modstamp'))),
];

export const object = (name: string, prefix: string, fields: FieldDef[], more: Partial<ObjectDef> = {}): ObjectDef => ({
  name,
  label: name.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
  labelPlural: `${name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')}s`,
  prefix,
  createable: true,
  ...more,
  fields: [...SYSTEM, ...fields],
});
