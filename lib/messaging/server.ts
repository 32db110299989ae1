import { defineExtensionMessaging } from '@webext-core/messaging';
import { appError, fail, isAppError, ok, type Result } from '../domain/errors';
import { productOf } from '../domain/products';
import type { Browser } from '../platform/browser';
import { say } from '../words/say';
import { HEARD_WHILE_LOCKED } from './heard-while-locked';
import { type Input, type MessageName, type Output, protocol } from './protocol';
import type { Role } from './row';

/** Who sent a message, as the browser says; nothing here comes from the message itself. */
export interface Caller {
  role: Role;
  tabId: number;
  frameId: number;
  documentId: string;
  /** Origin of the sending document: a host page's for `content`, ours otherwise. */
  origin: string;
}

export type Handlers = { [N in MessageName]: (input: Input<N>, caller: Caller) => Promise<Output<N>> | Output<N> };

interface Environment {
  id: string;
  /** Static extension origin; `getURL` of the panel answers a dynamic one. */
  origin: string;
  /** True when this document claimed the tab it is framed in. */
  isClaimed(caller: Omit<Caller, 'role'>): Promise<boolean>;
  /** True while nothing of the book may be answered. */
  isLocked(): Promise<boolean>;
  /** A message was refused: counted, never answered with data. */
  onRefused(name: string): void;
  /** Turns an unexpected failure into an error a person can read. */
  explain(error: unknown): ReturnType<typeof appError>;
}

type Wire = { [N in MessageName]: (data: unknown) => Result<Output<N>> };
type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'origin' | 'frameId' | 'documentId' | 'documentLifecycle' | 'tab'>;

/** Answers every row of the protocol; must be called synchronously when the worker starts. */
export function serve(handlers: Handlers, environment: Environment): void {
  const { onMessage } = defineExtensionMessaging<Wire>();
  for (const name of Object.keys(protocol) as MessageName[]) {
    onMessage(name, ((message: { data: unknown; sender: Sender }) => answer(name, message, handlers, environment)) as never);
  }
}

export async function answer(
  name: MessageName,
  message: { data: unknown; sender: Sender },
  handlers: Handlers,
  environment: Environment,
): Promise<Result<unknown>> {
  const caller = callerOf(message.sender, environment);
  const allowed = caller && (protocol[name].who as readonly Role[]).includes(caller.role);
  const claimed = caller?.role !== 'framed' || name === 'panel.claim' || (await environment.isClaimed(caller));
  const input = protocol[name].input.safeParse(message.data);
  if (!allowed || !claimed || !input.success) {
    environment.onRefused(name);
    return fail(appError('bad_input', say('refused.request')));
  }
  if (!HEARD_WHILE_LOCKED.has(name) && (await environment.isLocked())) return fail(appError('locked'));
  try {
    return ok(await (handlers[name] as (data: unknown, caller: Caller) => unknown)(input.data, caller));
  } catch (error) {
    return fail(isAppError(error) ? error : environment.explain(error));
  }
}

/** The role a sender has by what the browser vouches for; `undefined`: nobody we listen to. */
export function callerOf(sender: Sender, { id, origin }: Pick<Environment, 'id' | 'origin'>): Caller | undefined {
  const { tab, frameId, documentId, url } = sender;
  if (sender.id !== id || tab?.id === undefined || frameId === undefined || !documentId || !url || !URL.canParse(url)) return undefined;
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') return undefined;
  const from = new URL(url);
  const base = { tabId: tab.id, frameId, documentId };
  if (from.origin === origin || sender.origin === origin) {
    const page = from.pathname === '/desk.html' || from.pathname === '/panel.html';
    if (!page || sender.origin !== origin) return undefined;
    if (frameId === 0) return { ...base, origin, role: 'page' };
    return from.pathname === '/panel.html' ? { ...base, origin, role: 'framed' } : undefined;
  }
  if (frameId !== 0 || (sender.origin !== undefined && sender.origin !== from.origin)) return undefined;
  return productOf(from.origin) ? { ...base, origin: from.origin, role: 'content' } : undefined;
}
