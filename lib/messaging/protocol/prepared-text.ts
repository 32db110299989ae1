import { z } from 'zod';
import { RULES } from '../../domain/outreach/rules';
import { LANGUAGES } from '../../domain/template/definition';
import { addressSchema, commandIdSchema } from './schemas';

/** A mail of 100,000 characters is no mail; editors take seconds for more. */
export const MOST_CHARACTERS = 100_000;

const words = z.string().max(MOST_CHARACTERS);
const span = z.lazy(() =>
  z.strictObject({
    text: words,
    bold: z.literal(true).optional(),
    italic: z.literal(true).optional(),
    href: z.string().max(2000).optional(),
  }),
);
const spans = z.lazy(() => z.array(span).max(500));
const body = z.lazy(() =>
  z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('paragraph'), spans }),
        z.strictObject({ kind: z.literal('list'), ordered: z.literal(true).optional(), items: z.array(spans).max(200) }),
      ]),
    )
    .min(1)
    .max(500)
    .refine((blocks) => JSON.stringify(blocks).length <= 2 * MOST_CHARACTERS),
);

/** A filled text as it goes into a composer. */
export const preparedText = {
  commandId: commandIdSchema,
  subject: z.string().max(1000).optional(),
  body,
  plain: words,
  recipients: z.array(z.strictObject({ name: z.string().max(300), address: addressSchema })).max(50),
};

/** Which text leaves, and by which approval. Its words are not among it. */
export const templateUse = {
  templateId: z.string().min(1).max(60),
  version: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  language: z.enum(LANGUAGES),
  overrides: z.array(z.strictObject({ rule: z.enum(RULES), reason: z.string().min(1).max(500) })).max(RULES.length),
  taskId: z.string().max(300).optional(),
  /** The draft that goes with it. */
  draft: commandIdSchema.optional(),
};

/** To whom it goes where it is copied. */
export const addressed = {
  subject: z.string().max(500).optional(),
  recipients: z.array(z.strictObject({ name: z.string().max(300), address: z.string().min(1).max(320) })).max(20),
};
