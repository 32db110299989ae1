import { barePng, sizeOfPng } from '../../domain/capture/png';
import { fits, shotName } from '../../domain/capture/shot';
import { cleanTaken } from '../../domain/capture/taken';
import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { Artifact, Removal } from '../../domain/escalation/packet';
import { addUp, type Scrub, scrubber } from '../../domain/redact/scrub';
import { artifactsOf } from '../../store/escalations/escalations';
import { burn } from '../../store/escalations/shots';
import { say } from '../../words/say';
import { requireWritable } from '../settings/config';
import { escalationsChanged, readShot } from './shots';

interface Burnt {
  shotId: string;
  packetId: string;
  /** The picture with everything blacked out in it; absent of words. */
  png?: Uint8Array<ArrayBuffer>;
  removed: Removal[];
}

/**
 * The only way of a picture into a packet. What comes was drawn anew, with the boxes in it, after a person looked at it; of the
 * page's address and title only what may be kept goes along. The raw picture goes in the same transaction.
 */
export async function addBurnt({ shotId, packetId, png, removed }: Burnt): Promise<void> {
  await requireWritable();
  const { info } = await readShot(shotId).catch(() => ({ info: undefined }));
  // Done already: an answer was lost, and the same was asked again.
  if (!info && (await artifactsOf(packetId)).some(({ id }) => id === shotId)) return;
  if (!info) throw appError('not_found', say('capture.gone'));
  const scrub = scrubber(info.people);
  const made = info.text === undefined ? pictureOf(png) : wordsOf(info.text, info.source === 'recording' ? 'log' : 'file', scrub);
  const taken = info.taken && cleanTaken(info.taken, scrub);
  const names = (await artifactsOf(packetId)).map(({ name }) => name);
  const at = nowIso();
  const artifact: Artifact = {
    id: shotId,
    packetId,
    ...made,
    name: shotName(info.source, names),
    ...(taken && { taken: taken.taken }),
    removed: addUp([...made.removed, ...(info.removed ?? []), ...(info.text === undefined ? removed : []), ...(taken?.removed ?? [])]),
    redactedAt: at,
    lookedAt: at,
  };
  await burn(artifact);
  await escalationsChanged();
}

type Made = Pick<Artifact, 'kind' | 'mime' | 'bytes' | 'removed'>;

function pictureOf(png: Uint8Array<ArrayBuffer> | undefined): Made {
  const bare = png && barePng(png);
  const size = bare && sizeOfPng(bare);
  if (!bare || !size || !fits(size)) throw appError('bad_input', say('capture.notDrawn'));
  return { kind: 'image', mime: 'image/png', bytes: new Blob([bare], { type: 'image/png' }), removed: [] };
}

function wordsOf(words: string, kind: 'file' | 'log', scrub: Scrub): Made {
  const { text, removed } = scrub(words);
  return { kind, mime: 'text/plain', bytes: new Blob([text], { type: 'text/plain' }), removed };
}
