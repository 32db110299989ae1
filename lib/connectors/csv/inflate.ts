import { packedBytes, type ZipEntry } from './zip';

/** The bytes of one entry; nothing when it is damaged or holds more than `most` bytes, whatever the directory says. */
export async function inflate(
  archive: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const packed = packedBytes(archive, entry);
  if (!packed || (entry.method !== 0 && entry.method !== 8)) return undefined;
  if (entry.method === 0) return packed.length <= most ? packed : undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) {
        await reader.cancel();
        return undefined;
      }
      parts.push(part.value);
    }
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
