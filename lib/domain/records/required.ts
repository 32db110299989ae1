import type { Account, IsoInstant } from '../account';
import { FRESH_DAYS } from '../account/freshness';
import { houseRules, ofSegment, type RequiredField } from '../company/house-rules';
import { segmentOf } from '../company/segment';
import { DAY_MS } from '../durations';
import { lettersOf } from '../text/letters';
import { accountField, fieldValue, isValueField } from './fields';

/** A field that a record must have, and has not or not of late. */
export interface FieldGap {
  field: RequiredField;
  kind: 'missing' | 'stale';
  /** Of a stale one. */
  asOf?: IsoInstant;
}

/** What this account's record must have: its stage's own line, else its segment's, else the usual one. */
export function requiredOf(account: Account): readonly RequiredField[] {
  const { required } = houseRules();
  const stages = Object.entries(required.stages);
  const stage = stages.length > 0 && account.lifecycle ? lettersOf(account.lifecycle) : undefined;
  const own = stage && stages.find(([name]) => lettersOf(name) === stage)?.[1];
  return own || ofSegment(required, segmentOf(account));
}

/** Days after which a value has to be looked at again. */
export const staleAfter = (field: RequiredField): number => houseRules().required.days[field] ?? FRESH_DAYS[accountField(field)];

/** What is missing first, then what is stale, each in the order of the rules. */
export function gapsOf(account: Account, now: IsoInstant): FieldGap[] {
  const fields = requiredOf(account);
  const missing = fields.filter((field) => isMissing(account, field)).map((field): FieldGap => ({ field, kind: 'missing' }));
  const stale = fields.flatMap((field): FieldGap[] => {
    const asOf = isMissing(account, field) ? undefined : account.provenance[accountField(field)]?.asOf;
    return asOf && Date.parse(now) - Date.parse(asOf) > staleAfter(field) * DAY_MS ? [{ field, kind: 'stale', asOf }] : [];
  });
  return [...missing, ...stale];
}

/** A buyer who has left is none. */
export function isMissing(account: Account, field: RequiredField): boolean {
  if (field === 'buyer') return !account.contacts.some(({ role, left }) => role === 'economic buyer' && !left);
  if (field === 'contacts') return account.contacts.length === 0;
  // A segment that the company's rules give counts as known.
  if (field === 'segment') return segmentOf(account) === undefined;
  return isValueField(field) ? fieldValue(account, field) === undefined : account[field] === undefined;
}

/** How badly a record is kept; of two with the same gaps the one that is worth more comes first. */
export function badness(account: Account, now: IsoInstant): number {
  const gaps = gapsOf(account, now);
  const missing = gaps.filter(({ kind }) => kind === 'missing').length;
  return gaps.length === 0 ? 0 : missing * 10 + (gaps.length - missing) * 3 + Math.min(9, Math.log10(1 + (account.arr?.amount ?? 0)));
}
