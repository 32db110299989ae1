import { z } from 'zod';
import { CHANNELS, type Composer, type InsertOutcome } from '../domain/outreach/insert';
import type { Inserted } from '../domain/outreach/inserted';
import { message } from './row';
import { accountIdSchema, addressSchema, commandIdSchema, intentSchema, pageIntentSchema } from './schemas';

/** A mail of 100,000 characters is no mail; editors take seconds for more. */
const MOST = 100_000;

const words = z.string().max(MOST);
const span = z.strictObject({
  text: words,
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  href: z.string().max(2000).optional(),
});
const spans = z.array(span).max(500);
const body = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('paragraph'), spans }),
      z.strictObject({ kind: z.literal('list'), ordered: z.literal(true).optional(), items: z.array(spans).max(200) }),
    ]),
  )
  .min(1)
  .max(500)
  .refine((blocks) => JSON.stringify(blocks).length <= 2 * MOST);

const text = {
  commandId: commandIdSchema,
  subject: z.string().max(1000).optional(),
  body,
  plain: words,
  recipients: z.array(z.strictObject({ name: z.string().max(300), address: addressSchema })).max(50),
};

/** The rows of `protocol.ts` about putting a prepared text into a composer. */
export const insertionRows = {
  'outreach.insert': message<InsertOutcome>()(
    ['framed', 'side'],
    'write',
    z.strictObject({ ...text, intent: intentSchema, channel: z.enum(CHANNELS), over: z.literal(true).optional() }),
  ),
  /** Asked when it matters: no page is watched for a composer to appear. */
  'outreach.composers': message<Composer | null>()(['framed', 'side'], 'read', z.strictObject({ intent: pageIntentSchema })),
  /** What was inserted for an account, and what became of it. */
  'outreach.inserted': message<Inserted[]>()(['framed', 'side', 'page'], 'read', z.strictObject({ accountId: accountIdSchema })),

  // "Write in Gmail": a new mail in a tab of its own
  'outreach.mailboxes': message<string[]>()(['framed', 'side', 'page'], 'read', z.strictObject({})),
  'outreach.compose': message<void>()(
    ['framed', 'side', 'page'],
    'write',
    z.strictObject({
      ...text,
      accountId: accountIdSchema,
      /** From beside a page: what the person saw there. The desk names its account itself. */
      intent: intentSchema.optional(),
      mailbox: addressSchema,
    }),
  ),

  // From the inserter in a host page
  /** Into the marked editor from the page's own world. */
  'outreach.enter': message<boolean>()(
    ['content'],
    'write',
    z.strictObject({
      commandId: commandIdSchema,
      html: z
        .string()
        .min(1)
        .max(10 * MOST),
    }),
  ),
  'outreach.sent': message<void>()(
    ['content'],
    'write',
    z.strictObject({ commandId: commandIdSchema, state: z.enum(['sent', 'undone', 'left']) }),
  ),
} as const;
