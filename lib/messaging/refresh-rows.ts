import { z } from 'zod';
import type { RefreshView } from '../domain/refresh';
import { message } from './row';

const connectionId = z.string().min(1).max(200);

/** The rows of `protocol.ts` about keeping connected systems fresh. */
export const refreshRows = {
  'refresh.read': message<RefreshView[]>()(['page'], 'read', z.strictObject({})),
  'refresh.now': message<void>()(['page'], 'write', z.strictObject({ connectionId })),
  /** Many accounts would leave the book: take them out, or keep them for now. */
  'refresh.answer': message<void>()(['page'], 'write', z.strictObject({ connectionId, remove: z.boolean() })),
} as const;
