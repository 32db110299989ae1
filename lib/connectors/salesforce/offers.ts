import type { FieldOffer, Mappable } from '../../domain/source/connection';
import { peopleFields, spoken, type WireField } from './describe';

/** What values of a type can mean to us. A picture of a colour is a text to Salesforce. */
const FITS: Record<string, Mappable[]> = {
  currency: ['arr'],
  double: ['arr', 'health'],
  int: ['arr', 'health'],
  percent: ['health'],
  date: ['renewal'],
  datetime: ['renewal'],
  picklist: ['segment', 'lifecycle', 'health'],
  string: ['segment', 'lifecycle', 'health', 'csm'],
};

/** Days that Salesforce keeps for itself. */
const KEPT = new Set(['CreatedDate', 'LastModifiedDate', 'SystemModstamp', 'LastActivityDate', 'LastViewedDate', 'LastReferencedDate']);

/** `CSM__r.Name` for a lookup to people: the name is what we show. */
const person = ({ relationshipName, label }: WireField): FieldOffer[] =>
  relationshipName ? [{ name: `${relationshipName}.Name`, label: spoken(label), fits: ['csm'] }] : [];

/** Fields of the account that can hold one of ours by their type, its people's names among them. */
export function accountOffers(fields: WireField[]): FieldOffer[] {
  const plain = fields.flatMap(({ name, label, type }): FieldOffer[] => {
    const fits = KEPT.has(name) || name === 'Name' || name === 'CurrencyIsoCode' ? undefined : FITS[type];
    return fits ? [{ name, label, fits }] : [];
  });
  return [...plain, ...peopleFields(fields).flatMap(person)];
}

/** Days of another object that can say when a contract ends. */
export const renewalOffers = (object: string, label: string, fields: WireField[]): FieldOffer[] =>
  fields
    .filter(({ name, type, filterable }) => type === 'date' && filterable && !KEPT.has(name))
    .map((field) => ({ name: `${object}.${field.name}`, label: `${label}: ${field.label}`, fits: ['renewal'] }));

/** The same score as a number out of 5 or 10. */
export const scaled = ({ name, label }: FieldOffer, scale: number): FieldOffer => ({
  name: `${name}/${scale}`,
  label: `${label} (0–${scale})`,
  fits: ['health'],
});
