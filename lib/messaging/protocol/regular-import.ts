import { z } from 'zod';
import { MOST_ADDRESS } from '../../domain/bundle/address';
import { message } from './row';

/** Rows of `protocol.ts` about exports that are imported again and again. Where they are kept, the desk reads for itself: no message carries a file's handle. */
export const regularRows = {
  'regular.read': message<{ name: string; base64: string; modified?: number }>()(['page'], 'read', () =>
    z.strictObject({ url: z.string().trim().min(1).max(MOST_ADDRESS) }),
  ),
  'regular.forget': message<void>()(['page'], 'write', () => z.strictObject({ id: z.string().min(1).max(100) })),
} as const;
