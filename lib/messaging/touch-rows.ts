import { z } from 'zod';
import type { IsoDate } from '../domain/account';
import { isIsoDate } from '../domain/dates';
import type { TouchEditDraft } from '../domain/touch-edit';
import { SENTIMENTS, TOUCH_OUTCOMES, TOUCH_TYPES } from '../domain/touchpoint';
import { message } from './row';
import { accountIdSchema, commandIdSchema, intentSchema, noteSchema } from './schemas';

const day = z.custom<IsoDate>(isIsoDate);
const touchId = z.string().min(1).max(100);
const line = z.string().max(500);
const command = { intent: intentSchema, commandId: commandIdSchema };

/** Promises that one touchpoint may hold. */
export const MOST_PROMISES = 10;

const editSchema = z.strictObject({
  type: z.enum(TOUCH_TYPES),
  outcome: z.enum(TOUCH_OUTCOMES).optional(),
  sentiment: z.enum(SENTIMENTS).optional(),
  summary: noteSchema.optional(),
  promises: z
    .array(z.strictObject({ by: z.enum(['us', 'customer']), text: line, due: day.optional(), owner: z.string().max(200).optional() }))
    .max(MOST_PROMISES),
});

/** The rows of `protocol.ts` about touchpoints, from a panel beside a page. */
export const touchRows = {
  'touch.log': message<{ touchId: string }>()(
    ['framed', 'side'],
    'write',
    z.strictObject({
      ...command,
      /** The person has seen what this writes where, and why there. */
      confirmed: z.literal(true).optional(),
      /** The person has seen the earlier one of this thread or ticket and wants another. */
      anew: z.literal(true).optional(),
      /** Whether mail is recorded anyway where this goes; answered once per connection. */
      captures: z.boolean().optional(),
    }),
  ),
  'touch.change': message<void>()(['framed', 'side'], 'write', z.strictObject({ ...command, touchId, edit: editSchema })),
  'touch.step': message<void>()(
    ['framed', 'side'],
    'write',
    z.strictObject({ ...command, touchId, step: z.strictObject({ due: day, text: line.optional() }).nullable() }),
  ),
  'touch.undo': message<void>()(['framed', 'side'], 'write', z.strictObject({ ...command, touchId })),
  'touch.drafts': message<TouchEditDraft[]>()(['framed', 'side'], 'read', z.strictObject({ accountId: accountIdSchema })),
  'touch.keep': message<void>()(['framed', 'side'], 'write', z.strictObject({ accountId: accountIdSchema, touchId, edit: editSchema })),
  'touch.drop': message<void>()(['framed', 'side'], 'write', z.strictObject({ accountId: accountIdSchema, touchId })),
} as const;
