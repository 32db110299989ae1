import type { Org } from './org';
import { type FieldDef, filterable, isCustom, type ObjectDef } from './schema';

const SOAP: Partial<Record<FieldDef['type'], string>> = {
  id: 'tns:ID',
  reference: 'tns:ID',
  currency: 'xsd:double',
  double: 'xsd:double',
  percent: 'xsd:double',
  int: 'xsd:int',
  date: 'xsd:date',
  datetime: 'xsd:dateTime',
  boolean: 'xsd:boolean',
};

const fieldShape = (field: FieldDef) => ({
  name: field.name,
  label: field.label,
  type: field.type,
  length: field.length,
  byteLength: field.length * 3,
  precision: ['currency', 'double', 'percent'].includes(field.type) ? 18 : 0,
  scale: ['currency', 'double', 'percent'].includes(field.type) ? 2 : 0,
  digits: field.type === 'int' ? 8 : 0,
  soapType: SOAP[field.type] ?? 'xsd:string',
  referenceTo: field.referenceTo,
  relationshipName: field.relationshipName,
  polymorphicForeignKey: field.referenceTo.length > 1,
  namePointing: field.referenceTo.length > 1,
  createable: field.createable,
  updateable: field.updateable,
  nillable: field.nillable,
  defaultedOnCreate: field.defaulted,
  custom: isCustom(field.name),
  externalId: field.externalId,
  idLookup: field.externalId || field.type === 'id',
  unique: field.unique,
  caseSensitive: false,
  filterable: filterable(field),
  sortable: filterable(field),
  groupable: filterable(field) && !['currency', 'double', 'percent', 'datetime'].includes(field.type),
  aggregatable: filterable(field),
  calculated: false,
  nameField: field.name === 'Name',
  autoNumber: ['CaseNumber', 'ContractNumber'].includes(field.name),
  permissionable: field.createable && field.nillable,
  deprecatedAndHidden: false,
  restrictedPicklist: false,
  inlineHelpText: null,
  picklistValues: field.values.map((value, n) => ({
    active: true,
    defaultValue: n === 0 && field.defaulted,
    label: value,
    validFor: null,
    value,
  })),
});

const summary = (object: ObjectDef, base: string) => ({
  name: object.name,
  label: object.label,
  labelPlural: object.labelPlural,
  keyPrefix: object.prefix,
  custom: isCustom(object.name),
  customSetting: false,
  createable: object.createable,
  updateable: object.createable,
  deletable: object.createable,
  queryable: true,
  retrieveable: true,
  searchable: true,
  replicateable: true,
  deprecatedAndHidden: false,
  urls: {
    sobject: `${base}/sobjects/${object.name}`,
    describe: `${base}/sobjects/${object.name}/describe`,
    rowTemplate: `${base}/sobjects/${object.name}/{ID}`,
  },
});

export const describeOne = (org: Org, object: ObjectDef, base: string) => ({
  ...summary(object, base),
  fields: object.fields.map(fieldShape),
  childRelationships: [...org.objects.values()].flatMap((child) =>
    child.fields
      .filter(({ referenceTo }) => referenceTo.includes(object.name))
      .map(({ name }) => ({
        childSObject: child.name,
        field: name,
        relationshipName: `${child.labelPlural.replace(/ /g, '')}`,
        cascadeDelete: false,
        deprecatedAndHidden: false,
      })),
  ),
  recordTypeInfos: [
    {
      active: true,
      available: true,
      defaultRecordTypeMapping: true,
      developerName: 'Master',
      master: true,
      name: 'Master',
      recordTypeId: '012000000000000AAA',
    },
  ],
  supportedScopes: [{ label: `All ${object.labelPlural.toLowerCase()}`, name: 'everything' }],
});

export const describeAll = (org: Org, base: string) => ({
  encoding: 'UTF-8',
  maxBatchSize: 200,
  sobjects: [...org.objects.values()].map((object) => summary(object, base)),
});
