import { z } from 'zod';
import type { IsoDate } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import { LOST_REASONS, READINESS_ITEMS, SIGNED_REASONS } from '../../domain/renewal/terms';
import { message } from './row';
import { commandIdSchema, intentSchema } from './schemas';

/** `endDate` says which of the account's renewals is meant. */
const command = { intent: intentSchema, commandId: commandIdSchema, endDate: z.custom<IsoDate>(isIsoDate) };
/** As typed; read by the rules that read files. */
const amount = z.string().max(80);

/** The rows of `protocol.ts` about renewals, from a panel beside a page. */
export const renewalRows = {
  'renewal.tick': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({ ...command, item: z.enum(READINESS_ITEMS), seen: z.string().max(60), done: z.boolean() }),
  ),
  'renewal.plan': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({
      ...command,
      plan: z.strictObject({ plan: z.string().max(500), owner: z.string().max(200), next: z.custom<IsoDate>(isIsoDate) }).nullable(),
    }),
  ),
  'renewal.outcome': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({
      ...command,
      outcome: z.discriminatedUnion('state', [
        z.strictObject({ state: z.enum(['open', 'verbal']) }),
        z.strictObject({ state: z.literal('signed'), amount, reason: z.enum(SIGNED_REASONS).optional() }),
        z.strictObject({ state: z.literal('lost'), amount, reason: z.enum(LOST_REASONS).optional() }),
      ]),
    }),
  ),
} as const;
