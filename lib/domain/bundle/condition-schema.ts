import { z } from 'zod';
import { CONDITION_FIELDS, type Condition } from './condition';

/** Questions of one condition, and how deep they may lie: each is asked of every account. */
const MOST = 200;
const MOST_DEPTH = 8;

const text = z.string().max(200);
const question = z
  .strictObject({
    field: z.enum(CONDITION_FIELDS),
    is: z.union([text, z.number(), z.array(text).min(1).max(100)]).optional(),
    atLeast: z.number().optional(),
    below: z.number().optional(),
    known: z.boolean().optional(),
  })
  .refine(({ is, atLeast, below, known }) => [is, atLeast, below, known].some((one) => one !== undefined));

const group = z
  .array(z.lazy((): z.ZodType<Condition> => condition))
  .min(1)
  .max(50);
const condition: z.ZodType<Condition> = z.union([
  question,
  z.strictObject({ all: group }),
  z.strictObject({ any: group }),
  z.strictObject({ not: z.lazy((): z.ZodType<Condition> => condition) }),
]);

/** How many questions there are, and how deep they lie. */
function sizeOf(one: Condition): { nodes: number; depth: number } {
  const within = 'all' in one ? one.all : 'any' in one ? one.any : 'not' in one ? [one.not] : [];
  const sizes = within.map(sizeOf);
  return {
    nodes: 1 + sizes.reduce((sum, { nodes }) => sum + nodes, 0),
    depth: 1 + sizes.reduce((most, { depth }) => Math.max(most, depth), 0),
  };
}

export const conditionSchema = condition.refine((one) => {
  const { nodes, depth } = sizeOf(one);
  return nodes <= MOST && depth <= MOST_DEPTH;
});
