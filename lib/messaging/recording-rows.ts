import { z } from 'zod';
import { message } from './row';

const nothing = z.lazy(() => z.strictObject({}));

/** The rows of `protocol.ts` about recording what fails on a page. It begins in the desk alone, where it was asked about. */
export const recordingRows = {
  'recording.begin': message<void>()(['page'], 'write', () =>
    z.strictObject({
      tabId: z.number().int().nonnegative(),
      origin: z.url({ protocol: /^https?$/ }).max(300),
      packetId: z.string().max(200).optional(),
      /** The person has read what is recorded, of which page and how long. */
      confirmed: z.literal(true),
    }),
  ),
  'recording.look': message<void>()(['framed', 'side', 'page'], 'read', () => nothing),
  'recording.stop': message<void>()(['framed', 'side', 'page'], 'write', () => nothing),
} as const;
