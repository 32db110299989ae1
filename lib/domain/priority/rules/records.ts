import type { AccountField } from '../../account';
import { FRESH_DAYS } from '../../freshness';
import { gapsOf } from '../../records/required';
import type { Found } from '../reason';
import type { Rule } from './rule';

const DAY_MS = 86_400_000;
/** What teams promise to keep up to date. */
const KEPT = ['health', 'lifecycle'] as const satisfies AccountField[];

export const stale: Rule = ({ account: { provenance }, clock }) => {
  for (const field of KEPT) {
    const asOf = provenance[field]?.asOf;
    if (asOf && clock.ms - Date.parse(asOf) > FRESH_DAYS[field] * DAY_MS) {
      return { class: 'records', fact: { kind: 'stale', field, asOf }, chance: 0.02 } satisfies Found;
    }
  }
  return undefined;
};

export const missing: Rule = ({ account, clock }) => {
  const fields = gapsOf(account, clock.now).flatMap(({ field, kind }) => (kind === 'missing' ? [field] : []));
  return fields.length > 0 ? { class: 'records', fact: { kind: 'missing', fields }, chance: 0.01 } : undefined;
};
