import { defineExtensionMessaging } from '@webext-core/messaging';
import { appError, fail, isAppError, ok, type Result } from '../domain/errors';
import { productOf } from '../domain/host/products';
import { answerFirst } from '../platform/answer-first';
import type { Browser } from '../platform/browser';
import type { LastWords } from '../platform/last-words';
import { say } from '../words/say';
import { HEARD_WHILE_LOCKED } from './heard-while-locked';
import { LAST_NAMES } from './last-names';
import { type Input, type MessageName, type Output, protocol } from './protocol';
import type { Role } from './protocol/row';

/** Who sent a message, as the browser says; nothing here comes from the message itself. */
export interface Caller {
  role: Role;
  /** Of a side panel: the tab in front of its window when the message arrived. */
  tabId: number;
  windowId: number;
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
  /** The tab in front of a window. */
  tabInFront(windowId: number): Promise<number | undefined>;
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
  answerFirst((type) => (Object.hasOwn(protocol, type) ? undefined : refuse(type, environment)));
  const { onMessage } = defineExtensionMessaging<Wire>();
  for (const name of Object.keys(protocol) as MessageName[]) {
    onMessage(name, ((message: { data: unknown; sender: Sender }) => answer(name, message, handlers, environment)) as never);
  }
}

/** Heard from a frame that has claimed nothing: it brings the token, or opens what shows nothing of its own. */
const UNCLAIMED: ReadonlySet<MessageName> = new Set<MessageName>(['panel.claim', 'side.open']);

/** Said by a document in the moment in which it is left: the browser calls it on its way out already. */
const LEAVING: ReadonlySet<MessageName> = new Set<MessageName>(['recording.left']);
/** Of a name that is none of ours, as it is counted. */
const LONGEST_NAME = 60;
const ON_ITS_WAY: readonly unknown[] = ['cached', 'pending_deletion'];

function refuse(name: string, { onRefused }: Pick<Environment, 'onRefused'>): Result<never> {
  onRefused(name.slice(0, LONGEST_NAME));
  return fail(appError('bad_input', say('refused.request')));
}

/** Awaits nothing before a handler that needs none of it: `side.open` only works in the task of the press. */
export async function answer(
  name: MessageName,
  message: { data: unknown; sender: Sender },
  handlers: Handlers,
  environment: Environment,
): Promise<Result<unknown>> {
  const caller = callerOf(message.sender, environment, LEAVING.has(name));
  const allowed = caller && (protocol[name].who as readonly Role[]).includes(caller.role);
  const claimed = caller?.role !== 'framed' || UNCLAIMED.has(name) || (await environment.isClaimed(caller));
  const input = protocol[name].input.safeParse(message.data);
  if (!allowed || !claimed || !input.success) return refuse(name, environment);
  if (caller.role === 'side') caller.tabId = (await environment.tabInFront(caller.windowId)) ?? NO_TAB;
  if (!HEARD_WHILE_LOCKED.has(name) && (await environment.isLocked())) return fail(appError('locked'));
  try {
    return ok(await (handlers[name] as (data: unknown, caller: Caller) => unknown)(input.data, caller));
  } catch (error) {
    return fail(isAppError(error) ? error : environment.explain(error));
  }
}

/** What a page of ours left as it was closed. Nobody else can write there, and nobody waits for an answer. */
export async function answerLast({ type, data }: LastWords, handlers: Handlers, environment: Environment): Promise<void> {
  const name = LAST_NAMES.find((one) => one === type);
  const input = name && protocol[name].input.safeParse(data);
  if (!name || !input?.success) return environment.onRefused(type);
  if (await environment.isLocked()) return;
  const caller = { role: 'page', tabId: NO_TAB, windowId: NO_TAB, frameId: 0, documentId: '', origin: environment.origin } as const;
  try {
    await (handlers[name] as (data: unknown, caller: Caller) => unknown)(input.data, caller);
  } catch (error) {
    if (!isAppError(error)) environment.explain(error);
  }
}

/** The role a sender has by what the browser vouches for; `undefined`: nobody we listen to. */
export function callerOf(sender: Sender, { id, origin }: Pick<Environment, 'id' | 'origin'>, leaving = false): Caller | undefined {
  const { tab, frameId, documentId, url } = sender;
  const from = sender.id === id && url ? URL.parse(url) : null;
  if (!from) return undefined;
  const life = sender.documentLifecycle;
  if (life !== undefined && life !== 'active' && !(leaving && ON_ITS_WAY.includes(life))) return undefined;
  if (tab === undefined) return sender.origin === origin ? sideCaller(from, origin) : undefined;
  if (tab.id === undefined || frameId === undefined || !documentId) return undefined;
  const base = { tabId: tab.id, windowId: tab.windowId, frameId, documentId };
  if (from.origin === origin || sender.origin === origin) {
    const page = from.pathname === '/desk.html' || from.pathname === '/panel.html';
    if (!page || sender.origin !== origin) return undefined;
    if (frameId === 0) return { ...base, origin, role: 'page' };
    return from.pathname === '/panel.html' ? { ...base, origin, role: 'framed' } : undefined;
  }
  if (frameId !== 0 || (sender.origin !== undefined && sender.origin !== from.origin)) return undefined;
  return { ...base, origin: from.origin, role: productOf(from.origin) ? 'content' : 'recorded' };
}

const NO_TAB = -1;

/** A side panel is no tab and, in Chromium, has no document id; it names its window in its own address. */
function sideCaller({ protocol: scheme, host, pathname, searchParams }: URL, origin: string): Caller | undefined {
  const windowId = Number(searchParams.get('window'));
  const panel = `${scheme}//${host}${pathname}` === `${origin}/panel.html`;
  if (!panel || searchParams.get('surface') !== 'side' || !(windowId > 0)) return undefined;
  return { role: 'side', tabId: NO_TAB, windowId, frameId: 0, documentId: '', origin };
}
