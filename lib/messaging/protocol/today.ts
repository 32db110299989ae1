import { z } from 'zod';
import type { IsoDate } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import { SKIP_REASONS } from '../../domain/playbook/run';
import { type PutOffWhere, SCOPES, type ShortToday, type TodayView } from '../../domain/priority/today';
import { message } from './row';
import { accountIdSchema, commandIdSchema, noteSchema, outcomeSchema } from './schemas';

const length = z.number().int().min(1).max(200);
const weight = z.number().min(0).max(3);
const ownerName = z.string().min(1).max(300);
const account = { accountId: accountIdSchema };
const task = { ...account, commandId: commandIdSchema, taskId: z.string().max(300) };

/** The rows of `protocol.ts` about the order of the day. */
export const todayRows = {
  'today.read': message<TodayView>()(['page'], 'read', () =>
    z.strictObject({ scope: z.enum(SCOPES).optional(), length: length.optional() }),
  ),
  // The first of it, for a panel without an account
  'today.short': message<ShortToday>()(['framed', 'side'], 'read', () => z.strictObject({})),
  'today.done': message<void>()(['page'], 'write', () => z.strictObject({ ...task, outcome: outcomeSchema, note: noteSchema.optional() })),
  // A task of any kind: put off until a day, or left out for a reason
  'today.later': message<{ known: PutOffWhere }>()(['page'], 'write', () =>
    z.strictObject({ ...task, until: z.custom<IsoDate>(isIsoDate) }),
  ),
  'today.skip': message<void>()(['page'], 'write', () => z.strictObject({ ...task, reason: z.enum(SKIP_REASONS) })),
  'today.undo': message<void>()(['page'], 'write', () => z.strictObject(task)),
  'today.aside': message<void>()(['page'], 'write', () =>
    z.strictObject({
      ...account,
      kind: z.enum(['snoozed', 'decided']),
      /** Snoozed: the day on which it is back. */
      until: z.custom<IsoDate>(isIsoDate).optional(),
      /** The reasons that the person saw. */
      keys: z.array(z.string().max(2_000)).max(100),
    }),
  ),
  // Taken here, in this browser alone
  'today.claim': message<void>()(['page'], 'write', () => z.strictObject(account)),
  // And where a connected system keeps who looks after an account, written there
  'today.tell': message<{ label: string }>()(['page'], 'write', () => z.strictObject({ ...account, commandId: commandIdSchema })),
  'today.release': message<void>()(['page'], 'write', () => z.union([z.strictObject(account), z.strictObject({ owner: ownerName })])),
  'today.cover': message<void>()(['page'], 'write', () => z.strictObject({ owner: ownerName, until: z.custom<IsoDate>(isIsoDate) })),
  'today.back': message<void>()(['page'], 'write', () => z.strictObject(account)),
  'today.set': message<void>()(['page'], 'write', () =>
    z.strictObject({
      me: z.string().max(300).optional(),
      length: length.optional(),
      weights: z.strictObject({ value: weight, likelihood: weight, time: weight }).optional(),
    }),
  ),
  // The computer's clock is right as it is now, although it showed later before
  'today.clock': message<void>()(['page'], 'write', () => z.strictObject({})),
  // The log box, about an account of the list
  'log.open': message<void>()(['page'], 'read', () => z.strictObject(account)),
} as const;
