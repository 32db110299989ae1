import { describe, expect, it } from 'vitest';
import { claimedSize } from '../../../lib/domain/capture/picture-size';
import { fits } from '../../../lib/domain/capture/shot';
import { claiming, PICTURES } from '../../builders/pictures';

const formats = Object.keys(PICTURES) as (keyof typeof PICTURES)[];

describe.each(formats)('the head of a picture: %s', (format) => {
  it('says how large it is', () => {
    expect(claimedSize(PICTURES[format])).toEqual({ width: 23, height: 17 });
  });

  it('is believed where it claims more than any picture has that is taken', () => {
    const claimed = claimedSize(claiming(format, 16_000, 16_000));
    expect(claimed).toEqual({ width: 16_000, height: 16_000 });
    expect(fits(claimed ?? { width: 1, height: 1 })).toBe(false);
  });

  it('says nothing where it is cut off', () => {
    for (let length = 0; length < 21; length += 1) expect(claimedSize(PICTURES[format].slice(0, length))).toBeUndefined();
  });
});

it.each([
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'],
  ['a page', '<!doctype html>'],
  ['a bitmap of Windows', 'BM'],
  ['nothing', ''],
])('no picture that is taken: %s', (_name, text) => {
  expect(claimedSize(new TextEncoder().encode(text))).toBeUndefined();
});

it('words in front of a photograph are stepped over, however many and whatever they look like', () => {
  const words = new Uint8Array(60_000).fill(0xff);
  const part = Uint8Array.from([0xff, 0xfe, (words.length + 2) >> 8, (words.length + 2) & 0xff, ...words]);
  const told = Uint8Array.from([...PICTURES.jpeg.slice(0, 2), ...part, 0xff, ...part, ...PICTURES.jpeg.slice(2)]);
  expect(claimedSize(told)).toEqual({ width: 23, height: 17 });
});
