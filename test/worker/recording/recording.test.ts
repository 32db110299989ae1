import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '../../../lib/platform/session';
import { allShots, dropShots } from '../../../lib/store/escalations/shots';
import { readShots } from '../../../lib/worker/capture/shots';
import { readTab, writeTab } from '../../../lib/worker/context/tabs';
import { beginRecording } from '../../../lib/worker/recording/begin';
import { collect } from '../../../lib/worker/recording/collect';
import { readErrors, recordErrors } from '../../../lib/worker/recording/in-page';
import { readRecording } from '../../../lib/worker/recording/kept';
import { takeLeft } from '../../../lib/worker/recording/left';
import { seenEnded } from '../../../lib/worker/recording/mark';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { alarms, browser, front } from '../../builders/fake-browser';
import { freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const ORIGIN = 'https://acme.example';
const WANTED = { tabId: 7, origin: ORIGIN };
const SECRET = 'hunter2zq7planted';

/** A page as far as the recorder reaches into it. */
const page = { on: false, entries: [] as { n: number; at: number; kind: string; text: string }[], lost: 0, n: 0 };
function fails(text: string): void {
  page.n += 1;
  page.entries.push({ n: page.n, at: 1_800_000_000_000, kind: 'console', text });
}
function world(func: unknown, args: unknown[]): unknown {
  if (func === recordErrors) {
    page.on = args[1] === ORIGIN;
    return page.on;
  }
  if (func !== readErrors || !page.on) return null;
  const [, after, stop] = args as [string, number, boolean];
  page.entries = page.entries.filter(({ n }) => n > after);
  page.on = !stop;
  return { entries: page.entries, lost: page.lost };
}

/** The tab as its panel shows it. */
const refreshTabRow = (documentId: string) =>
  writeTab({ tabId: 7, documentId, origin: ORIGIN, generation: 1, version: 1, place: null, facts: null });

beforeEach(async () => {
  await freshWorker();
  Object.assign(page, { on: false, entries: [], lost: 0, n: 0 });
  front.world = world;
});

describe('a recording', () => {
  it('holds no secret at any time, is in memory alone, and waits sealed to be looked at', async () => {
    await beginRecording(WANTED);
    fails(`password=${SECRET}`);
    fails('Export failed');
    await collect();
    expect((await readRecording())?.lines).toHaveLength(2);
    expect(JSON.stringify(await session.all())).not.toContain(SECRET);
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('Export failed');
    await collect({ stop: true });
    const [shot] = await readShots();
    expect(shot).toMatchObject({ source: 'recording', removed: [{ rule: 'password', count: 1 }], taken: { title: expect.anything() } });
    expect(shot?.text).toContain('console.error password=[removed:password]');
    expect([page.on, await readRecording()]).toEqual([false, undefined]);
  });

  it('ends by its time, and with its document, and keeps what it had', async () => {
    await beginRecording(WANTED);
    fails('before');
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 10 * 60_000);
    await collect();
    expect((await readShots())[0]?.text).toContain('before');
    vi.restoreAllMocks();
    for (const { id } of await allShots()) await dropShots([id]);
    await beginRecording(WANTED);
    fails('of the page before');
    await collect();
    page.on = false;
    await collect();
    expect((await readShots()).map(({ text }) => text?.includes('of the page before'))).toEqual([true]);
    expect(await readRecording()).toBeUndefined();
  });

  it('ends and leaves nothing as soon as the company allows none', async () => {
    await beginRecording(WANTED);
    fails('x');
    await browser.storage.managed.set({ 'capture.recording': false });
    await refreshConfig();
    await collect();
    expect([page.on, await readRecording(), (await readShots()).length]).toEqual([false, undefined, 0]);
    await expect(beginRecording(WANTED)).rejects.toMatchObject({ code: 'forbidden' });
    await browser.storage.managed.set({ 'capture.recording': true, 'capture.allowed': false });
    await refreshConfig();
    await expect(beginRecording(WANTED)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is of the page that was asked about, and one at a time', async () => {
    await expect(beginRecording({ ...WANTED, origin: 'https://other.example' })).rejects.toMatchObject({ code: 'context_changed' });
    expect(await readRecording()).toBeUndefined();
    await beginRecording(WANTED);
    await expect(beginRecording(WANTED)).rejects.toMatchObject({ code: 'conflict' });
    front.world = undefined;
    await expect(beginRecording({ ...WANTED, tabId: 8 })).rejects.toMatchObject({ code: 'context_changed' });
  });

  it('believes nothing of the page but its shape', async () => {
    await beginRecording(WANTED);
    front.world = (func, args) =>
      func === readErrors ? { entries: [{ n: 1, at: 0, kind: 'console', text: { toString: 'x' } }], lost: 0 } : world(func, args);
    await collect();
    expect((await readShots())[0]?.text).not.toContain('console.error');
    expect(await readRecording()).toBeUndefined();
  });

  it('keeps 500 lines and counts the others', async () => {
    await beginRecording(WANTED);
    for (let round = 0; round < 4; round += 1) {
      for (let n = 0; n < 150; n += 1) fails(`${round} ${n}`);
      page.lost = round;
      await collect();
    }
    const row = await readRecording();
    expect([row?.lines.length, row?.lost, row?.lostThere]).toEqual([500, 100, 3]);
    await collect({ stop: true });
    expect((await readShots())[0]?.text).toContain('103 more were not kept');
  });

  it('has what the page hands over as it is left, once, and ends with a word of it in the panel', async () => {
    await beginRecording(WANTED);
    const { documentId = '' } = (await readRecording()) ?? {};
    await refreshTabRow(documentId);
    fails('seen before');
    await collect();
    fails('of the last moment');
    const text = JSON.stringify({ entries: page.entries, lost: 0 });
    const from = (more: object) => ({ tabId: 7, documentId, ...more }) as never;
    // Of another tab, another document, or no shape of ours, nothing is taken.
    await takeLeft({ text }, from({ tabId: 8 }));
    await takeLeft({ text }, from({ documentId: 'another' }));
    expect((await readRecording())?.lines).toHaveLength(1);
    await takeLeft({ text: '{"entries":[{"n":9,"kind":"console"}],"lost":0}' }, from({}));
    await takeLeft({ text: 'no JSON' }, from({}));
    expect((await readRecording())?.lines).toHaveLength(2);
    page.on = false;
    await takeLeft({ text }, from({}));
    expect(await readRecording()).toBeUndefined();
    const [shot] = await readShots();
    expect(shot?.text?.match(/console\.error [\w ]+/g)).toEqual(['console.error seen before', 'console.error of the last moment']);
    expect((await readTab(7))?.recording).toMatchObject({ count: 2, ended: { why: 'left', shotId: shot?.id } });
    expect(await seenEnded(7)).toMatchObject({ shotId: shot?.id });
    expect((await readTab(7))?.recording).toBeUndefined();
  });

  it('has every line once, whenever the worker dies', async () => {
    let killed = 0;
    for (let at = 1; ; at += 1) {
      await freshWorker();
      Object.assign(page, { on: false, entries: [], lost: 0, n: 0 });
      front.world = world;
      await beginRecording(WANTED);
      fails('one');
      restart(at);
      await collect().catch(() => undefined);
      fails('two');
      await collect({ stop: true }).catch(() => undefined);
      const died = life.steps >= life.killAt;
      restart();
      expect((await readRecording()) === undefined || alarms.has('recording')).toBe(true);
      if (await readRecording()) await collect({ stop: true });
      const shots = await readShots();
      expect(
        shots.map(({ text }) => text?.match(/console\.error \w+/g)),
        `killed at ${at}`,
      ).toEqual([['console.error one', 'console.error two']]);
      expect(page.on).toBe(false);
      if (!died) break;
      killed = at;
    }
    expect(killed).toBeGreaterThan(15);
  });
});
