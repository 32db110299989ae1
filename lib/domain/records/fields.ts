import type { Account, AccountField, IsoDate, IsoInstant, Money } from '../account';
import type { RequiredField } from '../company/house-rules';

/** Fields of a record that hold one value, which a person may set. */
export const VALUE_FIELDS = ['csm', 'renewal', 'arr', 'segment', 'lifecycle', 'domain'] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** What stands in one: an amount with its currency, else a text; a day is `YYYY-MM-DD`. */
export type FieldValue = string | Money;

/** Where a system keeps a field of ours: its own record, and its own name for the field. */
export interface FieldTarget {
  recordId: string;
  path: string;
}

export const isValueField = (field: RequiredField): field is ValueField => (VALUE_FIELDS as readonly string[]).includes(field);

/** What the account says now. */
export function fieldValue(
  account: Pick<Account, 'domains'> & Partial<Pick<Account, Exclude<ValueField, 'domain'>>>,
  field: ValueField,
): FieldValue | undefined {
  if (field === 'renewal') return account.renewal?.endDate;
  return field === 'domain' ? account.domains[0] : account[field];
}

/** A value as people type it, so that what is typed again means the same. */
export const textOf = (value: FieldValue | undefined): string =>
  value === undefined || typeof value === 'string'
    ? (value ?? '')
    : [value.amount, value.currency].filter((part) => part !== undefined).join(' ');

/** Equal to people: a currency that one side does not name is the other's. */
export function sameFieldValue(a: FieldValue | null | undefined, b: FieldValue | null | undefined): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return (a ?? undefined) === (b ?? undefined);
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.amount === b.amount && (a.currency ?? b.currency) === (b.currency ?? a.currency);
}

/** The part of an account that a required field is about. */
export const accountField = (field: RequiredField): AccountField => (field === 'buyer' ? 'contacts' : field === 'domain' ? 'name' : field);

/** A correction as a patch of the account; what else a contract says stays. */
export const patchOf = (account: Account, field: ValueField, value: FieldValue) => {
  if (field === 'renewal') return { renewal: { ...account.renewal, endDate: value as IsoDate } };
  return field === 'domain' ? { domains: [value as string] } : { [field]: value };
};

/** How a field stood when the person looked, and until when that is known. */
export interface Seen {
  value: FieldValue | null;
  asOf: IsoInstant;
}
