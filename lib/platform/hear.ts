import type { Answer, CommandName, Commands } from '../messaging/commands';
import { type Browser, browser } from './browser';

type Hearers = { [C in CommandName]?: (data: Commands[C]) => Answer<C> };

/**
 * Hears our worker in a host page, and nobody else. Speaks the form of `@webext-core/messaging`, whose own listener,
 * with a logger and errors that cross as data, would be a tenth of the script that is always in every page.
 */
export function hear(hearers: Hearers, signal: AbortSignal): void {
  const listener = (
    message: { type: CommandName; data: never } | undefined,
    sender: Browser.runtime.MessageSender,
    answer: (answer: unknown) => void,
  ) => {
    // A panel that shows an account before the worker has woken says that itself; no page of the web can send to a content script.
    const ours = sender.tab === undefined || message?.type === 'overlay.painted';
    const heard = ours && message && hearers[message.type];
    if (heard) answer({ res: heard(message.data) });
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener), { once: true });
}
