import type { Size } from '@/lib/domain/capture/geometry';
import { type Edit, hidden, kept } from '@/lib/domain/capture/marks';
import { drawKept } from './draw';

/** A picture drawn anew with everything in it, as bytes; none of the picture's own words about itself come along. */
export async function burnt(picture: ImageBitmap, edit: Edit, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = kept(edit, picture);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('no canvas');
  drawKept(pen, picture, edit, scale);
  const png = await canvas.convertToBlob({ type: 'image/png' });
  await requireBlack(png, edit, picture);
  return new Uint8Array(await png.arrayBuffer());
}

/** Looks at the picture as whoever gets it will: under every box there is one colour and nothing else. */
export async function requireBlack(png: Blob, edit: Edit, picture: Size): Promise<void> {
  const drawn = await createImageBitmap(png, { colorSpaceConversion: 'none' });
  const pen = new OffscreenCanvas(drawn.width, drawn.height).getContext('2d', { willReadFrequently: true });
  pen?.drawImage(drawn, 0, 0);
  for (const { x, y, width, height } of hidden(edit, picture)) {
    const { data } = pen?.getImageData(x, y, width, height) ?? {};
    if (!data?.length) throw new Error('a box could not be looked at');
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] || data[at + 1] || data[at + 2] || data[at + 3] !== 255) throw new Error('a box shows what is under it');
    }
  }
  drawn.close();
}
