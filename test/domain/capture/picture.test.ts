import { describe, expect, it } from 'vitest';
import { isSame, type Measure, markOf, plainName } from '../../../lib/domain/capture/measure';
import { barePng, partsOfPng, sizeOfPng } from '../../../lib/domain/capture/png';
import { isOver, shotName, zoned } from '../../../lib/domain/capture/shot';
import { suggested } from '../../../lib/domain/capture/suggest';
import { cleanTaken } from '../../../lib/domain/capture/taken';
import { scrubber } from '../../../lib/domain/redact/scrub';
import { aPng } from '../../builders/png';

describe('the bytes of a picture', () => {
  it('are the picture and nothing that is written about it or behind it', () => {
    const told = aPng(7, 5, { words: ['52.5200 N 13.4050 E', 'planted'], behind: 'planted behind' });
    const bare = barePng(told);
    if (!bare) throw new Error('no picture');
    expect(Buffer.from(told).includes('planted')).toBe(true);
    expect(Buffer.from(bare).includes('planted')).toBe(false);
    expect(partsOfPng(bare)?.map(({ name }) => name)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(sizeOfPng(bare)).toEqual({ width: 7, height: 5 });
    expect(bare).toEqual(aPng(7, 5));
  });

  it('of anything else, or of half a picture, are refused', () => {
    const whole = aPng(7, 5);
    expect(barePng(new Uint8Array([1, 2, 3]))).toBeUndefined();
    for (const length of [8, 20, 40, whole.length - 4]) expect(barePng(whole.slice(0, length))).toBeUndefined();
  });
});

const SALT = 12_345;
const seen: Measure = {
  document: 'd',
  url: 'https://acme.example/',
  title: '',
  offset: 60,
  viewport: { width: 800, height: 600 },
  scroll: { x: 0, y: 0 },
  dpr: 2,
  changes: 3,
  suspects: [{ rule: 'email', x: 10, y: 10, width: 100, height: 16 }],
  names: [
    { mark: markOf(plainName('Lindqvist,  Ana'), SALT), x: 10, y: 50, width: 90, height: 16 },
    { mark: markOf(plainName('Next Steps'), SALT), x: 10, y: 80, width: 90, height: 16 },
  ],
  unread: { frames: 0, pictures: 0, places: 0 },
};

describe('the boxes that a picture begins with', () => {
  it('are what looked private and the people we know, in pixels, and no word of the page', () => {
    const boxes = suggested(seen, ['Ana Lindqvist'], SALT, 2, { width: 1600, height: 1200 });
    expect(boxes).toEqual([
      { id: 's0', kind: 'hide', rule: 'email', x: 16, y: 16, width: 208, height: 40 },
      { id: 's1', kind: 'hide', rule: 'name', x: 16, y: 96, width: 188, height: 40 },
    ]);
    expect(suggested(seen, ['Ana Lindqvist'], SALT + 1, 2, { width: 1600, height: 1200 })).toHaveLength(1);
  });

  it('are one where two lie over each other', () => {
    const twice = {
      ...seen,
      names: [],
      suspects: [...seen.suspects, ...seen.suspects, { rule: 'phone', x: 12, y: 12, width: 5, height: 5 }],
    };
    expect(suggested(twice, [], SALT, 1, { width: 800, height: 600 })).toHaveLength(1);
  });

  it.each([
    ['scrolled', { scroll: { x: 0, y: 1 } }],
    ['another size', { viewport: { width: 801, height: 600 } }],
    ['another screen', { dpr: 1 }],
    ['a text that changed', { changes: 4 }],
    ['another document', { document: 'e' }],
    ['another address', { url: 'https://acme.example/2' }],
    ['a box that moved', { suspects: [] }],
  ] as const)('fit no picture of a page that is not the same: %s', (_name, other) => {
    expect(isSame(seen, { ...seen })).toBe(true);
    expect(isSame(seen, { ...seen, ...other } as Measure)).toBe(false);
  });
});

it('where it was taken is kept without what lets in: no question, no fragment, no address, no name', () => {
  const taken = {
    url: 'https://u:p@app.acme.example/people/ana%40halden.example?token=abc#secret',
    title: 'Orders of Ana Lindqvist',
    at: '2026-11-28T10:00:00+01:00',
    viewport: { width: 1, height: 1 },
    zoom: 1,
    dpr: 1,
  };
  const clean = cleanTaken(taken, scrubber(['Ana Lindqvist']));
  expect(clean.taken).toMatchObject({
    url: 'https://app.acme.example/people/[removed:email]',
    title: 'Orders of [removed:name]',
    at: taken.at,
  });
  expect(clean.removed).toEqual(
    expect.arrayContaining([
      { rule: 'address', count: 1 },
      { rule: 'email', count: 1 },
      { rule: 'name', count: 1 },
    ]),
  );
  expect(cleanTaken({ ...taken, url: 'file:///home/ana/secret.pdf' }, scrubber()).taken.url).toBe('');
});

it('a picture nobody looked at is over after twelve hours, and one from the future is none of ours', () => {
  const at = Date.UTC(2026, 10, 28, 8);
  expect(isOver(at, at + 12 * 3_600_000 - 1)).toBe(false);
  expect(isOver(at, at + 12 * 3_600_000)).toBe(true);
  expect(isOver(at, at - 120_000)).toBe(true);
});

it.each([
  [120, '2026-11-28T10:00:00+02:00'],
  [-210, '2026-11-28T04:30:00-03:30'],
  [0, '2026-11-28T08:00:00+00:00'],
])('a time says its zone: %s minutes', (offset, text) => {
  expect(zoned(Date.UTC(2026, 10, 28, 8), offset)).toBe(text);
});

it('a file is named by its kind, and no two are named alike', () => {
  expect(shotName('page', [])).toBe('page-1.png');
  expect(shotName('page', ['page-1.png', 'page-3.png', 'selection-1.txt'])).toBe('page-2.png');
  expect(shotName('selection', ['selection-1.txt'])).toBe('selection-2.txt');
});
