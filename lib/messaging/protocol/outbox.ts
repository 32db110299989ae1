import { z } from 'zod';
import type { OutboxView } from '../../domain/outbox/outbox';
import { message } from './row';
import { intentSchema, noteSchema } from './schemas';

const writeId = z.string().min(1).max(300);
/** A panel beside a page says what it showed when pressed; a page of our own shows the write itself. */
const about = { intent: intentSchema.optional(), writeId };

/** Rows of `protocol.ts` about what has not arrived yet. */
export const outboxRows = {
  'outbox.list': message<OutboxView>()(['page'], 'read', () => z.strictObject({})),
  /** `anyway`: over a change made there meanwhile, or although it may have arrived. */
  'outbox.retry': message<void>()(['framed', 'side', 'page'], 'write', () => z.strictObject({ ...about, anyway: z.boolean().optional() })),
  'outbox.discard': message<void>()(['framed', 'side', 'page'], 'write', () => z.strictObject(about)),
  /** Of somebody whose sign-in is over. */
  'outbox.discard-unsent': message<void>()(['page'], 'write', () =>
    z.strictObject({ destination: z.string().min(1).max(300), userId: z.string().min(1).max(100) }),
  ),
  /** Other words for a write that has not left. */
  'outbox.amend': message<void>()(['page'], 'write', () => z.strictObject({ writeId, text: noteSchema })),
} as const;
