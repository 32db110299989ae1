import type { PageChoice } from '../../domain/capture/view';
import { type Front, openEvidence, tabNow } from '../../platform/picture';
import { session } from '../../platform/session';
import { escalationsChanged } from '../capture/shots';
import { packetFor } from '../capture/whose';

const OFFER = 'recording-offer';

/** A press in a menu begins nothing: the desk opens and asks, about that page. */
export async function offerRecording({ tabId, url }: Front): Promise<void> {
  const at = URL.parse(url ?? '');
  const isPage = at?.protocol === 'https:' || at?.protocol === 'http:';
  if (isPage) await session.set({ [OFFER]: { tabId, origin: at.origin, title: (await tabNow(tabId))?.title || at.host } });
  await openEvidence(`escalation/${(await packetFor(tabId)) ?? 'new'}/evidence`);
  // A desk that is open already has read what stands there before.
  await escalationsChanged();
}

export const readOffer = (): Promise<PageChoice | undefined> => session.get<PageChoice>(OFFER);
export const dropOffer = (): Promise<void> => session.remove(OFFER);
