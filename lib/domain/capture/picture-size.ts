import type { Size } from './geometry';

const text = (bytes: Uint8Array, at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length));

/**
 * What the head of a picture says of its size, before anything is decoded: a file of a few bytes may claim more pixels than a
 * computer has memory for. Nothing for what is none of PNG, JPEG, GIF and WebP.
 */
export function claimedSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return png(bytes, view);
    if (text(bytes, 0, 2) === '\xff\xd8') return jpeg(view);
    if (/^GIF8[79]a$/.test(text(bytes, 0, 6))) return gif(view);
    if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WEBP') return webp(bytes, view);
  } catch (error) {
    // Cut off before it said anything.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

function png(bytes: Uint8Array, view: DataView): Size | undefined {
  return text(bytes, 12, 4) === 'IHDR' ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined;
}

/** The frame's own header; tables, thumbnails and words before it are stepped over. */
function jpeg(view: DataView): Size | undefined {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Filled up, or a mark without a length.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else if (marker >= 0xd9 && marker <= 0xda) return undefined;
    else at += 2 + view.getUint16(at + 2);
  }
}

/** Its screen, or its first picture where that is the larger one: browsers draw by that. */
function gif(view: DataView): Size {
  const size = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + table(view.getUint8(10));
  while (view.getUint8(at) === 0x21) {
    at += 2;
    while (view.getUint8(at) !== 0) at += 1 + view.getUint8(at);
    at += 1;
  }
  if (view.getUint8(at) !== 0x2c) return size;
  const [x, y, width, height] = [1, 3, 5, 7].map((offset) => view.getUint16(at + offset, true)) as [number, number, number, number];
  return { width: Math.max(size.width, x + width), height: Math.max(size.height, y + height) };
}

function webp(bytes: Uint8Array, view: DataView): Size | undefined {
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  switch (text(bytes, 12, 4)) {
    case 'VP8X':
      return { width: three(24) + 1, height: three(27) + 1 };
    case 'VP8L': {
      const both = view.getUint32(21, true);
      return { width: (both & 0x3fff) + 1, height: ((both >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}
