import { z } from 'zod';

/** What is said of where something was seen, in the order in which it is told. */
const PARTS = ['browser', 'os', 'language', 'timeZone', 'screen', 'extension', 'host'] as const;
type Part = (typeof PARTS)[number];

export type Environment = Partial<Record<Part, string>>;

/** The same parts wherever they are read; how long a line of one may be, the reader says. */
export const environmentOf = (line: z.ZodString) =>
  z.strictObject(Object.fromEntries(PARTS.map((part) => [part, line.optional()])) as Record<Part, z.ZodOptional<z.ZodString>>);
