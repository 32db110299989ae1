import type { Size } from './geometry';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Without these there is no picture; everything else in a PNG is words about it. */
const PICTURE = ['IHDR', 'PLTE', 'IDAT', 'IEND'];

/** The name of every part of a PNG; nothing for what is none, or is not whole. */
export function partsOfPng(bytes: Uint8Array): { name: string; from: number; to: number }[] | undefined {
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: { name: string; from: number; to: number }[] = [];
  for (let at = SIGNATURE.length; at < bytes.length; ) {
    if (at + 12 > bytes.length) return undefined;
    const to = at + 12 + view.getUint32(at);
    if (to > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    parts.push({ name, from: at, to });
    at = to;
    // What stands behind the end of a picture is no part of it.
    if (name === 'IEND') break;
  }
  return parts.at(-1)?.name === 'IEND' && parts[0]?.name === 'IHDR' ? parts : undefined;
}

/** The picture alone: no place, no camera, no time, no words, nothing behind its end. Nothing for what is no PNG. */
export function barePng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const parts = partsOfPng(bytes)?.filter(({ name }) => PICTURE.includes(name));
  if (!parts) return undefined;
  const bare = new Uint8Array(SIGNATURE.length + parts.reduce((sum, { from, to }) => sum + to - from, 0));
  bare.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const { from, to } of parts) {
    bare.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return bare;
}

export function sizeOfPng(bytes: Uint8Array): Size | undefined {
  const [head] = partsOfPng(bytes) ?? [];
  if (!head) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(head.from + 8), height: view.getUint32(head.from + 12) };
}
