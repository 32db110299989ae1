import type { Frame, Page } from '@playwright/test';

/** What the worker answers; an error is thrown as its sentence. */
export async function askWorker<T>(from: Page | Frame, type: string, data: object): Promise<T> {
  const answer = await from.evaluate(
    async ({ type, data }) => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const { res } = ((await chrome.runtime.sendMessage({ id: Date.now(), type, data, timestamp: Date.now() })) ?? {}) as {
        res?: { ok: boolean; value?: unknown; error?: { message: string } };
      };
      return res;
    },
    { type, data },
  );
  if (!answer?.ok) throw new Error(`${type}: ${answer?.error?.message ?? 'no answer'}`);
  return answer.value as T;
}

/** The same while the worker may be stopped at any moment: asked until somebody answers. */
export async function askUntilAnswered<T>(from: () => Page, type: string, data: object, tries = 60): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await askWorker<T>(from(), type, data);
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
