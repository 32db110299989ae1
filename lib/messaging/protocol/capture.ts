import { z } from 'zod';
import type { PageImage } from '../../domain/capture/measure';
import { MOST_BYTES, SHOT_SOURCES, type ShotInfo } from '../../domain/capture/shot';
import type { CaptureView } from '../../domain/capture/view';
import { message } from './row';
import { accountIdSchema } from './schemas';

const id = z.uuid();
const packetId = z.string().max(200);
const tabId = z.number().int().nonnegative();
const pixel = z.number().finite().min(-100_000).max(100_000);
const length = z.number().finite().min(0).max(100_000);
const part = { x: pixel, y: pixel, width: length, height: length };
const at = { id: z.string().max(60), x: pixel, y: pixel };
const mark = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('hide'), rule: z.string().max(60).optional(), ...at, ...part }),
    z.strictObject({ kind: z.literal('box'), ...at, ...part }),
    z.strictObject({ kind: z.literal('arrow'), ...at, to: z.strictObject({ x: pixel, y: pixel }) }),
    z.strictObject({ kind: z.literal('text'), ...at, text: z.string().max(500) }),
    z.strictObject({ kind: z.literal('number'), ...at, n: z.number().int().min(1).max(999) }),
  ]),
);
const edit = z.lazy(() => z.strictObject({ marks: z.array(mark).max(3_000), crop: z.strictObject(part).optional() }));
const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array && value.byteLength <= MOST_BYTES);

/** The rows of `protocol.ts` about pictures: taken, looked at, blacked out, and only then part of an escalation. */
export const captureRows = {
  /** "Add a picture" inside a page: the frame itself may see nothing, so the desk opens and says which way there is. */
  'evidence.open': message<void>()(['framed', 'side', 'page'], 'read', () => z.strictObject({ packetId: packetId.optional() })),
  'capture.list': message<CaptureView>()(['page'], 'read', () => z.strictObject({})),
  'capture.read': message<{ info: ShotInfo; image?: Uint8Array<ArrayBuffer> }>()(['page'], 'read', () => z.strictObject({ shotId: id })),
  'capture.take': message<void>()(['page'], 'write', () =>
    z.strictObject({
      shotId: id,
      tabId,
      packetId: packetId.optional(),
      area: z.boolean(),
      /** All that scrolls of the page, part by part. */
      whole: z.boolean().optional(),
      /** One image of those that were listed last, as it stands on the page. */
      n: z.number().int().min(0).max(10_000).optional(),
    }),
  ),
  /** Images of an open page of the three products: each is there already, so no permission is asked. */
  'capture.images': message<PageImage[]>()(['page'], 'read', () => z.strictObject({ tabId })),
  'capture.image': message<void>()(['page'], 'write', () =>
    z.strictObject({ shotId: id, tabId, packetId: packetId.optional(), n: z.number().int().min(0).max(10_000) }),
  ),
  'capture.bring': message<void>()(['page'], 'write', () =>
    z.strictObject({
      shotId: id,
      packetId: packetId.optional(),
      source: z.enum(SHOT_SOURCES).extract(['screen', 'paste', 'file', 'attachment']),
      name: z.string().max(200).optional(),
      png: bytes,
    }),
  ),
  'capture.keep': message<void>()(['page'], 'write', () => z.strictObject({ shotId: id, edit })),
  'capture.assign': message<void>()(['page'], 'write', () => z.strictObject({ shotId: id, packetId })),
  'capture.burn': message<void>()(['page'], 'write', () =>
    z.strictObject({
      shotId: id,
      packetId,
      /** The person looked at what is in it. */
      looked: z.literal(true),
      png: bytes.optional(),
      removed: z.array(z.strictObject({ rule: z.string().max(60), count: z.number().int().positive() })).max(100),
    }),
  ),
  'capture.drop': message<void>()(['page'], 'write', () => z.strictObject({ shotId: id })),
  /** A new escalation of an account, for a picture that was taken before there was one. */
  'capture.begin': message<{ packetId: string }>()(['page'], 'write', () => z.strictObject({ packetId: id, accountId: accountIdSchema })),
} as const;
