import { withoutGaps } from '../../domain/data/without-gaps';
import { appError } from '../../domain/errors';
import { MOST_IN_PAGE, MOST_LETTERS } from '../../domain/recording/recorded';
import { MINUTES, type Recording } from '../../domain/recording/recording';
import { documentIn, runInPage } from '../../platform/page-world';
import { bringToFront, tabNow } from '../../platform/picture';
import { say } from '../../words/say';
import { requireCapture } from '../capture/add';
import { accountOf, knownPeople, packetFor } from '../capture/whose';
import { collect } from './collect';
import { recordErrors } from './in-page';
import { keepRecording, RECORDING, readRecording } from './kept';
import { listenBeside } from './left';
import { mark } from './mark';
import { mayRecord } from './may';
import { dropOffer } from './offer';

interface Wanted {
  tabId: number;
  /** The page that the person was asked about. */
  origin: string;
  packetId?: string;
}

/** Listens to one document from now on, once: its row comes first, so that whatever dies, something knows of it. */
export async function beginRecording({ tabId, origin, packetId }: Wanted): Promise<void> {
  await requireCapture();
  if (!(await mayRecord())) throw appError('forbidden', say('recording.forbidden'));
  await collect();
  await navigator.locks.request(RECORDING, async () => {
    if (await readRecording()) throw appError('conflict', say('recording.already'));
    const [tab, address] = await Promise.all([tabNow(tabId), documentIn(tabId)]);
    if (!tab || !address) throw appError('forbidden', say('recording.closedPage'));
    const packet = packetId ?? (await packetFor(tabId));
    const at = Date.now();
    const row: Recording = withoutGaps({
      id: crypto.randomUUID(),
      key: crypto.randomUUID(),
      tabId,
      documentId: address.documentId,
      host: new URL(origin).host,
      title: tab.title ?? '',
      url: tab.url ?? origin,
      startedAt: at,
      until: at + MINUTES * 60_000,
      packetId: packet,
      account: await accountOf(tabId),
      people: await knownPeople(tabId, packet),
      seen: 0,
      lines: [],
      lost: 0,
      lostThere: 0,
      removed: [],
    });
    await keepRecording(row);
    const on = await runInPage(address, recordErrors, [row.key, origin, row.until, MOST_IN_PAGE, MOST_LETTERS]);
    if (!on) {
      await keepRecording(undefined);
      throw appError('context_changed', say('recording.moved'));
    }
    await listenBeside(address, row.key);
    await dropOffer();
    await mark(row);
    await bringToFront(tab);
  });
}
