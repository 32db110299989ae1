import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeToken, threadId } from '../../../lib/hosts/gmail/token';
import { encodeToken } from './encode-token';

const int64 = fc.bigInt({ min: 1n << 59n, max: (1n << 64n) - 1n });

describe('decodeToken', () => {
  it('reads every received thread', () => {
    fc.assert(
      fc.property(int64, (id) => {
        expect(decodeToken(encodeToken(`f:${id}`))).toBe(`f:${id}`);
      }),
    );
  });

  it('reads every thread the user started, and drafts', () => {
    fc.assert(
      fc.property(int64, fc.boolean(), (id, negative) => {
        const plain = `a:r${negative ? '-' : ''}${id}`;
        expect(decodeToken(encodeToken(plain))).toBe(plain);
        expect(decodeToken(encodeToken(`f:${id}+msg-${plain}`))).toBe(`f:${id}+msg-${plain}`);
      }),
    );
  });

  it.each([
    '',
    'p2',
    'inbox',
    '19d46efa6ec4bac0',
    'FMfcgaeiou',
    'F'.repeat(1_000_000),
    encodeToken('g:1861234567890123456'),
    encodeToken('f:'),
    encodeToken('f:1x'),
    encodeToken('a:r-'),
    encodeToken('f:1861234567890123456 '),
  ])('refuses %.40s', (token) => expect(decodeToken(token)).toBeUndefined());

  it('answers only in its own grammar, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (token) => {
        expect(decodeToken(token) ?? 'f:1').toMatch(/^(f|a):r?-?\d+(\+msg-.*)?$/);
      }),
    );
  });
});

describe('threadId', () => {
  it.each([
    ['f:1861234567890123456', '19d46efa6ec4bac0'],
    ['thread-f:1861234567890123456', '19d46efa6ec4bac0'],
    ['#thread-f:1861234567890123456', '19d46efa6ec4bac0'],
    ['19d46efa6ec4bac0', '19d46efa6ec4bac0'],
    ['a:r-7312345678901234567', 'a:r-7312345678901234567'],
    ['thread-a:r42', 'a:r42'],
    ['undefined', undefined],
    ['', undefined],
    [null, undefined],
    ['f:99999999999999999999', undefined],
    ['f:1801234567890123456+msg-a:r-4012345678901234567', undefined],
    ['19D46EFA6EC4BAC0', undefined],
    ['19d46efa6ec4bac0 ', undefined],
    ['msg-f:1861234567890123456', undefined],
  ])('%s is %s', (text, id) => expect(threadId(text)).toBe(id));
});

const vectors = new URL('../../../../shared/dom/gmail/url-tokens.vectors.json', import.meta.url);
describe.skipIf(!existsSync(vectors))('published token vectors', () => {
  const { vectors: list } = JSON.parse(existsSync(vectors) ? readFileSync(vectors, 'utf8') : '{"vectors":[]}') as {
    vectors: { token: string; plain: string | null; legacyThreadId: string | null }[];
  };

  it('are there', () => expect(list.length).toBeGreaterThanOrEqual(10));

  it.each(list)('$token', ({ token, plain, legacyThreadId }) => {
    expect(decodeToken(token) ?? null).toBe(plain);
    // A draft's token carries the id of the thread it answers; a draft is no thread, so we take none.
    if (!plain?.includes('+msg-')) expect(threadId(plain ?? token)?.replace(/^a:.*/, '') || null).toBe(legacyThreadId);
  });
});
