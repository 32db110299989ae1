import type { FieldOffer } from '../../domain/source/connection';
import type { WireField } from './describe';

/** Names of fields in which companies keep what a contact is to them; a standard contact has none. */
const ROLE = /(?:^|[^a-z])r[oô]les?(?:$|[^a-z])|rolle/i;
const CHOOSES = new Set(['picklist', 'combobox']);

export const isChoice = (type: string): boolean => CHOOSES.has(type);

/** Fields of contacts that by their names hold a role. */
export const rolesFirst = (fields: WireField[]): WireField[] =>
  fields.filter(({ name, label, type }) => (isChoice(type) || type === 'string') && (ROLE.test(label) || ROLE.test(name)));

/** `Contact.Role__c`: apart from a field of the account that has the same name. */
export const roleOffers = (fields: WireField[]): FieldOffer[] =>
  fields
    .filter(({ name, type }) => isChoice(type) || (type === 'string' && name.endsWith('__c')))
    .map(({ name, label }) => ({ name: `Contact.${name}`, label: `Contact: ${label}`, fits: ['role'] }));
