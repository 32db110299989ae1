import { barePng, sizeOfPng } from '../../domain/capture/png';
import { fits, type ShotInfo } from '../../domain/capture/shot';
import { appError } from '../../domain/errors';
import { getShot } from '../../store/shots';
import { say } from '../../words/say';
import { requireCapture } from './add';
import { keepShot } from './shots';

interface Brought extends Pick<ShotInfo, 'source' | 'name' | 'packetId'> {
  shotId: string;
  png: Uint8Array<ArrayBuffer>;
}

/** A picture that a person pasted, dropped or shot elsewhere. No page tells where in it something private stands. */
export async function bring({ shotId, png, ...rest }: Brought): Promise<void> {
  await requireCapture();
  const bare = barePng(png);
  const size = bare && sizeOfPng(bare);
  if (!size || !fits(size)) throw appError('bad_input', say('capture.notAPicture'));
  if (await getShot(shotId)) return;
  await keepShot({ id: shotId, ...rest, people: [], size, scale: 1, edit: { marks: [] }, at: Date.now() }, bare);
}
