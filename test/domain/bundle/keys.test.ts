import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUsableKey, readKeyLine, SMALL_Y, signedBytes, verifies } from '../../../lib/domain/bundle/keys';
import { fromBase64, toBase64, toBase64Url } from '../../../lib/domain/data/base64';
import { aSigner } from '../../builders/signed';

const P = 2n ** 255n - 19n;
const mod = (value: bigint) => ((value % P) + P) % P;
function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, mod(base)];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
}
const inverse = (value: bigint) => power(value, P - 2n);
const D = mod(-121665n * inverse(121666n));

/** x of the point with this y, by the curve −x² + y² = 1 + dx²y². */
function xOf(y: bigint): bigint | undefined {
  const square = mod((y * y - 1n) * inverse(D * y * y + 1n));
  const root = power(square, (P + 3n) / 8n);
  return [root, mod(root * power(2n, (P - 1n) / 4n))].find((x) => mod(x * x) === square);
}
type Point = [bigint, bigint];
const add = ([x1, y1]: Point, [x2, y2]: Point): Point => {
  const product = mod(D * x1 * x2 * y1 * y2);
  return [mod((x1 * y2 + y1 * x2) * inverse(1n + product)), mod((y1 * y2 + x1 * x2) * inverse(1n - product))];
};
const bytesOf = (value: bigint, sign = 0) =>
  Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * at)) & 255n) | (at === 31 ? sign << 7 : 0));

describe('a key', () => {
  it('of each of the eight points of small order is refused, however its sign is written', () => {
    const points = SMALL_Y.flatMap((y): Point[] => {
      const x = xOf(y);
      if (x === undefined) throw new Error(`${y} is on no point`);
      return x === 0n
        ? [[x, y]]
        : [
            [x, y],
            [mod(-x), y],
          ];
    });
    expect(new Set(points.map(String)).size).toBe(8);
    for (const point of points) {
      const twice = add(point, point);
      const four = add(twice, twice);
      expect(add(four, four)).toEqual([0n, 1n]);
    }
    for (const y of SMALL_Y) for (const sign of [0, 1]) expect(isUsableKey(bytesOf(y, sign))).toBe(false);
  });

  it('that is written in another way than its one is refused', () => {
    for (const extra of [0n, 1n, 5n, 18n]) for (const sign of [0, 1]) expect(isUsableKey(bytesOf(P + extra, sign))).toBe(false);
    expect(isUsableKey(bytesOf(P - 2n))).toBe(true);
  });

  it('of another length is refused', () => {
    for (const length of [0, 31, 33, 64]) expect(isUsableKey(new Uint8Array(length).fill(9))).toBe(false);
  });

  it('as people make them is taken, and so are its signatures; of no other bytes', async () => {
    const { key, line, sign } = await aSigner('CS Ops');
    expect(readKeyLine(line)).toEqual({ name: 'CS Ops', raw: key.raw });
    const said = signedBytes('sidelight-bundle-v1', new Uint8Array([1, 2, 3]));
    const sig = fromBase64(await sign('sidelight-bundle-v1', new Uint8Array([1, 2, 3]))) as Uint8Array<ArrayBuffer>;
    expect(await verifies(key.raw, sig, said)).toBe(true);
    expect(await verifies(key.raw, sig, signedBytes('sidelight-key-v1', new Uint8Array([1, 2, 3])))).toBe(false);
    expect(await verifies(key.raw, sig.slice(1), said)).toBe(false);
  });

  it('of small order verifies nothing, although the browser would', async () => {
    const raw = bytesOf(1n);
    // R = the neutral point, S = 0: fits every message under that key.
    const forged = new Uint8Array(64);
    forged[0] = 1;
    expect(await verifies(raw, forged, signedBytes('sidelight-bundle-v1', new Uint8Array([7])))).toBe(false);
  });

  it.each(['', 'CS Ops', '=abc', `CS Ops=${toBase64Url(bytesOf(1n))}`, `${'n'.repeat(61)}=${'A'.repeat(43)}`, `  =${'B'.repeat(43)}`])(
    'line %j is none',
    (line) => expect(readKeyLine(line)).toBeUndefined(),
  );
});

it('Base64 says each row of bytes in one way', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
  expect(fromBase64('QR==')).toBeUndefined();
  expect(fromBase64('QQ=')).toBeUndefined();
  expect(fromBase64('Q Q=')).toBeUndefined();
});
