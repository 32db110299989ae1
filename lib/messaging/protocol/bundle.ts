import { z } from 'zod';
import { MOST_ADDRESS } from '../../domain/bundle/address';
import type { HouseRules } from '../../domain/company/house-rules';
import type { SetupPreview, SetupView } from '../../domain/company/setup';
import { message } from './row';

/** Base64 of 5 MB and signatures; what is larger is refused with its own sentence by whoever reads it, so a little more comes through. */
const text = z.string().max(8_000_000);

const url = z.string().trim().min(1).max(MOST_ADDRESS);

/** Rows of `protocol.ts` about the company's configuration. */
export const bundleRows = {
  'house.read': message<HouseRules>()(['page'], 'read', () => z.strictObject({})),
  'setup.read': message<SetupView>()(['page'], 'read', () => z.strictObject({})),
  'setup.preview': message<SetupPreview>()(['page'], 'read', () => z.strictObject({ text })),
  'setup.look': message<{ text: string; etag?: string; preview: SetupPreview }>()(['page'], 'read', () => z.strictObject({ url })),
  'setup.leave': message<void>()(['page'], 'write', () => z.strictObject({})),
  'setup.apply': message<void>()(['page'], 'write', () =>
    z.strictObject({
      text,
      digest: z.string().regex(/^[0-9a-f]{64}$/),
      // Where it was read, to be asked for newer ones
      address: z.strictObject({ url, etag: z.string().max(1_000).optional() }).optional(),
    }),
  ),
  'setup.stop': message<void>()(['page'], 'write', () => z.strictObject({})),
  'setup.file': message<{ text: string; name: string }>()(['page'], 'read', () => z.strictObject({})),
  'setup.own': message<{ text: string; name: string }>()(['page'], 'read', () =>
    z.strictObject({ name: z.string().trim().min(1).max(120) }),
  ),
  'setup.role': message<void>()(['page'], 'write', () => z.strictObject({ role: z.string().max(40) })),
} as const;
