import { z } from 'zod';
import type { IsoDate } from '../domain/account';
import { isIsoDate } from '../domain/dates';
import { RULES } from '../domain/outreach/rules';
import type { OutreachView } from '../domain/outreach/view';
import { LANGUAGES } from '../domain/template/definition';
import { message } from './row';
import { accountIdSchema, commandIdSchema, intentSchema } from './schemas';

const line = (most: number) => z.string().max(most);
const templateId = z.string().min(1).max(60);
const command = { intent: intentSchema, commandId: commandIdSchema };
const recipient = z.strictObject({ name: line(300), address: line(320).min(1) });
const reason = line(500);

/** The rows of `protocol.ts` about messages to customers, from a panel beside a page. */
export const outreachRows = {
  'outreach.read': message<OutreachView | null>()(['framed', 'side'], 'read', z.strictObject({ accountId: accountIdSchema })),
  /** A text left: which one, by which approval, to whom. Its words are not among it. */
  'outreach.used': message<{ useId: string }>()(
    ['framed', 'side'],
    'write',
    z.strictObject({
      ...command,
      templateId,
      version: z.number().int().positive(),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      language: z.enum(LANGUAGES),
      subject: line(500).optional(),
      recipients: z.array(recipient).max(20),
      how: z.enum(['copied', 'inserted']),
      overrides: z.array(z.strictObject({ rule: z.enum(RULES), reason: reason.min(1) })).max(RULES.length),
      taskId: line(300).optional(),
    }),
  ),
  'outreach.log': message<{ touchId: string }>()(
    ['framed', 'side'],
    'write',
    z.strictObject({
      ...command,
      useId: commandIdSchema,
      /** The day from which on somebody looks for an answer. */
      replyBy: z.custom<IsoDate>(isIsoDate).optional(),
      confirmed: z.literal(true).optional(),
      captures: z.boolean().optional(),
    }),
  ),
  'outreach.keep': message<void>()(
    ['framed', 'side', 'page'],
    'write',
    z.strictObject({
      accountId: accountIdSchema,
      draft: z.strictObject({
        templateId,
        language: z.enum(LANGUAGES),
        slots: z.record(line(40), line(4_000)),
        to: line(320).optional(),
        reasons: z.partialRecord(z.enum(RULES), reason),
      }),
    }),
  ),
  'outreach.favourite': message<void>()(['framed', 'side'], 'write', z.strictObject({ templateId, on: z.boolean() })),
} as const;
