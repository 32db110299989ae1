import { barePng, sizeOfPng } from '../../domain/capture/png';
import { fits, type ShotInfo, zonedAt } from '../../domain/capture/shot';
import { appError } from '../../domain/errors';
import type { Taken } from '../../domain/escalation/packet';
import { getPacket } from '../../store/escalations/escalations';
import { getShot } from '../../store/escalations/shots';
import { say } from '../../words/say';
import { requireCapture } from './add';
import { keepShot } from './shots';

interface Brought extends Pick<ShotInfo, 'source' | 'name' | 'packetId'>, Partial<Pick<ShotInfo, 'people' | 'account'>> {
  shotId: string;
  png: Uint8Array<ArrayBuffer>;
  /** The page it stood on. */
  stood?: Omit<Taken, 'at'>;
}

/** A picture that a person pasted, dropped or shot elsewhere. No page tells where in it something private stands. */
export async function bring({ shotId, png, stood, people = [], ...rest }: Brought): Promise<void> {
  await requireCapture();
  const bare = barePng(png);
  const size = bare && sizeOfPng(bare);
  if (!size || !fits(size)) throw appError('bad_input', say('capture.notAPicture'));
  if (await getShot(shotId)) return;
  const at = Date.now();
  const taken = { ...(stood ?? (await sourceOf(rest))), at: zonedAt(at) };
  await keepShot({ id: shotId, ...rest, taken, people, size, scale: 1, edit: { marks: [] }, at }, bare);
}

/** A file of a ticket stood on that ticket; of any other picture nobody knows where it stood. */
async function sourceOf({ source, packetId }: Pick<Brought, 'source' | 'packetId'>): Promise<Omit<Taken, 'at'>> {
  const from = source === 'attachment' && packetId !== undefined ? (await getPacket(packetId))?.source : undefined;
  return { url: from?.link ?? '', title: from?.title ?? '' };
}
