import { z } from 'zod';

const what = z.enum(['organizations', 'people']);
/** When this run began, by Zendesk's clock, ms: the next one asks for changes from there. */
const began = z.number().int().nonnegative();

/**
 * Where a refresh stands. `list`: everything, by cursor; `skip`: organizations of that page whose people have come already; `alone`:
 * people have come already.
 * `changes`: what changed since, by search. `export`: either, for administrators. `rest`: the book is as it was then.
 */
const step = z.lazy(() =>
  z.discriminatedUnion('do', [
    z.strictObject({
      do: z.literal('list'),
      what,
      after: z.string().optional(),
      skip: z.number().int().optional(),
      alone: z.literal(true).optional(),
      began,
    }),
    z.strictObject({
      do: z.literal('changes'),
      what: z.enum(['organizations', 'people', 'tickets']),
      page: z.number().int().min(1).max(10),
      since: began,
      began,
    }),
    z.strictObject({ do: z.literal('export'), what, from: z.union([z.number().int().nonnegative(), z.string()]), since: began, began }),
    z.strictObject({ do: z.literal('rest'), since: began }),
  ]),
);

export type Step = z.infer<typeof step>;
export type StepOf<D extends Step['do']> = Extract<Step, { do: D }>;

export const writeCursor = (value: Step): string => JSON.stringify(value);

/** A cursor that nobody can read starts the book anew. */
export function readCursor(text: string | undefined): Step | undefined {
  try {
    return step.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
