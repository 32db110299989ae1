import type { Result } from '../errors';
import { readsAsHar, scrubHar } from './har';
import { MOST_LOG_BYTES, scrubLog } from './log';
import type { Scrub, Scrubbed } from './scrub';

/** A file as it may be kept. A recording of requests is one by what stands in it: under another name it holds the same cookies. */
export function scrubFile(kind: 'har' | 'log', bytes: Uint8Array, scrub: Scrub): Result<Scrubbed> {
  const text = () => new TextDecoder().decode(bytes);
  if (kind === 'har') return scrubHar(text(), scrub);
  return bytes.byteLength <= MOST_LOG_BYTES && readsAsHar(text()) ? scrubHar(text(), scrub) : scrubLog(bytes, scrub);
}
