import type { PageImage } from '../../domain/capture/measure';
import { appError } from '../../domain/errors';
import { SCRIPT_PATTERNS } from '../../domain/host/products';
import { injectHelper } from '../../platform/picture';
import { session } from '../../platform/session';
import { type Address, ask, isOn } from '../../platform/tabs';
import { say } from '../../words/say';
import { requireCapture } from './add';
import { bring } from './bring';
import { standsAt } from './stands';
import { bytesOf } from './taking';
import { knownOf, packetFor } from './whose';

/** The document whose images were listed last; another one has no helper of that list, and answers nothing. */
const HELPER = 'capture-images';

/** Asked for in the desk, by name of the page and by number; nothing is read before. */
async function helperIn(tabId: number): Promise<Address> {
  await requireCapture();
  const address = (await isOn(tabId, SCRIPT_PATTERNS)) ? await injectHelper(tabId) : undefined;
  if (!address) throw appError('forbidden', say('capture.closedPage'));
  await session.set({ [HELPER]: address });
  return address;
}

export async function imagesOf({ tabId }: { tabId: number }): Promise<PageImage[]> {
  return (await ask(await helperIn(tabId), 'capture.images', {})) ?? [];
}

/** An image that another site owns, brought into sight for the picture of it; answers its address. */
export async function revealed(tabId: number, n: number): Promise<string> {
  const address = await session.get<Address>(HELPER);
  const image = address?.tabId === tabId ? await ask(address, 'capture.reveal', { n }) : undefined;
  if (!image) throw appError('context_changed', say('capture.moved'));
  return image;
}

interface Wanted {
  shotId: string;
  tabId: number;
  packetId?: string;
  n: number;
}

/** One image of a ticket or a thread, in its own pixels. The helper that listed it still knows which it was. */
export async function addImage({ shotId, tabId, packetId, n }: Wanted): Promise<void> {
  await requireCapture();
  const address = await session.get<Address>(HELPER);
  const image = address?.tabId === tabId ? await ask(address, 'capture.image', { n }) : undefined;
  if (!address || !image) throw appError('forbidden', say('capture.othersImage'));
  const whose = packetId ?? (await packetFor(tabId));
  const [stood, known] = await Promise.all([standsAt(address), knownOf(tabId, whose)]);
  await bring({ shotId, source: 'attachment', png: bytesOf(image), ...known, ...(whose && { packetId: whose }), ...(stood && { stood }) });
}
