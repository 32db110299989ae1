import { appError, fail, ok, type Result } from '../../domain/errors';

/** Bytes read at a time: little enough to stay quick to stop, enough to be fast. */
const SLICE = 1024 * 1024;

/** Texts of a file in order, with how much has been read. Never cuts a character in two, whatever its bytes. */
export async function* textOf(file: Blob, signal?: AbortSignal): AsyncGenerator<Result<{ text: string; readBytes: number }>> {
  const decoder = new TextDecoder(await encodingOf(file), { fatal: true });
  for (let from = 0; from < file.size; from += SLICE) {
    signal?.throwIfAborted();
    const to = Math.min(from + SLICE, file.size);
    const bytes = await file
      .slice(from, to)
      .arrayBuffer()
      .catch(() => undefined);
    if (!bytes) return yield fail(appError('bad_input', 'This file could not be read. If it was moved or changed, choose it again.'));
    const text = decoded(decoder, bytes, to < file.size);
    if (text === undefined)
      return yield fail(appError('bad_input', 'This file is not UTF-8 text. In Excel, save it as “CSV UTF-8”, then import that file.'));
    yield ok({ text, readBytes: to });
  }
}

function decoded(decoder: TextDecoder, bytes: ArrayBuffer, stream: boolean): string | undefined {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** Excel's “Unicode text” is UTF-16 and says so in its first two bytes. */
async function encodingOf(file: Blob): Promise<string> {
  const bytes = await file
    .slice(0, 2)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
