import { browser } from './browser';

const MARK = 'last-words ';

export interface LastWords {
  type: string;
  data: unknown;
}

/**
 * Left by a page of ours that is being closed. Chromium hands a message to a worker that sleeps only once that is awake, and then
 * never where its page is gone; what is put here, in memory alone, wakes the worker whatever becomes of the page.
 */
export async function leaveWords(words: LastWords): Promise<void> {
  await browser.storage.session.set({ [MARK + crypto.randomUUID()]: JSON.stringify(words) });
}

/** Each is heard once and then taken away. */
export function onLastWords(handler: (words: LastWords) => Promise<unknown>): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith(MARK) && typeof newValue === 'string')
        void handler(JSON.parse(newValue)).finally(() => browser.storage.session.remove(key));
  });
}
