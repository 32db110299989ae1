import type { Handlers } from '../../messaging/server';
import { openEvidence } from '../../platform/picture';
import { beginFor } from './begin';
import { bring } from './bring';
import { addBurnt } from './burning';
import { openCaptures, takeForPage } from './from-desk';
import { addImage, imagesOf } from './images';
import { dropShot, keepEdit, readShot } from './shots';

type Names =
  | 'evidence.open'
  | `capture.${'list' | 'read' | 'take' | 'images' | 'image' | 'bring' | 'keep' | 'assign' | 'burn' | 'drop' | 'begin'}`;

export const captureHandlers: Pick<Handlers, Names> = {
  'evidence.open': ({ packetId }) => openEvidence(`escalation/${encodeURIComponent(packetId ?? 'new')}/evidence`),
  'capture.list': openCaptures,
  'capture.read': ({ shotId }) => readShot(shotId),
  'capture.take': takeForPage,
  'capture.images': imagesOf,
  'capture.image': addImage,
  'capture.bring': bring,
  'capture.keep': ({ shotId, edit }) => keepEdit(shotId, { edit }),
  'capture.assign': ({ shotId, packetId }) => keepEdit(shotId, { packetId }),
  'capture.burn': ({ shotId, packetId, png, removed }) => addBurnt({ shotId, packetId, png, removed }),
  'capture.drop': ({ shotId }) => dropShot(shotId),
  'capture.begin': beginFor,
};
