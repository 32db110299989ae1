import { describe, expect, it } from 'vitest';
import { MOST_LOG_BYTES, scrubLog } from '../../../lib/domain/redact/log';
import { scrubber } from '../../../lib/domain/redact/scrub';
import { NAMES } from '../../fixtures/secrets/secrets';

/** What takes the square of this takes many times the seconds that are allowed. */
const LONG = 100_000;
const PIECES = [
  'a',
  '0',
  ' ',
  'a.',
  '0 ',
  '0-',
  '%41',
  'a@',
  '@a.',
  'A1',
  '"',
  'password',
  'password=',
  'a_',
  'eyJa.',
  'Bearer ',
  '\n',
  'DE00',
  '+1',
  '://:',
  'Ana ',
  '=',
  'cookie:a=',
  '<password>',
  '-----BEGIN PRIVATE KEY-----',
  '/',
  '00D',
  'ab.',
  '"name":"',
  '"name":"cookie","value":"',
  '\\',
];

describe('a hostile log', () => {
  it.each(PIECES)('of nothing but %j takes time in step with its length', (piece) => {
    const scrub = scrubber(NAMES);
    const time = (bytes: number) => {
      const text = piece.repeat(Math.ceil(bytes / piece.length)).slice(0, bytes);
      const begun = performance.now();
      scrub(text);
      return performance.now() - begun;
    };
    time(LONG / 20);
    // Once more where a busy machine may have held it up: what takes more than its length takes it every time.
    const took = time(LONG);
    expect(took < 2_000 ? took : time(LONG)).toBeLessThan(2_000);
  });

  it('of more than 5 MB, and one of bytes that are no text, is refused and not cut', () => {
    const scrub = scrubber();
    expect(scrubLog(new Uint8Array(MOST_LOG_BYTES + 1).fill(65), scrub)).toMatchObject({ ok: false, error: { code: 'bad_input' } });
    expect(scrubLog(new Uint8Array([65, 0, 66]), scrub).ok).toBe(false);
  });
});
