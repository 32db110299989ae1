import type { Account, AccountField } from '../../account';
import { houseRules, ofSegment, type RequiredField } from '../../house';
import { segmentOf } from '../../segment';
import type { Found } from '../reason';
import type { Rule } from './rule';

/** What teams promise to keep up to date. */
const KEPT = ['health', 'lifecycle'] as const satisfies AccountField[];

export const stale: Rule = ({ account: { provenance }, clock }) => {
  for (const field of KEPT) {
    const asOf = provenance[field]?.asOf;
    if (asOf && asOf < clock.freshFrom[field]) {
      return { class: 'records', fact: { kind: 'stale', field, asOf }, chance: 0.02 } satisfies Found;
    }
  }
  return undefined;
};

export const missing: Rule = ({ account }) => {
  const fields: AccountField[] = ofSegment(houseRules().required, segmentOf(account)).filter((field) => isMissing(account, field));
  return fields.length > 0 ? { class: 'records', fact: { kind: 'missing', fields }, chance: 0.01 } : undefined;
};

const isMissing = (account: Account, field: RequiredField): boolean =>
  field === 'contacts' ? account.contacts.length === 0 : account[field] === undefined;
