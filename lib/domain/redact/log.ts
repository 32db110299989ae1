import { appError, fail, ok, type Result } from '../errors';
import type { Scrub, Scrubbed } from './scrub';

/** Bytes of a log that are taken; a longer one is refused, not cut: nobody would know what is missing. */
export const MOST_LOG_BYTES = 5_000_000;

/** Characters that redraw a terminal, reorder a line or end it where no reader sees it. */
const UNSEEN = /\p{Cc}\[[0-9;?]{1,20}[A-Za-z]|(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

export const withoutUnseen = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');

/** How files begin in which words stand packed or coded, though every letter may be a plain one: no rule finds a secret there. */
const CODED = /^(?:%PDF-|%!PS-|\{\\rtf|PK\p{Cc}{2}|Rar!)/mu;
/** Letters at whose beginning that stands; readers of PDF look as far. */
const HEAD = 1_024;
/** What no letter is, and what only stands between letters; a text has less of it than this. */
const NO_LETTER = /\ufffd|(?![\t\n\r])\p{Cc}/gu;
const MOST_NO_LETTERS = 0.15;

/** Whether rules for texts see what is in it. */
function isReadable(text: string): boolean {
  if (text.includes('\u0000') || CODED.test(text.slice(0, HEAD))) return false;
  return (text.match(NO_LETTER)?.length ?? 0) <= text.length * MOST_NO_LETTERS;
}

/** A log as it may be kept. */
export function scrubLog(bytes: Uint8Array, scrub: Scrub): Result<Scrubbed> {
  if (bytes.byteLength > MOST_LOG_BYTES) return fail(appError('bad_input'));
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!isReadable(text)) return fail(appError('bad_input'));
  return ok(scrub(withoutUnseen(text)));
}
