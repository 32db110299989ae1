import { claimedSize } from '@/lib/domain/capture/picture-size';
import { fits, MOST_BYTES } from '@/lib/domain/capture/shot';
import { appError } from '@/lib/domain/errors';
import { say } from '@/lib/words/say';

/**
 * A picture drawn anew as a PNG: whatever its file said about place, camera and time stays behind. What claims to be larger than
 * any picture we take is not decoded at all.
 */
export async function asPng(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > MOST_BYTES) throw appError('bad_input', say('capture.tooLarge'));
  const claimed = claimedSize(new Uint8Array(await file.arrayBuffer()));
  if (!claimed) throw appError('bad_input', say('capture.notAPicture'));
  if (!fits(claimed)) throw appError('bad_input', say('capture.tooLarge'));
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture || !fits(picture)) throw appError('bad_input', say('capture.notAPicture'));
  return drawnAnew(picture);
}

async function drawnAnew(picture: ImageBitmap): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d', { alpha: false })?.drawImage(picture, 0, 0);
  picture.close();
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

/** One frame of a window or screen that the person chooses in the browser's own question. Nothing is recorded. */
export async function screenPicture(): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stream = await navigator.mediaDevices.getDisplayMedia({ video: true, audio: false }).catch(() => undefined);
  if (!stream) return undefined;
  try {
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = stream;
    await video.play();
    return await drawnAnew(await createImageBitmap(video));
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}
