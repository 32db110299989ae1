import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Measure } from '../../../lib/domain/capture/measure';
import { takeForPage } from '../../../lib/worker/capture/from-desk';
import { readShots } from '../../../lib/worker/capture/shots';
import { take } from '../../../lib/worker/capture/taking';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { browser, front } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';
import { aPng } from '../../builders/png';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const URL_THERE = 'https://acme.example/orders';
const FRONT = { tabId: 7, windowId: 1, url: URL_THERE };
const page: Measure = {
  document: 'd',
  url: URL_THERE,
  title: 'Orders',
  offset: 0,
  viewport: { width: 4, height: 3 },
  scroll: { x: 0, y: 0 },
  dpr: 1,
  changes: 0,
  suspects: [],
  names: [],
  unread: { frames: 0, pictures: 0, places: 0 },
};
const told: string[] = [];

beforeEach(async () => {
  await freshWorker();
  told.splice(0);
  front.picture = `data:image/png;base64,${Buffer.from(aPng(4, 3)).toString('base64')}`;
  front.answers = {
    'capture.hide': () => told.push('hide') > 0,
    'capture.show': () => told.push('show') > 0,
    'capture.measure': () => page,
  };
});

describe('a picture', () => {
  it('is taken while the panel is hidden, and the panel comes back', async () => {
    expect((await take(FRONT)).png).toEqual(aPng(4, 3));
    await expect.poll(() => told).toEqual(['hide', 'show']);
  });

  it('is not taken where the panel could be in it', async () => {
    front.answers['capture.hide'] = () => false;
    await expect(take(FRONT)).rejects.toMatchObject({ message: expect.stringContaining('panel could not be taken out') });
    expect(front.pictures).toEqual([]);
  });

  it('is not of another page than the one that was pressed on, nor of another tab', async () => {
    front.answers['capture.measure'] = () => ({ ...page, url: `${URL_THERE}/2` });
    await expect(take(FRONT)).rejects.toMatchObject({ code: 'context_changed' });
    front.answers['capture.measure'] = () => page;
    front.active = false;
    await expect(take(FRONT)).rejects.toMatchObject({ code: 'context_changed' });
    expect(front.pictures).toEqual([]);
  });

  it('of a page that moved meanwhile is taken again, and after three times not at all', async () => {
    let looks = 0;
    const look = (most: number) => () => {
      looks += 1;
      return { ...page, changes: Math.min(looks, most) };
    };
    front.answers['capture.measure'] = look(2);
    await take(FRONT);
    expect(front.pictures).toHaveLength(2);
    front.answers['capture.measure'] = look(100);
    await expect(take(FRONT)).rejects.toMatchObject({ message: expect.stringContaining('keeps changing') });
    expect(front.pictures).toHaveLength(5);
    await expect.poll(() => told.at(-1)).toBe('show');
  });

  it('waits for its turn: two a second, one after the other, none lost', async () => {
    await Promise.all([take(FRONT), take(FRONT), take(FRONT)]);
    const [first = 0, second = 0, third = 0] = front.pictures;
    expect(second - first).toBeGreaterThanOrEqual(490);
    expect(third - second).toBeGreaterThanOrEqual(490);
  });
});

it('one too many for the browser is taken later, one that it does not allow is refused with a sentence', async () => {
  front.refusals = ['This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.'];
  expect((await take(FRONT)).png).toEqual(aPng(4, 3));
  front.refusals = ['Cannot access contents of the page.'];
  await expect(take(FRONT)).rejects.toMatchObject({
    code: 'forbidden',
    message: expect.stringContaining('lets no extension see this page'),
  });
});

describe('asked for in the desk', () => {
  const wanted = { shotId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', tabId: 7, area: false };
  const caller = { role: 'page', tabId: 9, windowId: 1, frameId: 0, documentId: 'DESK', origin: '' } as const;

  it('what the person granted is given back, whether there is a picture or not', async () => {
    front.everyPage = true;
    await takeForPage(wanted, caller);
    expect(await readShots()).toHaveLength(1);
    expect(front.everyPage).toBe(false);
    front.everyPage = true;
    front.answers = {};
    await expect(takeForPage({ ...wanted, shotId: '6f9619ff-8b86-4d01-b42d-00cf4fc964fe' }, caller)).rejects.toThrow();
    expect(front.everyPage).toBe(false);
  });

  it('is not taken where the company allows none', async () => {
    await browser.storage.managed.set({ 'capture.allowed': false });
    await refreshConfig();
    await expect(takeForPage(wanted, caller)).rejects.toMatchObject({ code: 'forbidden' });
    expect(front.pictures).toEqual([]);
  });
});
