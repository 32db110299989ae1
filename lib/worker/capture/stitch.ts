import type { Rect } from '../../domain/capture/geometry';

/** One long picture, put together part by part. */
export function stitcher(region: Rect, height: number, scale: number) {
  const inPixels = (length: number) => Math.round(length * scale);
  const canvas = new OffscreenCanvas(Math.max(1, inPixels(region.width)), Math.max(1, inPixels(height)));
  const pen = canvas.getContext('2d', { alpha: false });
  return {
    async put(png: Uint8Array<ArrayBuffer>, top: number): Promise<void> {
      const part = await createImageBitmap(new Blob([png], { type: 'image/png' }), { colorSpaceConversion: 'none' });
      const [x, y, wide, high] = [region.x, region.y, region.width, region.height].map(inPixels) as [number, number, number, number];
      pen?.drawImage(part, x, y, wide, high, 0, inPixels(top), wide, high);
      part.close();
    },
    png: async () => new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer()),
  };
}
