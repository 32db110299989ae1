import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** Runs code where our content script runs: the only place outside us from which the closed root can be opened. */
export async function contentWorld(
  context: BrowserContext,
  page: Page,
): Promise<{ evaluate<T>(code: string): Promise<T>; detach(): Promise<void> }> {
  const session: CDPSession = await context.newCDPSession(page);
  const worlds: { id: number; name: string; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => worlds.push(world));
  session.on('Runtime.executionContextsCleared', () => worlds.splice(0));
  await session.send('Runtime.enable');
  const ours = () => worlds.find((world) => world.origin.startsWith('chrome-extension://') && world.name === 'Sidelight');
  return {
    async evaluate<T>(expression: string): Promise<T> {
      for (let tries = 0; !ours() && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
      const contextId = ours()?.id;
      if (contextId === undefined) throw new Error(`no content script in ${page.url()}; worlds: ${JSON.stringify(worlds)}`);
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    detach: () => session.detach(),
  };
}

/** What was on screen in one animation frame of the host page. */
export interface HostFrame {
  at: number;
  href: string;
  /** The frame is there and nothing of ours lies over it. */
  panelVisible: boolean;
}

/** Starts recording every animation frame of the host page, with the state of cover and frame. */
export const SAMPLE_HOST = `(() => {
  const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('sidelight-panel'));
  globalThis.hostFrames = [];
  const tick = () => {
    const frame = root.querySelector('iframe');
    const cover = root.querySelector('.cover');
    globalThis.hostFrames.push({ at: performance.timeOrigin + performance.now(), href: location.href, panelVisible: frame !== null && cover.hidden });
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
})()`;

/** The same inside the panel: which account's name stands there. */
export function samplePanel(): void {
  const store = globalThis as unknown as { panelFrames: { at: number; name: string }[] };
  store.panelFrames = [];
  const tick = () => {
    store.panelFrames.push({ at: performance.timeOrigin + performance.now(), name: document.querySelector('h1')?.textContent ?? '' });
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}
