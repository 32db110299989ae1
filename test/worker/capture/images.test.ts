import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '../../../lib/store/db';
import { bring } from '../../../lib/worker/capture/bring';
import { addImage, imagesOf } from '../../../lib/worker/capture/images';
import { addSelection } from '../../../lib/worker/capture/selection';
import { readShots } from '../../../lib/worker/capture/shots';
import { browser, front } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';
import { packet } from '../../builders/packet';
import { aPng } from '../../builders/png';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const shotId = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
const stood = { url: 'https://acme.zendesk.com/agent/tickets/7', title: 'Export fails', viewport: { width: 900, height: 700 }, dpr: 1.25 };
const taken = async () => (await readShots())[0]?.taken;

beforeEach(async () => {
  await freshWorker();
  await db.packet.put(packet({ source: { kind: 'zendesk.ticket', id: '7', space: 's', link: stood.url, title: 'Export fails' } }));
  front.answers = { 'capture.stands': () => stood };
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
});

describe('what is added says where and when it stood', () => {
  it('an image of a page: that page, and how it stood on the screen', async () => {
    const image = `data:image/png;base64,${Buffer.from(aPng(4, 3)).toString('base64')}`;
    Object.assign(front.answers, { 'capture.images': () => [], 'capture.image': () => image });
    await imagesOf({ tabId: 7 });
    await addImage({ shotId, tabId: 7, packetId: 'p1', n: 0 });
    expect(await taken()).toEqual({ ...stood, zoom: 1, at: expect.stringMatching(ZONED) });
  });

  it('selected words: the same, and of a page that lets nobody in no figure that is not so', async () => {
    const front7 = { tabId: 7, windowId: 1, url: stood.url };
    const { taken: there } = await addSelection({ id: shotId, front: front7, text: 'words' });
    expect(there).toMatchObject({ url: stood.url, viewport: stood.viewport, zoom: 1, dpr: 1.25, at: expect.stringMatching(ZONED) });
    front.answers = {};
    const { taken: closed } = await addSelection({ id: shotId, front: front7, text: 'words' });
    expect(closed).toEqual({ url: stood.url, title: '', at: expect.stringMatching(ZONED) });
  });

  it('a file of the ticket: the ticket; a pasted picture: the moment alone', async () => {
    const png = aPng(4, 3);
    await bring({ shotId, packetId: 'p1', source: 'attachment', name: 'a.png', png });
    expect(await taken()).toEqual({ url: stood.url, title: 'Export fails', at: expect.stringMatching(ZONED) });
    await db.shot.clear();
    await bring({ shotId, packetId: 'p1', source: 'paste', png });
    expect(await taken()).toEqual({ url: '', title: '', at: expect.stringMatching(ZONED) });
  });
});
