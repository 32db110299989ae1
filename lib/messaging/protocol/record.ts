import { z } from 'zod';
import type { IsoDate } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import { ROLES } from '../../domain/records/contact';
import { CELL_FIELDS, type CellAnswer, type RecordHelp, type RecordRow, type Worst } from '../../domain/records/view';
import { message } from './row';
import { accountIdSchema, addressSchema, commandIdSchema, intentSchema } from './schemas';

const contactId = z.string().min(1).max(400);
const cell = { commandId: commandIdSchema, field: z.enum(CELL_FIELDS), text: z.string().max(400), seen: z.string().max(400) };
/** The person was asked about account, system, record and evidence. */
const command = { intent: intentSchema, commandId: commandIdSchema, confirmed: z.literal(true).optional() };
const role = z.enum(ROLES);

/** Rows of `protocol.ts` about keeping records: fields of an account and its people, from a panel beside a page and from the desk's grid. */
export const recordRows = {
  'record.help': message<RecordHelp>()(['framed', 'side'], 'read', () => z.strictObject({ intent: intentSchema })),
  'record.set': message<void>()(['framed', 'side'], 'write', () => z.strictObject({ ...command, ...cell })),
  'records.worst': message<Worst>()(['page'], 'read', () => z.strictObject({})),
  'records.rows': message<RecordRow[]>()(['page'], 'read', () => z.strictObject({ accountIds: z.array(accountIdSchema).max(20) })),
  /** Each cell names its account; each is a write of its own. */
  'records.save': message<CellAnswer[]>()(['page'], 'write', () =>
    z.strictObject({ cells: z.array(z.strictObject({ ...cell, accountId: accountIdSchema })).max(140) }),
  ),
  /** Who it is follows from the page; the address only says which of its people. */
  'contact.add': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({ ...command, address: addressSchema, role: role.optional() }),
  ),
  'contact.change': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({
      ...command,
      contactId,
      change: z.strictObject({
        role: role.optional(),
        leftOn: z.custom<IsoDate>(isIsoDate).nullable().optional(),
        successorId: contactId.nullable().optional(),
      }),
    }),
  ),
} as const;
