import { browser } from './browser';

/**
 * Answers messages before `@webext-core/messaging` can: its table inherits from `Object`, so that it takes `constructor` for a name
 * it knows and answers with what came. The first answer is the one that counts, so call this before its first listener is added.
 * `undefined` leaves the message to others.
 */
export function answerFirst(answerTo: (type: string) => unknown): void {
  browser.runtime.onMessage.addListener((message: { type?: unknown } | null | undefined, _sender, answer) => {
    const type = message?.type;
    const res = typeof type === 'string' ? answerTo(type) : undefined;
    if (res !== undefined) answer({ res });
  });
}
