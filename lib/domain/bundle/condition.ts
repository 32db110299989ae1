import type { Account } from '../account';
import { bandOf } from '../health';

export const CONDITION_FIELDS = ['arr', 'seats', 'health', 'band', 'lifecycle', 'csm'] as const;
type Field = (typeof CONDITION_FIELDS)[number];

/**
 * A question about an account, as data: no code, no pattern, nothing that could run for long. `all`, `any` and `not` of questions
 * about one field each. Read by `condition-schema.ts`, which pages in a frame need not load.
 */
export interface Question {
  field: Field;
  /** Text: the same but for capital letters. */
  is?: string | number | readonly string[];
  atLeast?: number;
  below?: number;
  known?: boolean;
}
export type Condition = Question | { all: readonly Condition[] } | { any: readonly Condition[] } | { not: Condition };

/** Whether it holds. Of a field that nobody knows nothing holds but `known: false`. */
export function holds(one: Condition, account: Account): boolean {
  if ('all' in one) return one.all.every((each) => holds(each, account));
  if ('any' in one) return one.any.some((each) => holds(each, account));
  if ('not' in one) return !holds(one.not, account);
  const value = VALUES[one.field](account);
  if (one.known !== undefined && (value !== undefined) !== one.known) return false;
  if (value === undefined) return one.is === undefined && one.atLeast === undefined && one.below === undefined;
  if (one.is !== undefined && ![one.is].flat().some((wanted) => same(wanted, value))) return false;
  if (one.atLeast !== undefined && !(typeof value === 'number' && value >= one.atLeast)) return false;
  return one.below === undefined || (typeof value === 'number' && value < one.below);
}

const same = (wanted: unknown, value: string | number) => String(wanted).trim().toLowerCase() === String(value).trim().toLowerCase();

const VALUES: Record<Field, (account: Account) => string | number | undefined> = {
  arr: ({ arr }) => arr?.amount,
  seats: ({ usage }) => usage?.seats,
  health: ({ health }) => health?.score,
  band: ({ health }) => bandOf(health),
  lifecycle: ({ lifecycle }) => lifecycle,
  csm: ({ csm }) => csm,
};
