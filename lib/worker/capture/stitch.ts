import type { Rect } from '../../domain/capture/geometry';
import { isColour, SIGN, type Sign } from '../../domain/capture/roll';

/** One long picture, put together part by part. */
export function stitcher(region: Rect, height: number, scale: number) {
  const inPixels = (length: number) => Math.round(length * scale);
  const canvas = new OffscreenCanvas(Math.max(1, inPixels(region.width)), Math.max(1, inPixels(height)));
  const pen = canvas.getContext('2d', { alpha: false });
  return {
    /** False where the picture shows another part than the one whose sign that is: then nothing of it is drawn. */
    async put(png: Uint8Array<ArrayBuffer>, top: number, sign?: Sign, first = false): Promise<boolean> {
      const part = await createImageBitmap(new Blob([png], { type: 'image/png' }), { colorSpaceConversion: 'none' });
      try {
        if (sign && !isColour(pixelOf(part, sign, scale), sign.colour)) return false;
        // Its own sign stays out: there the part before shows the same. What lay over the first part is in that one alone.
        const skip = first ? 0 : Math.max(SIGN, region.height - SIGN - top);
        const [x, y, wide, high] = [region.x, region.y + skip, region.width, region.height - skip].map(inPixels) as [
          number,
          number,
          number,
          number,
        ];
        pen?.drawImage(part, x, y, wide, high, 0, inPixels(top + skip), wide, high);
        return true;
      } finally {
        part.close();
      }
    },
    /** As far down as this; what is below was not shot. */
    async png(end: number): Promise<Uint8Array<ArrayBuffer>> {
      const high = Math.min(canvas.height, Math.max(1, inPixels(end)));
      const kept = high === canvas.height ? canvas : new OffscreenCanvas(canvas.width, high);
      if (kept !== canvas) kept.getContext('2d', { alpha: false })?.drawImage(canvas, 0, 0);
      return new Uint8Array(await (await kept.convertToBlob({ type: 'image/png' })).arrayBuffer());
    },
  };
}

function pixelOf(part: ImageBitmap, { x, y }: Sign, scale: number): ArrayLike<number> {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { alpha: false });
  pen?.drawImage(part, -Math.floor(x * scale), -Math.floor(y * scale));
  return pen?.getImageData(0, 0, 1, 1).data ?? [];
}
