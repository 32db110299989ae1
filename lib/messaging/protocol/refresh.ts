import { z } from 'zod';
import type { FamilyView } from '../../domain/account/family';
import type { SameView } from '../../domain/panel/view';
import type { RefreshView } from '../../domain/source/refresh';
import { message } from './row';
import { accountIdSchema } from './schemas';

const connectionId = z.string().min(1).max(200);

/** The rows of `protocol.ts` about keeping connected systems fresh, and about accounts that several of them know. */
export const refreshRows = {
  'refresh.read': message<RefreshView[]>()(['page'], 'read', () => z.strictObject({})),
  /** Systems of which nothing is shown, as people call them. */
  'refresh.silent': message<string[]>()(['page'], 'read', () => z.strictObject({})),
  'refresh.now': message<void>()(['page'], 'write', () => z.strictObject({ connectionId })),
  /** Many accounts would leave the book: take them out, or keep them for now. */
  'refresh.answer': message<void>()(['page'], 'write', () => z.strictObject({ connectionId, remove: z.boolean() })),

  /** Accounts above and below one. */
  'family.read': message<FamilyView>()(['framed', 'side', 'page'], 'read', () => z.strictObject({ accountId: accountIdSchema })),

  // One account of several systems
  'same.read': message<SameView>()(['page'], 'read', () => z.strictObject({ accountId: accountIdSchema })),
  'same.answer': message<{ accountId: string }>()(['page'], 'write', () =>
    z.strictObject({ accountId: accountIdSchema, otherId: accountIdSchema, same: z.boolean() }),
  ),
  'same.apart': message<void>()(['page'], 'write', () => z.strictObject({ accountId: accountIdSchema, key: z.string().min(1).max(600) })),
} as const;
