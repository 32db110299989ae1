import type { Account, HealthBand } from '../account';
import { once } from '../data/once-for-each';
import { bandOf } from '../health/bands';
import { lettersOf } from '../text/letters';

/** What of an account a condition may ask about. */
export const TEXT_FIELDS = ['segment', 'lifecycle', 'csm', 'band', 'currency'] as const;
export const NUMBER_FIELDS = ['arr', 'health', 'seats', 'activeSeats', 'openTickets', 'contacts'] as const;
type TextField = (typeof TEXT_FIELDS)[number];
type NumberField = (typeof NUMBER_FIELDS)[number];
export type ConditionField = TextField | NumberField;

/** A question about one field. Of texts case, accents and blanks do not matter. */
type Question =
  | { field: TextField; is: string | string[] }
  | { field: NumberField; atLeast: number }
  | { field: NumberField; below: number }
  | { field: ConditionField; known: boolean };

/**
 * A condition on an account, as data: no code, no pattern, nothing that could run for long. Read by `condition-schema.ts`, which
 * pages in a frame need not load.
 */
export type Condition = Question | { all: Condition[] } | { any: Condition[] } | { not: Condition };

/**
 * Whether it holds. What nobody knows is no text and no number, so it only satisfies `known: false` and a `not`. `band`: another
 * one than the source's, as that of our estimate.
 */
export function holds(condition: Condition, account: Account, band: HealthBand = bandOf(account.health)): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, account, band));
  if ('any' in condition) return condition.any.some((one) => holds(one, account, band));
  if ('not' in condition) return !holds(condition.not, account, band);
  if ('known' in condition) return (saidOf(condition.field, account, band) !== undefined) === condition.known;
  if ('is' in condition) {
    const value = textOf(condition.field, account, band);
    return value !== undefined && wordsIn(condition).has(plain(value));
  }
  const value = numberOf(condition.field, account);
  if (value === undefined) return false;
  return 'atLeast' in condition ? value >= condition.atLeast : value < condition.below;
}

/** Tier 1 and Tier 2 differ by a digit alone. Of one account the same word is asked by many conditions, one after the other. */
function plain(word: string): string {
  if (last?.word !== word) last = { word, plain: lettersOf(word) + word.replace(/[^\p{N}]/gu, '') };
  return last.plain;
}
let last: { word: string; plain: string } | undefined;

/** Worked out once for a condition, however many accounts it is asked of: a list of words costs each of them no more than one word. */
const wordsIn = once((condition: Extract<Condition, { is: unknown }>): ReadonlySet<string> => new Set([condition.is].flat().map(plain)));

const saidOf = (field: ConditionField, account: Account, band: HealthBand) =>
  isText(field) ? textOf(field, account, band) : numberOf(field, account);

const isText = (field: string): field is TextField => (TEXT_FIELDS as readonly string[]).includes(field);

function textOf(field: TextField, account: Account, band: HealthBand): string | undefined {
  if (field === 'band') return band === 'unknown' ? undefined : band;
  return field === 'currency' ? account.arr?.currency : account[field];
}

function numberOf(field: NumberField, { arr, health, usage, support, contacts }: Account): number | undefined {
  switch (field) {
    case 'arr':
      return arr?.amount;
    case 'health':
      return health?.score;
    case 'seats':
      return usage?.seats;
    case 'activeSeats':
      return usage?.activeSeats;
    case 'openTickets':
      return support?.open;
    case 'contacts':
      return contacts.filter(({ left }) => !left).length;
  }
}
