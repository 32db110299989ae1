import { z } from 'zod';
import { signInMethod } from '../../domain/policy/policy-schema';
import {
  type BookChoice,
  type ConnectionsView,
  type FieldMapping,
  type FieldOffer,
  MAPPABLE_THERE,
  type Preview,
} from '../../domain/source/connection';
import { message } from './row';
import { commandIdSchema } from './schemas';

const nothing = z.lazy(() => z.strictObject({}));
const id = z.string().min(1).max(300);
/** Whatever a person typed, nothing too: what is wrong with it is said in words. */
const typed = z.string().max(320);
const secret = z.string().max(4_000);
const mapping = z.partialRecord(z.enum(MAPPABLE_THERE), z.string().max(200));

/** The rows of `protocol.ts` about the company's own systems. Pages of ours alone: nothing is signed in to from within a page. */
export const connectionRows = {
  'connections.read': message<ConnectionsView>()(['page'], 'read', () => nothing),
  /** Systems whose sign-in is over, as people call them. */
  'connections.signed-out': message<string[]>()(['page'], 'read', () => nothing),
  'connection.sign-in': message<{ id: string }>()(['page'], 'write', () =>
    z.strictObject({
      commandId: commandIdSchema,
      connector: z.string().max(40),
      host: typed,
      method: signInMethod,
      clientId: secret.optional(),
      email: typed.optional(),
      token: secret.optional(),
      writes: z.boolean(),
    }),
  ),
  'connection.confirm': message<void>()(['page'], 'write', () => z.strictObject({ id })),
  'connection.decline': message<void>()(['page'], 'write', () => z.strictObject({ id })),
  'connection.test': message<{ name: string }>()(['page'], 'read', () => z.strictObject({ id })),
  'connection.pause': message<void>()(['page'], 'write', () => z.strictObject({ id, paused: z.boolean() })),
  'connection.writes': message<void>()(['page'], 'write', () => z.strictObject({ id, on: z.boolean() })),
  'connection.captures': message<void>()(['page'], 'write', () => z.strictObject({ id, on: z.boolean() })),
  'connection.disconnect': message<{ told: 'told' | 'later' | 'refused' }>()(['page'], 'write', () => z.strictObject({ id })),
  'connection.fields': message<{ offers: FieldOffer[]; guess: FieldMapping }>()(['page'], 'read', () => z.strictObject({ id })),
  /** The field in which contacts seem to have their role, where nobody has chosen yet whether it is read. */
  'connection.role': message<{ path: string; field: string } | null>()(['page'], 'read', () => z.strictObject({ id })),
  'connection.preview': message<Preview | null>()(['page'], 'read', () => z.strictObject({ id, mapping, account: z.string().max(2_000) })),
  'connection.choices': message<BookChoice[]>()(['page'], 'read', () => z.strictObject({ id })),
  'connection.set': message<void>()(['page'], 'write', () =>
    z.strictObject({
      id,
      mapping: mapping.optional(),
      book: z.array(z.string().max(200)).max(20).optional(),
      filter: z.string().max(4_000).optional(),
    }),
  ),
} as const;
