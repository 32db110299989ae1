import type { CaptureView } from '../../domain/capture/view';
import { appError } from '../../domain/errors';
import { productOf, SCRIPT_PATTERNS } from '../../domain/host/products';
import { recordingView } from '../../domain/recording/recording';
import type { Caller } from '../../messaging/server';
import { bringToFront, giveBackEveryPage, mayEveryPage, tabNow } from '../../platform/picture';
import { hostTabs } from '../../platform/tabs';
import { getAccounts } from '../../store/book/accounts';
import { allPackets } from '../../store/escalations/escalations';
import { getShot } from '../../store/escalations/shots';
import { say } from '../../words/say';
import { readRecording } from '../recording/kept';
import { mayRecord } from '../recording/may';
import { readOffer } from '../recording/offer';
import { readConfig } from '../settings/config';
import { addPicture } from './add';
import { revealed } from './images';
import { readShots } from './shots';
import { lastRefusal } from './starts';

export async function openCaptures(): Promise<CaptureView> {
  const { policy } = await readConfig();
  const drafts = (await allPackets()).filter(({ state }) => state === 'draft');
  const accounts = new Map((await getAccounts(drafts.map(({ accountId }) => accountId))).map(({ id, name }) => [id, name]));
  const [refused, offered, recording] = await Promise.all([lastRefusal(), readOffer(), readRecording()]);
  return {
    shots: await readShots(),
    drafts: drafts.map(({ id, accountId, words }) => ({ packetId: id, title: words.title, account: accounts.get(accountId) ?? '' })),
    pages: (await hostTabs(SCRIPT_PATTERNS)).map(({ tabId, url, title }) => ({
      tabId,
      title,
      origin: new URL(url).origin,
      host: productOf(new URL(url).origin),
    })),
    ...(refused && { refused }),
    allowed: policy['capture.allowed'],
    mayRecord: await mayRecord(),
    ...(offered && { offered }),
    ...(recording && { recording: recordingView(recording) }),
    mayAsk: policy['capture.allowed'] && policy['capture.allUrls'],
  };
}

interface Wanted {
  shotId: string;
  tabId: number;
  packetId?: string;
  area: boolean;
  whole?: boolean;
  n?: number;
}

/**
 * A picture of another tab, asked for in the desk. The tab must be in front for it, so it comes there and the desk comes back.
 * What the person granted is given back whatever became of the picture.
 */
export async function takeForPage({ shotId, tabId, packetId, area, whole, n }: Wanted, caller: Caller): Promise<void> {
  if (await getShot(shotId)) return;
  const tab = await tabNow(tabId);
  if (!tab) throw appError('context_changed', say('capture.moved'));
  try {
    await bringToFront(tab);
    const image = n === undefined ? undefined : await revealed(tabId, n);
    await addPicture({ id: shotId, front: tab, packetId, area, image, whole });
  } finally {
    await bringToFront(caller);
    if (await mayEveryPage()) await giveBackEveryPage();
  }
}
