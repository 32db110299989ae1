import { z } from 'zod';
import { MOST_LETTERS_LEFT } from '../../domain/recording/recording';
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
  /** What a page kept since it was last asked, as it is left; believed only of the document that is recorded. */
  'recording.left': message<void>()(['content', 'recorded'], 'read', () => z.strictObject({ text: z.string().max(MOST_LETTERS_LEFT) })),
  /** The word of one that ended by itself was read. */
  'recording.seen': message<void>()(['framed', 'side'], 'write', () => z.strictObject({ look: z.boolean() })),
  'recording.look': message<void>()(['framed', 'side', 'page'], 'read', () => nothing),
  'recording.stop': message<void>()(['framed', 'side', 'page'], 'write', () => nothing),
} as const;
