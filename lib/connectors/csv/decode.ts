import { fail, ok, type Result } from '../../domain/errors';
import { refused } from './limits';

/** Bytes read at a time: little enough to stay quick to stop, enough to be fast. */
const SLICE = 1024 * 1024;
/** Bytes that show UTF-16 without a mark by where their zeros are. */
const PROBE = 4096;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Texts of a file in order, with how much has been read. Never cuts a character in two, whatever its bytes. */
export async function* textOf(
  file: Blob,
  encoding: Encoding,
  signal?: AbortSignal,
): AsyncGenerator<Result<{ text: string; readBytes: number }>> {
  const decoder = new TextDecoder(encoding);
  for (let from = 0; from < file.size; from += SLICE) {
    signal?.throwIfAborted();
    const to = Math.min(from + SLICE, file.size);
    const bytes = await bytesOf(file, from, to);
    if (!bytes) return yield fail(refused('files.unreadable'));
    yield ok({ text: decoder.decode(bytes, { stream: to < file.size }), readBytes: to });
  }
}

/**
 * How a file writes its characters: by its mark, else UTF-16 by its zeros, else UTF-8 where every byte of it is that, else what
 * Excel writes as plain “CSV” in the West. Looks at the whole file, since one late “ü” decides.
 */
export async function encodingOf(file: Blob): Promise<Result<Encoding>> {
  const head = await bytesOf(file, 0, PROBE);
  if (!head) return fail(refused('files.unreadable'));
  const known = marked(head) ?? byZeros(head);
  if (known) return ok(known);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < file.size; from += SLICE) {
    const bytes = await bytesOf(file, from, from + SLICE);
    if (!bytes) return fail(refused('files.unreadable'));
    try {
      decoder.decode(bytes, { stream: from + SLICE < file.size });
    } catch {
      return ok('windows-1252');
    }
  }
  return ok('utf-8');
}

/** Excel's “Unicode text” is UTF-16 and says so in its first two bytes. */
function marked([first, second]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Western text in UTF-16 has a zero in nearly every other byte, always on the same side. */
function byZeros(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = bytes.length * 0.3;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await file
    .slice(from, to)
    .arrayBuffer()
    .catch(() => undefined);
  return bytes && new Uint8Array(bytes);
}
