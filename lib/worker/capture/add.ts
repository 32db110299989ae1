import { toPixels } from '../../domain/capture/geometry';
import type { Edit } from '../../domain/capture/marks';
import { sizeOfPng } from '../../domain/capture/png';
import { fits, rounded, type ShotInfo, type ShotSource, zoned } from '../../domain/capture/shot';
import { suggested } from '../../domain/capture/suggest';
import { appError } from '../../domain/errors';
import { type Front, zoomOf } from '../../platform/picture';
import { say } from '../../words/say';
import { readConfig } from '../settings/config';
import { keepShot } from './shots';
import { type Took, take } from './taking';
import { takeWhole } from './whole';
import { knownOf, packetFor } from './whose';

interface Wish {
  id: string;
  front: Front;
  packetId?: string;
  /** Begin with the choice of a part. */
  area?: boolean;
  /** The address of the picture that was pressed: it alone is kept at first. */
  image?: string;
  /** All that scrolls of it. */
  whole?: boolean;
}

/** Takes a picture of a tab and keeps it, sealed. */
export async function addPicture({ id, front, area, image, whole, packetId }: Wish): Promise<ShotInfo> {
  await requireCapture();
  const [took, zoom, whose] = await Promise.all([
    whole ? takeWhole(front) : take(front, image),
    zoomOf(front.tabId),
    whoseIs(front.tabId, packetId),
  ]);
  const info = infoOf({ id, took, zoom, ...whose, source: image ? 'image' : 'page', area });
  await keepShot(info, took.png);
  return info;
}

/** Asked while the picture is taken: the person waits for it. */
async function whoseIs(tabId: number, wanted: string | undefined): Promise<Pick<ShotInfo, 'packetId' | 'people' | 'account'>> {
  const packetId = wanted ?? (await packetFor(tabId));
  return { packetId, ...(await knownOf(tabId, packetId)) };
}

interface Known {
  id: string;
  took: Took;
  zoom: number;
  people: readonly string[];
  source: ShotSource;
  area?: boolean;
  packetId?: string;
  account?: ShotInfo['account'];
}

function infoOf({
  id,
  took: { png, measure, salt, cut, shrunk, scale: measured },
  zoom,
  people,
  source,
  area,
  packetId,
  account,
}: Known): ShotInfo {
  const size = sizeOfPng(png);
  if (!size || !fits(size)) throw appError('bad_input', say('capture.tooLarge'));
  // What the picture really has, not what the page says of the screen.
  const scale = measured ?? size.width / measure.viewport.width;
  const crop = measure.image && toPixels(measure.image, scale, size);
  const edit: Edit = { marks: suggested(measure, people, salt, scale, size), ...(crop && { crop }) };
  const at = Date.now();
  const { url, title, viewport, dpr, offset, unread } = measure;
  const taken = { url, title, at: zoned(at, offset), viewport, zoom: rounded(zoom), dpr: rounded(dpr) };
  return {
    id,
    source,
    taken,
    people,
    size,
    scale,
    edit,
    unread,
    at,
    ...(packetId && { packetId }),
    ...(account && { account }),
    ...(area && { area }),
    ...(cut && { cut }),
    ...(shrunk && { shrunk }),
  };
}

export async function requireCapture(): Promise<void> {
  const { policy } = await readConfig();
  if (!policy['capture.allowed']) throw appError('forbidden', say('capture.forbidden'));
}
