import { z } from 'zod';
import { type Condition, NUMBER_FIELDS, TEXT_FIELDS } from './condition';

/** Questions of one condition, and how deep they may lie: each is asked of every account. */
const MOST = 200;
const MOST_DEPTH = 8;

const text = z.string().min(1).max(200);
const question = z.lazy(() =>
  z.union([
    z.strictObject({ field: z.enum(TEXT_FIELDS), is: z.union([text, z.array(text).min(1).max(100)]) }),
    z.strictObject({ field: z.enum(NUMBER_FIELDS), atLeast: z.number() }),
    z.strictObject({ field: z.enum(NUMBER_FIELDS), below: z.number() }),
    z.strictObject({ field: z.enum([...TEXT_FIELDS, ...NUMBER_FIELDS]), known: z.boolean() }),
  ]),
);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([question, z.strictObject({ all: group }), z.strictObject({ any: group }), z.strictObject({ not: condition })]),
);
const group = z.lazy(() => z.array(condition).min(1).max(50));

/** How many questions there are, and how deep they lie. */
export function sizeOf(one: Condition): { nodes: number; depth: number } {
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
