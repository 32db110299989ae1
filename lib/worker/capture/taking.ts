import { isSame, type Measure } from '../../domain/capture/measure';
import { fromBase64 } from '../../domain/data/base64';
import { appError } from '../../domain/errors';
import { type Front, injectHelper, pictureOf, tabNow } from '../../platform/picture';
import { session } from '../../platform/session';
import { type Address, ask } from '../../platform/tabs';
import { say } from '../../words/say';

/** The lock under which a picture is taken: one after the other, in the order of the presses. */
export const TAKING = 'capture';
const LAST = 'capture-last';
/** The browser takes two pictures a second, by a clock of its own; in ms. */
const APART = 550;
/** What it says to one too many. */
const TOO_MANY = /MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/;
/** Times a page that moves is looked at again. */
export const TRIES = 3;

export interface Took {
  png: Uint8Array<ArrayBuffer>;
  /** What stood on the page when the picture was taken. Absent of a page that nothing of ours may enter. */
  measure: Measure;
  salt: number;
  /** Pixels of the picture for one CSS pixel, where it is not one of all that was in sight. */
  scale?: number;
  /** The page goes on below. */
  cut?: true;
  /** It became shorter meanwhile. */
  shrunk?: true;
}

/**
 * One picture of what a tab shows, with the places of it that look private. Both are of the same moment: the page is looked at
 * before and after, and where anything moved in between, all is done again.
 */
export const take = (front: Front, image?: string): Promise<Took> =>
  unseen(front, (address) => shoot(front, address, { salt: newSalt(), image }));

export const newSalt = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The helper of a picture in that page, for as long as nothing of ours can be in one. */
export function unseen(front: Front, work: (address: Address) => Promise<Took>): Promise<Took> {
  return navigator.locks.request(TAKING, async () => {
    const address = await injectHelper(front.tabId);
    if (!address) throw appError('forbidden', say('capture.closedPage'));
    try {
      return await hiddenFor(address, () => work(address));
    } finally {
      void ask(address, 'capture.show', {});
    }
  });
}

async function hiddenFor(address: Address, work: () => Promise<Took>): Promise<Took> {
  // Nothing is taken while anything of ours could be in it.
  if ((await ask(address, 'capture.hide', {})) !== true) throw appError('host_changed', say('capture.notHidden'));
  return work();
}

export async function shoot(front: Front, address: Address, { salt, image }: { salt: number; image?: string }): Promise<Took> {
  const look = async () => {
    const seen = await ask(address, 'capture.measure', { salt, image });
    if (!seen || (front.url !== undefined && seen.url !== front.url)) throw appError('context_changed', say('capture.moved'));
    return seen;
  };
  let before = await look();
  for (let tries = 1; ; tries += 1) {
    await turn();
    // Whatever else came to the front meanwhile is not what the person asked for.
    if (!(await tabNow(front.tabId))?.active) throw appError('context_changed', say('capture.moved'));
    const png = bytesOf(await photographed(front.windowId));
    const after = await look();
    if (isSame(before, after)) return { png, measure: after, salt };
    if (tries === TRIES) throw appError('context_changed', say('capture.restless'));
    before = after;
  }
}

/** One too many for the browser is taken later; one that it does not allow is refused with a sentence. */
async function photographed(windowId: number): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await pictureOf(windowId);
    } catch (error) {
      if (!TOO_MANY.test(String(error)) || tries === TRIES) throw appError('forbidden', say('capture.closedPage'));
      await new Promise((resolve) => setTimeout(resolve, APART));
    }
  }
}

/** Waits for this picture's turn. The last one may have been taken by a worker before. */
async function turn(): Promise<void> {
  const last = (await session.get<number>(LAST)) ?? 0;
  const wait = Math.min(APART, last + APART - Date.now());
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  await session.set({ [LAST]: Date.now() });
}

/** The bytes of a picture that came as an address of its own data. */
export function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  const bytes = address.startsWith('data:image/png;base64,') ? fromBase64(address.slice(address.indexOf(',') + 1)) : undefined;
  if (!bytes) throw appError('bug');
  return bytes;
}
