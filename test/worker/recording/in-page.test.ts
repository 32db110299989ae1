// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Recorded, recordedSchema } from '../../../lib/domain/recording/recorded';
import { readErrors, recordErrors } from '../../../lib/worker/recording/in-page';

const KEY = 'k';
const LATER = Date.now() + 60_000;
const said: unknown[][] = [];
const plain = { error: console.error, open: XMLHttpRequest.prototype.open, send: XMLHttpRequest.prototype.send };
let answers: (url: string) => Promise<Response>;
const asks = (url: string) => answers(url);
const begin = (until = LATER, most = 200) => recordErrors(KEY, location.origin, until, most, 1_000);
const read = (after = 0, stop = false): Recorded => recordedSchema.parse(readErrors(KEY, after, stop));
const texts = (found: Recorded) =>
  found.entries.map((entry) => (entry.kind === 'request' ? `${entry.method} ${entry.url} ${entry.status}` : entry.text));

beforeEach(() => {
  said.splice(0);
  answers = async () => new Response('', { status: 200 });
  console.error = (...words: unknown[]) => void said.push(words);
  Object.assign(window, { fetch: asks });
});
afterEach(() => {
  readErrors(KEY, 0, true);
  console.error = plain.error;
});

describe('a page that fails', () => {
  it('has its errors kept, and goes on as it was', async () => {
    const mine = console.error;
    expect(begin()).toBe(true);
    console.error('Export failed', 7, { secret: 'not looked at' }, new Error('boom'));
    expect(said).toHaveLength(1);
    answers = async () => new Response('', { status: 503 });
    expect((await window.fetch('/api/orders', { method: 'post' })).status).toBe(503);
    answers = () => Promise.reject(new TypeError('away'));
    await expect(window.fetch('https://other.example/x')).rejects.toThrow('away');
    answers = () => Promise.reject(new DOMException('', 'AbortError'));
    await expect(window.fetch('/left')).rejects.toMatchObject({ name: 'AbortError' });
    window.dispatchEvent(new ErrorEvent('error', { message: 'broken', filename: 'https://a.example/app.js', lineno: 3, colno: 4 }));
    document.body.append(Object.assign(document.createElement('img'), { src: '/missing.png' }));
    document.images[0]?.dispatchEvent(new Event('error'));
    const found = texts(read());
    expect(found[0]).toMatch(/^Export failed 7 \[object Object\] Error: boom/);
    expect(found.slice(1)).toEqual([
      `POST ${location.origin}/api/orders 503`,
      'GET https://other.example/x 0',
      'broken\nhttps://a.example/app.js:3:4',
      `GET ${location.origin}/missing.png 0`,
    ]);
    read(0, true);
    expect([console.error, window.fetch, XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send]).toEqual([
      mine,
      asks,
      plain.open,
      plain.send,
    ]);
    expect(readErrors(KEY, 0, false)).toBeNull();
  });

  it('lets go of an entry once it is asked for what follows', () => {
    begin();
    console.error('one');
    console.error('two');
    expect(texts(read())).toEqual(['one', 'two']);
    expect(texts(read())).toEqual(['one', 'two']);
    expect(texts(read(1))).toEqual(['two']);
    expect(texts(read(2))).toEqual([]);
  });

  it('has only so much of it kept, and the rest counted', () => {
    begin(LATER, 3);
    for (let n = 0; n < 10; n += 1) console.error('x'.repeat(5_000));
    const { entries, lost } = read();
    expect([entries.length, lost, texts({ entries, lost })[0]?.length]).toEqual([3, 7, 1_000]);
  });

  it('has nothing kept after the time is over, whoever is left to end it', () => {
    const until = Date.now() + 1_000;
    begin(until);
    vi.spyOn(Date, 'now').mockReturnValue(until);
    console.error('late');
    vi.restoreAllMocks();
    expect(read().entries).toEqual([]);
    expect(said).toEqual([['late']]);
  });

  it('hands over what nobody has asked for yet as it is left or put aside, and nothing after it ended', () => {
    const handed: Recorded[] = [];
    const hear = (event: Event) => handed.push(recordedSchema.parse(JSON.parse((event as CustomEvent<string>).detail)));
    window.addEventListener(KEY, hear);
    begin();
    window.dispatchEvent(new Event('pagehide'));
    expect(handed).toEqual([]);
    console.error('one');
    console.error('two');
    read(1);
    window.dispatchEvent(new Event('pagehide'));
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    vi.restoreAllMocks();
    expect(handed.map(texts)).toEqual([['two'], ['two']]);
    read(0, true);
    window.dispatchEvent(new Event('pagehide'));
    window.removeEventListener(KEY, hear);
    expect(handed).toHaveLength(2);
  });

  it('of another origin than the one that was asked about is left alone', () => {
    const mine = console.error;
    expect(recordErrors(KEY, 'https://other.example', LATER, 200, 1_000)).toBe(false);
    expect(console.error).toBe(mine);
    expect(readErrors(KEY, 0, false)).toBeNull();
  });

  it('keeps what it wrapped around ours, through which everything passes afterwards', () => {
    begin();
    const ours = console.error;
    const theirs = (...words: unknown[]) => ours('theirs', ...words);
    console.error = theirs;
    read(0, true);
    expect(console.error).toBe(theirs);
    console.error('after');
    expect(said).toEqual([['theirs', 'after']]);
  });
});
