import { houseRules, ofSegment } from '../company/house-rules';

/** Who brings renewals home where the source does not say. */
export const RENEWAL_OWNERS = ['csm', 'account manager', 'renewals desk'] as const;
export type RenewalOwner = (typeof RENEWAL_OWNERS)[number];

/** What companies do differently about renewals; a segment without a line of its own does as the standard says. */
export interface RenewalRules {
  /** Days before the decision at which it is looked at anew, the widest first. */
  windows: { standard: readonly number[]; segments: Readonly<Record<string, readonly number[]>> };
  owner: { standard: RenewalOwner; segments: Readonly<Record<string, RenewalOwner>> };
}

/** The narrowest window that a decision lies in; a day that is past lies in the narrowest. Nothing while it is further away. */
export function windowOf(days: number, segment?: string, { windows }: RenewalRules = houseRules().renewal): number | undefined {
  let narrowest: number | undefined;
  for (const window of ofSegment(windows, segment))
    if (days <= window && !(narrowest !== undefined && narrowest <= window)) narrowest = window;
  return narrowest;
}

/** Days ahead in which a decision is prepared. */
export const widestWindow = (segment?: string): number => Math.max(...ofSegment(houseRules().renewal.windows, segment));

/** Whether the account's CSM acts, or hands over to whom: a name the source gives, else the desk that the company named. */
export function ownerOf(
  { owner, csm, segment }: { owner?: string; csm?: string; segment?: string },
  rules: RenewalRules = houseRules().renewal,
): { act: true } | { act: false; name?: string; desk?: Exclude<RenewalOwner, 'csm'> } {
  if (owner !== undefined) return sameName(owner, csm) ? { act: true } : { act: false, name: owner };
  const desk = ofSegment(rules.owner, segment);
  return desk === 'csm' ? { act: true } : { act: false, desk };
}

const sameName = (a: string, b: string | undefined) => b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase();
