import { browser } from './browser';

let sequence = 0;

/** The form `@webext-core/messaging` listens for. Its own sender can neither address a document nor send at once. */
export function envelope(type: string, data: unknown) {
  sequence += 1;
  return { id: sequence, type, data, timestamp: Date.now() };
}

/**
 * Asks the worker, in the same task: a sender that awaits anything first waits until the host's router is done with the
 * navigation. `undefined`: nobody answered. Throws what the browser throws.
 */
export async function post(type: string, data: unknown): Promise<unknown> {
  const answer = (await browser.runtime.sendMessage(envelope(type, data))) as { res?: unknown; err?: unknown } | undefined;
  return answer?.res;
}
