import { appError, fail, ok, type Result } from '../errors';
import type { Scrub, Scrubbed } from './scrub';

/** Bytes of a log that are taken; a longer one is refused, not cut: nobody would know what is missing. */
export const MOST_LOG_BYTES = 5_000_000;

/** Characters that redraw a terminal, reorder a line or end it where no reader sees it. */
const UNSEEN = /\p{Cc}\[[0-9;?]{1,20}[A-Za-z]|(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

export const withoutUnseen = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');

/** A log as it may be kept. */
export function scrubLog(bytes: Uint8Array, scrub: Scrub): Result<Scrubbed> {
  if (bytes.byteLength > MOST_LOG_BYTES) return fail(appError('bad_input'));
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.includes('\u0000')) return fail(appError('bad_input'));
  return ok(scrub(withoutUnseen(text)));
}
