import { browser } from './browser';
import type { Address } from './tabs';

/**
 * Runs one function in the page's own world, where the page's objects are, and answers what it returns; `undefined` where it could not.
 * Its source alone crosses over: it may name nothing outside of itself.
 */
export async function runInPage<A extends unknown[], R>(
  { tabId, frameId, documentId }: Address,
  func: (...args: A) => R,
  args: A,
): Promise<R | undefined> {
  const target = import.meta.env.FIREFOX ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  const [answer] = await browser.scripting.executeScript({ target, world: 'MAIN', func, args }).catch(() => []);
  return answer?.result as R | undefined;
}

/** The document that a tab shows now; nothing where we may not stand. */
export async function documentIn(tabId: number): Promise<Address | undefined> {
  const target = { tabId, frameIds: [0] };
  const [there] = await browser.scripting.executeScript({ target, func: () => true }).catch(() => []);
  return there && { tabId, frameId: 0, documentId: there.documentId ?? '' };
}
