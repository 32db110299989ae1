import { z } from 'zod';
import type { Account, HealthBand } from '../account';
import { lettersOf } from '../letters';

/** What of an account a condition may ask about. */
export const TEXT_FIELDS = ['segment', 'lifecycle', 'csm', 'band', 'currency'] as const;
export const NUMBER_FIELDS = ['arr', 'seats', 'activeSeats', 'openTickets', 'contacts'] as const;
type TextField = (typeof TEXT_FIELDS)[number];
type NumberField = (typeof NUMBER_FIELDS)[number];

const text = z.string().min(1).max(200);
const fields = [...TEXT_FIELDS, ...NUMBER_FIELDS] as const;

const leaf = z.union([
  /** Case, accents and blanks do not matter. */
  z.strictObject({ field: z.enum(TEXT_FIELDS), is: z.union([text, z.array(text).min(1).max(50)]) }),
  z.strictObject({ field: z.enum(NUMBER_FIELDS), atLeast: z.number() }),
  z.strictObject({ field: z.enum(NUMBER_FIELDS), below: z.number() }),
  z.strictObject({ field: z.enum(fields), known: z.boolean() }),
]);

export type Condition = z.infer<typeof leaf> | { all: Condition[] } | { any: Condition[] } | { not: Condition };

/** A tree of data: nothing in it is run. How large it may be is said beside the whole definition. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    leaf,
    z.strictObject({ all: z.array(conditionSchema).min(1).max(20) }),
    z.strictObject({ any: z.array(conditionSchema).min(1).max(20) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

/** Whether it holds. What nobody knows is no text and no number, so it only satisfies `known: false` and a `not`. */
export function holds(condition: Condition, account: Account, band: HealthBand): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, account, band));
  if ('any' in condition) return condition.any.some((one) => holds(one, account, band));
  if ('not' in condition) return !holds(condition.not, account, band);
  if ('known' in condition) return (saidOf(condition.field, account, band) !== undefined) === condition.known;
  if ('is' in condition) {
    const value = textOf(condition.field, account, band);
    const wanted = Array.isArray(condition.is) ? condition.is : [condition.is];
    return value !== undefined && wanted.some((one) => plain(one) === plain(value));
  }
  const value = numberOf(condition.field, account);
  if (value === undefined) return false;
  return 'atLeast' in condition ? value >= condition.atLeast : value < condition.below;
}

/** Tier 1 and Tier 2 differ by a digit alone. */
const plain = (word: string) => lettersOf(word) + word.replace(/[^\p{N}]/gu, '');

const saidOf = (field: TextField | NumberField, account: Account, band: HealthBand) =>
  isText(field) ? textOf(field, account, band) : numberOf(field, account);

const isText = (field: string): field is TextField => (TEXT_FIELDS as readonly string[]).includes(field);

function textOf(field: TextField, account: Account, band: HealthBand): string | undefined {
  if (field === 'band') return band === 'unknown' ? undefined : band;
  return field === 'currency' ? account.arr?.currency : account[field];
}

function numberOf(field: NumberField, { arr, usage, support, contacts }: Account): number | undefined {
  switch (field) {
    case 'arr':
      return arr?.amount;
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
