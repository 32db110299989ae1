import type { AccountPatch } from '../account';
import type { IncomingRecord } from '../record';
import type { NeverCached } from './policy-schema';

/** The part of an account that a whole record of this type makes up. */
const LISTS: Partial<Record<IncomingRecord['type'], NeverCached>> = {
  contact: 'contacts',
  task: 'tasks',
  touchpoint: 'touchpoints',
  subscription: 'renewal',
  renewal: 'renewal',
  health: 'health',
  usage: 'usage',
  ticket: 'support',
  survey: 'support',
};
/** What of it is an amount, wherever it stands. */
const AMOUNTS = ['amount', 'renewed'];

/** The record without what the company keeps out of the store; nothing when that is all of it. */
export function withoutNeverCached<R extends IncomingRecord>(record: R, fields: readonly NeverCached[]): R | undefined {
  const list = LISTS[record.type];
  if (list) return fields.includes(list) ? undefined : fields.includes('arr') ? withoutAmounts(record) : record;
  const kept = Object.entries(record.value as AccountPatch).filter(([field]) => !(fields as readonly string[]).includes(field));
  const value = Object.fromEntries(kept) as AccountPatch;
  if (value.renewal && fields.includes('arr')) value.renewal = withoutAmounts({ value: value.renewal }).value;
  return { ...record, value };
}

function withoutAmounts<R extends { value: object }>(record: R): R {
  return { ...record, value: Object.fromEntries(Object.entries(record.value).filter(([field]) => !AMOUNTS.includes(field))) };
}
