import { z } from 'zod';
import type { IsoDate } from '../domain/account';
import { isIsoDate } from '../domain/dates';
import type { OutreachDraft } from '../domain/outreach/draft';
import type { MessageRun } from '../domain/outreach/message-run';
import { RULES } from '../domain/outreach/rules';
import type { Use } from '../domain/outreach/use';
import { SKIP_REASONS } from '../domain/playbook/run';
import { LANGUAGES } from '../domain/template/definition';
import { message } from './row';
import { accountIdSchema, commandIdSchema } from './schemas';

const runId = commandIdSchema;
const line = (most: number) => z.string().max(most);

/** The rows of `protocol.ts` about runs: one template, account after account, from the desk. */
export const runRows = {
  'runs.read': message<MessageRun[]>()(['page'], 'read', z.strictObject({})),
  /** How many accounts a run with this template would have. */
  'runs.would': message<{ count: number }>()(['page'], 'read', z.strictObject({ templateId: line(60) })),
  'runs.begin': message<{ runId: string }>()(['page'], 'write', z.strictObject({ commandId: commandIdSchema, templateId: line(60) })),
  'runs.approve': message<void>()(['page'], 'write', z.strictObject({ runId, by: z.string().trim().min(1).max(120) })),
  /** What went out to one account, newest first, and what is being written to it. */
  'runs.account': message<{ history: Use[]; drafts: OutreachDraft[] }>()(['page'], 'read', z.strictObject({ accountId: accountIdSchema })),
  'runs.used': message<void>()(
    ['page'],
    'write',
    z.strictObject({
      runId,
      commandId: commandIdSchema,
      accountId: accountIdSchema,
      version: z.number().int().positive(),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      language: z.enum(LANGUAGES),
      subject: line(500).optional(),
      recipients: z.array(z.strictObject({ name: line(300), address: line(320).min(1) })).max(20),
      overrides: z.array(z.strictObject({ rule: z.enum(RULES), reason: z.string().min(1).max(500) })).max(RULES.length),
      taskId: line(300).optional(),
    }),
  ),
  'runs.log': message<void>()(
    ['page'],
    'write',
    z.strictObject({
      runId,
      commandId: commandIdSchema,
      accountId: accountIdSchema,
      replyBy: z.custom<IsoDate>(isIsoDate).optional(),
      confirmed: z.literal(true).optional(),
      captures: z.boolean().optional(),
    }),
  ),
  'runs.skip': message<void>()(['page'], 'write', z.strictObject({ runId, accountId: accountIdSchema, reason: z.enum(SKIP_REASONS) })),
  'runs.stop': message<void>()(['page'], 'write', z.strictObject({ runId })),
} as const;
