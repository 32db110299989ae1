import { z } from 'zod';
import type { IsoDate } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import type { KeptOutreach } from '../../domain/outreach/draft';
import type { MessageRun } from '../../domain/outreach/message-run';
import type { Use } from '../../domain/outreach/use';
import { SKIP_REASONS } from '../../domain/playbook/run';
import { addressed, preparedText, templateUse } from './prepared-text';
import { message } from './row';
import { accountIdSchema, addressSchema, commandIdSchema } from './schemas';

const runId = commandIdSchema;
const line = (most: number) => z.string().max(most);

const { templateId: _, ...use } = templateUse;
/** A text leaves for the account whose turn it is; the run says which template. */
const leaving = { ...use, ...addressed, runId, commandId: commandIdSchema, accountId: accountIdSchema };

const ticketSchema = z.lazy(() => z.strictObject({ space: line(120), id: z.string().regex(/^[1-9]\d{0,19}$/) }));

/** The rows of `protocol.ts` about runs: one template, account after account, from the desk. */
export const runRows = {
  'runs.read': message<MessageRun[]>()(['page'], 'read', () => z.strictObject({})),
  /** How many accounts a run with this template would have. */
  'runs.would': message<{ count: number }>()(['page'], 'read', () => z.strictObject({ templateId: line(60) })),
  'runs.begin': message<{ runId: string }>()(['page'], 'write', () => z.strictObject({ commandId: commandIdSchema, templateId: line(60) })),
  'runs.approve': message<void>()(['page'], 'write', () => z.strictObject({ runId, by: z.string().trim().min(1).max(120) })),
  /** What went out to one account, newest first, what is being written to it, and where its tickets may be. */
  'runs.account': message<{ history: Use[]; drafts: KeptOutreach[]; spaces: string[]; trouble?: string }>()(['page'], 'read', () =>
    z.strictObject({ accountId: accountIdSchema }),
  ),
  /** It was copied. */
  'runs.used': message<void>()(['page'], 'write', () => z.strictObject(leaving)),
  /** A new mail with it in a window of Gmail's, from this mailbox. */
  'runs.compose': message<void>()(['page'], 'write', () =>
    z.strictObject({ ...leaving, mailbox: addressSchema, body: preparedText.body, plain: preparedText.plain }),
  ),
  /** Into the reply of a ticket of this workspace. */
  'runs.reply': message<void>()(['page'], 'write', () =>
    z.strictObject({ ...leaving, ticket: ticketSchema, body: preparedText.body, plain: preparedText.plain }),
  ),
  /** It left and was not sent: the same account's turn begins anew. */
  'runs.again': message<void>()(['page'], 'write', () => z.strictObject({ runId, accountId: accountIdSchema })),
  'runs.log': message<void>()(['page'], 'write', () =>
    z.strictObject({
      runId,
      commandId: commandIdSchema,
      accountId: accountIdSchema,
      replyBy: z.custom<IsoDate>(isIsoDate).optional(),
      confirmed: z.literal(true).optional(),
      captures: z.boolean().optional(),
    }),
  ),
  'runs.skip': message<void>()(['page'], 'write', () =>
    z.strictObject({ runId, accountId: accountIdSchema, reason: z.enum(SKIP_REASONS) }),
  ),
  'runs.stop': message<void>()(['page'], 'write', () => z.strictObject({ runId })),
} as const;
