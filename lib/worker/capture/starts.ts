import { type AppError, isAppError } from '../../domain/errors';
import { type MenuEntry, type MenuPress, onMenu } from '../../platform/menu';
import { type Front, openEvidence, readyEvidence } from '../../platform/picture';
import { session } from '../../platform/session';
import { say } from '../../words/say';
import { offerRecording } from '../recording/offer';
import { isLocked } from '../settings/screen';
import { addPicture, requireCapture } from './add';
import { addSelection } from './selection';
import { escalationsChanged } from './shots';

/** Why the last press in a menu brought no picture; told on the page that opens. */
const REFUSED = 'capture-refused';

/** The page of pictures, of no escalation yet. */
const NOWHERE = 'escalation/new/evidence';

const PAGE = 'capture-page';
const WHOLE = 'capture-whole';
const AREA = 'capture-area';
const SELECTION = 'capture-selection';
const IMAGE = 'capture-image';
const RECORD = 'capture-record';

/** What the menus offer on every page; a press there lets us see that page, and only that one. */
export const captureEntries = (): MenuEntry[] => [
  { id: PAGE, title: say('capture.menuPage'), contexts: ['action', 'page'] },
  { id: WHOLE, title: say('capture.menuWhole'), contexts: ['action', 'page'] },
  { id: AREA, title: say('capture.menuArea'), contexts: ['action', 'page'] },
  { id: SELECTION, title: say('capture.menuSelection'), contexts: ['selection'] },
  { id: IMAGE, title: say('capture.menuImage'), contexts: ['image'] },
  { id: RECORD, title: say('recording.menu'), contexts: ['action', 'page'] },
];

/** Synchronous, as all of `startWorker`. */
export function watchCaptures(unexpected: (error: unknown) => void): void {
  onMenu((press) => {
    if (press.id.startsWith('capture-')) void pressed(press).catch(unexpected);
  });
}

export const captureByKeys = (front: Front): Promise<void> => pressed({ ...front, id: PAGE });

async function pressed({ id, tabId, windowId, url, selection, image }: Omit<MenuPress, 'url'> & { url?: string }): Promise<void> {
  const front = { tabId, windowId, url };
  const shotId = crypto.randomUUID();
  const ready = readyEvidence(NOWHERE).catch(() => undefined);
  await told(ready, async () => {
    if (await isLocked()) return openEvidence(NOWHERE, await ready);
    await requireCapture();
    if (id === RECORD) return offerRecording(front);
    const info =
      id === SELECTION && selection
        ? await addSelection({ id: shotId, front, text: selection })
        : await addPicture({ id: shotId, front, area: id === AREA, whole: id === WHOLE, image: id === IMAGE ? image : undefined });
    await openEvidence(`escalation/${info.packetId ?? 'new'}/evidence/${info.id}`, await ready);
  });
}

/** A press in a menu has no page of ours to answer: one opens that says why, and which other ways there are. */
async function told(ready: Promise<number | undefined>, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isAppError(error)) throw error;
    await session.set({ [REFUSED]: error });
    await openEvidence(NOWHERE, await ready);
    await escalationsChanged();
  }
}

/** Said once. */
export async function lastRefusal(): Promise<AppError | undefined> {
  const error = await session.get<AppError>(REFUSED);
  if (error) await session.remove(REFUSED);
  return error;
}
