import { z } from 'zod';
import type { IsoDate } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import { FEELINGS, SET_BANDS } from '../../domain/health/by-hand';
import { message } from './row';
import { commandIdSchema, intentSchema } from './schemas';

const command = { intent: intentSchema, commandId: commandIdSchema };

/** The rows of `protocol.ts` about what a person says of a health, from a panel beside a page. `null` takes it back. */
export const healthRows = {
  'health.override': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({
      ...command,
      override: z.strictObject({ band: z.enum(SET_BANDS), reason: z.string().max(500), until: z.custom<IsoDate>(isIsoDate) }).nullable(),
    }),
  ),
  'health.pulse': message<void>()(['framed', 'side'], 'write', () => z.strictObject({ ...command, feeling: z.enum(FEELINGS).nullable() })),
} as const;
