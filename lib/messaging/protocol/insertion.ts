import { z } from 'zod';
import { CHANNELS, type Composer, type InsertOutcome } from '../../domain/outreach/insert';
import type { Inserted } from '../../domain/outreach/inserted';
import { MOST_CHARACTERS, preparedText, templateUse } from './prepared-text';
import { message } from './row';
import { accountIdSchema, addressSchema, commandIdSchema, intentSchema, pageIntentSchema } from './schemas';

/** The rows of `protocol.ts` about putting a prepared text into a composer. */
export const insertionRows = {
  'outreach.insert': message<InsertOutcome>()(['framed', 'side'], 'write', () =>
    z.strictObject({
      ...preparedText,
      intent: intentSchema,
      channel: z.enum(CHANNELS),
      over: z.literal(true).optional(),
      /** Absent: a short text, which nobody logs. */
      use: z.strictObject(templateUse).optional(),
    }),
  ),
  /** Asked when it matters: no page is watched for a composer to appear. */
  'outreach.composers': message<Composer | null>()(['framed', 'side'], 'read', () => z.strictObject({ intent: pageIntentSchema })),
  /** What was inserted for an account, and what became of it. */
  'outreach.inserted': message<Inserted[]>()(['framed', 'side', 'page'], 'read', () => z.strictObject({ accountId: accountIdSchema })),

  // "Write in Gmail": a new mail in a tab of its own
  'outreach.mailboxes': message<string[]>()(['framed', 'side', 'page'], 'read', () => z.strictObject({})),
  'outreach.compose': message<void>()(['framed', 'side', 'page'], 'write', () =>
    z.strictObject({
      ...preparedText,
      accountId: accountIdSchema,
      /** From beside a page: what the person saw there. The desk names its account itself. */
      intent: intentSchema.optional(),
      mailbox: addressSchema,
      use: z.strictObject(templateUse).optional(),
    }),
  ),

  // From the inserter in a host page
  /** Into the marked editor from the page's own world. */
  'outreach.enter': message<boolean>()(['content'], 'write', () =>
    z.strictObject({
      commandId: commandIdSchema,
      html: z
        .string()
        .min(1)
        .max(10 * MOST_CHARACTERS),
    }),
  ),
  'outreach.sent': message<void>()(['content'], 'write', () =>
    z.strictObject({ commandId: commandIdSchema, state: z.enum(['sent', 'undone', 'left']) }),
  ),
} as const;
