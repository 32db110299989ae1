import type { CDPSession, Page } from '@playwright/test';

/**
 * One navigation as a content script sees it: `pushState`, and when the cover that hides the frame was gone again.
 * Times are ms since epoch, see `EPOCH`.
 */
export interface Visit {
  began: number;
  /** The cover lay over the frame when `pushState` returned, so in the same task. */
  covered: boolean;
  uncovered: number;
}

/**
 * Ms to add to `performance.now()` to get ms since epoch, read at a tick of `Date.now()`. `timeOrigin` will not do: each
 * process fixes its own when it starts, and what passes between two of them is what we measure.
 */
export const EPOCH = `(() => {
  const before = Date.now();
  while (Date.now() === before);
  return Date.now() - performance.now();
})()`;

/** Runs in the isolated world of either extension, the one place from which its closed root can be opened. */
const driver = (tag: string) => `(() => {
  const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('${tag}'));
  globalThis.benchGo = (url) => new Promise((resolve, reject) => {
    const cover = root.querySelector('.cover');
    const epoch = ${EPOCH};
    const stamp = () => epoch + performance.now();
    const patience = setTimeout(() => reject(new Error('still covered after 20 s at ' + url)), 20_000);
    let visit;
    const observer = new MutationObserver(() => {
      if (!cover.hidden) return;
      observer.disconnect();
      clearTimeout(patience);
      resolve({ ...visit, uncovered: stamp() });
    });
    observer.observe(cover, { attributes: true, attributeFilter: ['hidden'] });
    visit = { began: stamp() };
    history.pushState({}, '', url);
    visit.covered = !cover.hidden;
  });
})()`;

export interface World {
  evaluate<T>(expression: string): Promise<T>;
  go(url: string): Promise<Visit>;
}

/** The isolated world of the extension with this name in a page; `tag` is the element its root hangs on. */
export async function worldOf(session: CDPSession, page: Page, name: string, tag: string): Promise<World> {
  let id: number | undefined;
  const seen = ({ context }: { context: { id: number; name: string; origin: string } }) => {
    if (context.name === name && context.origin.startsWith('chrome-extension://')) id = context.id;
  };
  session.on('Runtime.executionContextCreated', seen);
  await session.send('Runtime.disable');
  await session.send('Runtime.enable');
  const evaluate = async <T>(expression: string): Promise<T> => {
    if (id === undefined) throw new Error(`no world of ${name} in ${page.url()}`);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: id,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await evaluate(driver(tag));
  return { evaluate, go: (url) => evaluate<Visit>(`benchGo(${JSON.stringify(url)})`) };
}
