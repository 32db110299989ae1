import { z } from 'zod';
import type { IsoDate } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import type { TouchpointEditDraft } from '../../domain/touchpoint/edit';
import type { Asked } from '../../domain/touchpoint/offer';
import { SENTIMENTS, TOUCH_OUTCOMES, TOUCH_TYPES } from '../../domain/touchpoint/touchpoint';
import type { UnloggedRow } from '../../domain/touchpoint/unlogged';
import { message } from './row';
import { accountIdSchema, commandIdSchema, intentSchema, noteSchema } from './schemas';

const day = z.custom<IsoDate>(isIsoDate);
const touchId = z.string().min(1).max(100);
const source = z.string().min(1).max(600);
const line = z.string().max(500);
const command = { intent: intentSchema, commandId: commandIdSchema };

/** What is answered to what is asked before a touchpoint is written. */
const answers = {
  /** The person has seen what this writes where, and why there. */
  confirmed: z.literal(true).optional(),
  /** Whether mail is recorded anyway where this goes; answered once per connection. */
  captures: z.boolean().optional(),
};

/** Promises that one touchpoint may hold. */
export const MOST_PROMISES = 10;

const editSchema = z.lazy(() =>
  z.strictObject({
    type: z.enum(TOUCH_TYPES),
    outcome: z.enum(TOUCH_OUTCOMES).optional(),
    sentiment: z.enum(SENTIMENTS).optional(),
    leaving: z.literal(true).optional(),
    summary: noteSchema.optional(),
    promises: z
      .array(z.strictObject({ by: z.enum(['us', 'customer']), text: line, due: day.optional(), owner: z.string().max(200).optional() }))
      .max(MOST_PROMISES),
  }),
);

/** The rows of `protocol.ts` about touchpoints, from a panel beside a page. */
export const touchpointRows = {
  'touchpoint.log': message<{ touchId: string }>()(['framed', 'side'], 'write', () =>
    z.strictObject({
      ...command,
      /** The person has seen the earlier one of this thread or ticket and wants another. */
      anew: z.literal(true).optional(),
      ...answers,
      /** As a private note on the ticket in front as well. */
      note: z.literal(true).optional(),
    }),
  ),
  'touchpoint.change': message<void>()(['framed', 'side'], 'write', () => z.strictObject({ ...command, touchId, edit: editSchema })),
  'touchpoint.step': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({ ...command, touchId, step: z.strictObject({ due: day, text: line.optional() }).nullable() }),
  ),
  'touchpoint.undo': message<void>()(['framed', 'side'], 'write', () => z.strictObject({ ...command, touchId })),
  'touchpoint.drafts': message<TouchpointEditDraft[]>()(['framed', 'side'], 'read', () => z.strictObject({ accountId: accountIdSchema })),
  'touchpoint.keep': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({ accountId: accountIdSchema, touchId, edit: editSchema }),
  ),
  'touchpoint.drop': message<void>()(['framed', 'side'], 'write', () => z.strictObject({ accountId: accountIdSchema, touchId })),

  // From the desk: what was looked at today and not logged
  'unlogged.list': message<UnloggedRow[]>()(['page'], 'read', () => z.strictObject({})),
  'unlogged.log': message<{ touchId: string }>()(['page'], 'write', () =>
    z.strictObject({ commandId: commandIdSchema, source, ...answers }),
  ),
  'unlogged.skip': message<void>()(['page'], 'write', () => z.strictObject({ source })),

  // From the log box, beside no page
  'log.target': message<{ system: string } & Asked>()(['page'], 'read', () =>
    z.strictObject({ accountId: accountIdSchema, type: z.enum(TOUCH_TYPES) }),
  ),
  'log.write': message<{ touchId: string }>()(['page'], 'write', () =>
    z.strictObject({
      commandId: commandIdSchema,
      accountId: accountIdSchema,
      type: z.enum(TOUCH_TYPES),
      text: z.string().trim().min(1).max(4000),
      step: z.strictObject({ due: day, text: line.optional() }).nullable().optional(),
      ...answers,
    }),
  ),
  'log.undo': message<void>()(['page'], 'write', () => z.strictObject({ commandId: commandIdSchema, touchId })),
} as const;
