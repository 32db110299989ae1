import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AppError, Result } from '../domain/errors';
import { answerFirst } from '../platform/answer-first';
import type { Browser } from '../platform/browser';
import { post } from '../platform/envelope';
import { plain } from '../words/say';
import type { Answer, CommandName, Commands } from './commands';
import type { Input, MessageName, Output } from './protocol';

type Wire = { [C in CommandName]: (data: Commands[C]) => Answer<C> };
type Hearer<C extends CommandName> = (data: Commands[C]) => Answer<C> | Promise<Answer<C>>;

// Pure: the overlay asks through this file and hears through `lib/platform/hear.ts`, so its bundle can leave this out.
const wire = /* @__PURE__ */ defineExtensionMessaging<Wire>();

// Of their own: the overlay bundles this file, and the table of all errors would be a tenth of it.
const silent = (): AppError => ({ code: 'bug', message: plain('client.silent'), retryable: true });
const orphaned = (): AppError => ({ code: 'invalidated', message: updated, retryable: false });

/**
 * What an orphan says: its browser throws instead of giving texts. Pages of ours read it as they start; a host page is told
 * with its panel, because the first text in a process is a synchronous trip to the browser, 8-20 ms of the page's thread.
 */
let updated = '';

export function onceUpdatedSay(sentence: string): void {
  updated = sentence;
}

/** Milliseconds before the next try while no worker answers, each longer than the one before; about 4 s in all. */
const FIRST_WAIT = 100;
const LAST_WAIT = 1_100;
const LONGER = 1.3;

/**
 * Asks the worker. Repeats while the worker is starting or was stopped in the middle: reads are harmless to repeat,
 * writes carry a command id that the outbox knows. Throws an `AppError` as plain data.
 */
export async function send<N extends MessageName>(name: N, data: Input<N>): Promise<Output<N>> {
  for (let wait = FIRST_WAIT; ; wait *= LONGER) {
    const result = (await post(name, data).catch(noAnswer)) as Result<Output<N>> | undefined;
    if (result?.ok) return result.value;
    if (result || wait > LAST_WAIT) throw result?.error ?? silent();
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

let hearing = false;

/** Names that every object has are none that the worker says; a page of another tab may. */
function hearOnlyNames(): void {
  if (hearing) return;
  hearing = true;
  answerFirst((type) => (type in Object.prototype ? { ok: false, error: silent() } : undefined));
}

/** Hears what the worker says to this page of ours or panel. Messages from anything but our worker are ignored. */
export function onCommand<C extends CommandName>(name: C, handler: Hearer<C>, signal?: AbortSignal): void {
  hearOnlyNames();
  const remove = wire.onMessage(name, ((message: unknown) => {
    const { data, sender } = message as unknown as { data: Commands[C]; sender: Browser.runtime.MessageSender };
    return sender.tab === undefined ? handler(data) : undefined;
  }) as never);
  signal?.addEventListener('abort', remove, { once: true });
}

/** The browsers' own sentences for "you are an orphan", pinned in a test; any other stands for "nobody there". */
function noAnswer(error: unknown): undefined {
  const text = error instanceof Error ? error.message : String(error);
  if (/context invalidated|reading 'sendMessage'|runtime is undefined|reading 'runtime'/i.test(text)) throw orphaned();
}
