import type { Rect } from '../../domain/capture/geometry';
import { isColour, SIGN, type Sign } from '../../domain/capture/roll';

/** One long picture, put together part by part. */
export function stitcher(region: Rect, height: number, scale: number) {
  const inPixels = (length: number) => Math.round(length * scale);
  const canvas = new OffscreenCanvas(Math.max(1, inPixels(region.width)), Math.max(1, inPixels(height)));
  const pen = canvas.getContext('2d', { alpha: false });
  return {
    /** False where the picture shows another part than the one whose sign that is: then nothing of it is drawn. */
    async put(png: Uint8Array<ArrayBuffer>, top: number, sign?: Sign): Promise<boolean> {
      const part = await createImageBitmap(new Blob([png], { type: 'image/png' }), { colorSpaceConversion: 'none' });
      try {
        if (sign && !isColour(pixelOf(part, sign, scale), sign.colour)) return false;
        // Its own sign stays out: there the part before shows the same.
        const skip = top > 0 ? SIGN : 0;
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
    png: async () => new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer()),
  };
}

function pixelOf(part: ImageBitmap, { x, y }: Sign, scale: number): ArrayLike<number> {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { alpha: false });
  pen?.drawImage(part, -Math.floor(x * scale), -Math.floor(y * scale));
  return pen?.getImageData(0, 0, 1, 1).data ?? [];
}
