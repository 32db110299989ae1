import { crc32 } from 'node:zlib';
import { aPng } from './png';

const at = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

/** A GIF of one colour, with a comment before its picture. Each second pixel begins anew, so that no table of its grows. */
function aGif(width: number, height: number): Uint8Array {
  const codes = Array.from({ length: Math.ceil((width * height) / 2) }, () => [4, 0, 0]).flat();
  const bits = [...codes, 5].flatMap((code) => [code & 1, (code >> 1) & 1, code >> 2]);
  const data = Array.from({ length: Math.ceil(bits.length / 8) }, (_, n) =>
    bits.slice(n * 8, n * 8 + 8).reduce((byte, bit, place) => byte | (bit << place), 0),
  );
  const blocks: number[] = [];
  for (let from = 0; from < data.length; from += 255) blocks.push(Math.min(255, data.length - from), ...data.slice(from, from + 255));
  const head = [...Buffer.from('GIF89a'), width, 0, height, 0, 0x80, 0, 0, 200, 40, 90, 0, 0, 0];
  const comment = [0x21, 0xfe, 2, 0x2c, 0x2c, 0];
  return Uint8Array.from([...head, ...comment, 0x2c, 0, 0, 0, 0, width, 0, height, 0, 0, 2, ...blocks, 0, 0x3b]);
}

/** Pictures of 23 × 17 in every format that is taken, as Chromium 156 wrote them; PNG and GIF are made here. */
export const PICTURES = {
  png: aPng(23, 17),
  gif: aGif(23, 17),
  jpeg: at(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAARABcDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAED/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AkBGgAAAAAD//2Q==',
  ),
  webp: at('UklGRkAAAABXRUJQVlA4IDQAAADQAgCdASoXABEAP83i624/tzEqKAgD8DmJZQAAPaOgAP7UmXubwcrv/xQ81vYO07fCcAAA'),
  lossless: at('UklGRhwAAABXRUJQVlA4TA8AAAAvFgAEAAcQ/Y/+ByKi/wEA'),
  extended: at(
    'UklGRmoAAABXRUJQVlA4WAoAAAAQAAAAFgAAEAAAQUxQSBAAAAABB1DAiAgABOF/3UBE/9MAVlA4IDQAAADQAgCdASoXABEAP83i624/tzEqKAgD8DmJZQAAPaOgAP7UmXubwcrv/xQ81vYO07fCcAAA',
  ),
};

type Write = (view: DataView, width: number, height: number) => void;

const WRITE: Record<keyof typeof PICTURES, Write> = {
  png(view, width, height) {
    view.setUint32(16, width);
    view.setUint32(20, height);
    view.setUint32(29, crc32(new Uint8Array(view.buffer, 12, 17)));
  },
  /** Its screen says little: the picture on it is as large as it is said to be here. */
  gif(view, width, height) {
    view.setUint16(30, width, true);
    view.setUint16(32, height, true);
  },
  jpeg(view, width, height) {
    const frame = Buffer.from(view.buffer).indexOf('ffc0', 0, 'hex');
    view.setUint16(frame + 5, height);
    view.setUint16(frame + 7, width);
  },
  webp(view, width, height) {
    view.setUint16(26, width, true);
    view.setUint16(28, height, true);
  },
  lossless(view, width, height) {
    view.setUint32(21, (width - 1) | ((height - 1) << 14), true);
  },
  extended(view, width, height) {
    for (const [place, length] of [
      [24, width],
      [27, height],
    ] as const) {
      view.setUint16(place, (length - 1) & 0xffff, true);
      view.setUint8(place + 2, (length - 1) >>> 16);
    }
  },
};

/** One of them whose head claims another size: what unpacks it believes that. */
export function claiming(format: keyof typeof PICTURES, width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(PICTURES[format]);
  WRITE[format](new DataView(bytes.buffer), width, height);
  return bytes;
}
