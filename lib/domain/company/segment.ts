import type { Account } from '../account';
import { holds } from './condition';
import { houseRules } from './house-rules';

/** The segment its source names, else the first of the company's own that holds. */
export function segmentOf(account: Account): string | undefined {
  return account.segment ?? houseRules().segments.find(({ when }) => holds(when, account))?.name;
}
