import { z } from 'zod';
import type { IsoDate } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import { RULES } from '../../domain/outreach/rules';
import type { OutreachView } from '../../domain/outreach/view';
import { LANGUAGES } from '../../domain/template/definition';
import { addressed, templateUse } from './prepared-text';
import { message } from './row';
import { accountIdSchema, commandIdSchema, intentSchema } from './schemas';

const line = (most: number) => z.string().max(most);
const templateId = z.string().min(1).max(60);
const command = { intent: intentSchema, commandId: commandIdSchema };
const reason = line(500);

/** The rows of `protocol.ts` about messages to customers, from a panel beside a page. */
export const outreachRows = {
  'outreach.read': message<OutreachView | null>()(['framed', 'side'], 'read', () => z.strictObject({ accountId: accountIdSchema })),
  /** A text was copied: which one, by which approval, to whom. Its words are not among it. */
  'outreach.used': message<{ useId: string }>()(['framed', 'side'], 'write', () =>
    z.strictObject({
      ...command,
      ...templateUse,
      ...addressed,
      how: z.literal('copied'),
    }),
  ),
  'outreach.log': message<{ touchId: string }>()(['framed', 'side'], 'write', () =>
    z.strictObject({
      ...command,
      useId: commandIdSchema,
      /** The day from which on somebody looks for an answer. */
      replyBy: z.custom<IsoDate>(isIsoDate).optional(),
      confirmed: z.literal(true).optional(),
      captures: z.boolean().optional(),
    }),
  ),
  /** A text left and was not sent: nobody is asked about it any more. */
  'outreach.notSent': message<void>()(['framed', 'side'], 'write', () => z.strictObject({ intent: intentSchema, useId: commandIdSchema })),
  'outreach.keep': message<void>()(['framed', 'side', 'page'], 'write', () =>
    z.strictObject({
      accountId: accountIdSchema,
      draft: z.strictObject({
        id: commandIdSchema.optional(),
        templateId,
        language: z.enum(LANGUAGES),
        slots: z.record(line(40), line(4_000)),
        to: line(320).optional(),
        beside: line(320).optional(),
        link: line(60).optional(),
        reasons: z.partialRecord(z.enum(RULES), reason),
      }),
    }),
  ),
  'outreach.favourite': message<void>()(['framed', 'side'], 'write', () => z.strictObject({ templateId, on: z.boolean() })),
} as const;
