import type { Account, AccountField, IsoInstant } from '../../account';
import { isMissing, requiredOf } from '../../records/required';
import type { Clock } from '../clock';
import type { Found } from '../reason';
import type { Rule } from './rule';

/** What teams promise to keep up to date. */
const KEPT = ['health', 'lifecycle'] as const satisfies AccountField[];

export const stale: Rule = ({ account: { provenance }, clock }) => {
  const since = silentSince(provenance, clock);
  // Of an account about which nothing comes any more it is no news that a field of it is old.
  if (since) return { class: 'records', fact: { kind: 'silent', since }, chance: 0.04 };
  for (const field of KEPT) {
    const asOf = provenance[field]?.asOf;
    if (asOf && asOf < clock.freshFrom[field]) {
      return { class: 'records', fact: { kind: 'stale', field, asOf }, chance: 0.02 } satisfies Found;
    }
  }
  return undefined;
};

/** When the last value came, where none is fresh enough to be believed. Where nothing says when, nobody knows. */
function silentSince(provenance: Account['provenance'], clock: Clock): IsoInstant | undefined {
  let last: IsoInstant | undefined;
  for (const field in provenance) {
    const asOf = provenance[field as AccountField]?.asOf;
    if (asOf === undefined) continue;
    if (asOf >= clock.silentFrom) return undefined;
    if (last === undefined || asOf > last) last = asOf;
  }
  return last;
}

/** Threads and tickets that were looked at today and not logged. */
export const unlogged: Rule = ({ facts: { unlogged } }) =>
  unlogged && { class: 'records', fact: { kind: 'unlogged', ...unlogged }, chance: 0.02 };

export const missing: Rule = ({ account }) => {
  const fields = requiredOf(account).filter((field) => isMissing(account, field));
  return fields.length > 0 ? { class: 'records', fact: { kind: 'missing', fields }, chance: 0.01 } : undefined;
};
