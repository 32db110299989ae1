import type { FieldMapping } from '../../domain/source/connection';

/** A field of another object that says when the contract ends. */
export interface RenewalSource {
  object: 'Opportunity' | 'Contract';
  field: string;
}

/** `Opportunity.CloseDate`, `Contract.EndDate`; nothing where the account itself has the day. */
export function renewalSource({ renewal = '' }: FieldMapping): RenewalSource | undefined {
  const [object = '', field] = renewal.split('.');
  return field && (object === 'Opportunity' || object === 'Contract') ? { object, field } : undefined;
}

/** `Contact.Role__c`: the field of contacts that says what they are to us. */
export const roleField = ({ role }: FieldMapping): string | undefined => role?.replace(/^Contact\./, '');

/** `Health__c/10`: the field, and what its best value is. */
export function healthField({ health = '' }: FieldMapping): { field: string; scale: number } | undefined {
  const [field = '', scale = '100'] = health.split('/');
  return field ? { field, scale: Number(scale) } : undefined;
}

/** The lookup behind a name: `CSM__r.Name` → `CSM__c`, `Owner.Name` → `OwnerId`. */
export function lookupOf(path: string): string | undefined {
  const [relation = '', field] = path.split('.');
  if (!field) return undefined;
  return relation.endsWith('__r') ? `${relation.slice(0, -1)}c` : `${relation}Id`;
}

/** Paths on Account that the mapping needs, each once. */
export function accountFields(mapping: FieldMapping): string[] {
  const { arr, segment, csm, lifecycle, renewal } = mapping;
  const own = [arr, healthField(mapping)?.field, segment, csm, lifecycle, renewalSource(mapping) ? undefined : renewal];
  return [...new Set(own.filter((path): path is string => path !== undefined))];
}

/** What stands at `CSM__r.Name` in a row. */
export function valueAt(row: Record<string, unknown>, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], row);
}
