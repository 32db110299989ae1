import type { AccountPatch } from './account';
import type { NeverCached } from './policy-schema';
import type { IncomingRecord } from './record';

/** The part of an account that a whole record of this type makes up. */
const LISTS: Partial<Record<IncomingRecord['type'], NeverCached>> = { contact: 'contacts', task: 'tasks', touchpoint: 'touchpoints' };

/** The record without what the company keeps out of the store; nothing when that is all of it. */
export function withoutNeverCached<R extends IncomingRecord>(record: R, fields: readonly NeverCached[]): R | undefined {
  const list = LISTS[record.type];
  if (list) return fields.includes(list) ? undefined : record;
  const kept = Object.entries(record.value as AccountPatch).filter(([field]) => !(fields as readonly string[]).includes(field));
  return { ...record, value: Object.fromEntries(kept) };
}
