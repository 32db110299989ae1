import type { PutOrder } from '../../domain/outreach/insert-order';
import { channelOf } from '../../domain/outreach/situation';
import type { Place } from '../../domain/place';
import { talkIn } from '../../domain/talk';
import { session } from '../../platform/session';
import { askToReport } from '../../platform/tabs';

/** A text that waits for the page that is opened for it. In the session only: it holds the text, which is nobody's business on disk. */
export interface Awaiting extends Omit<PutOrder, 'place'> {
  accountId: string;
  /** The ticket in whose reply it belongs; absent: a new mail from `mailbox`. */
  ticket?: Ticket;
  expiresAt: number;
  /** The tab that was opened for it. */
  tabId?: number;
  /** Why it is not there yet, in a sentence. */
  trouble?: string;
}

export interface Ticket {
  /** Subdomain host, `acme.zendesk.com`. */
  space: string;
  id: string;
}

export const PREFIX = 'compose:';
const keyOf = (commandId: string) => `${PREFIX}${commandId}`;
/** Signing in may come between; a window that is found open tomorrow gets nothing. */
const WAITS_MS = 5 * 60_000;

export const awaitingOf = (commandId: string) => session.get<Awaiting>(keyOf(commandId));
export const keepAwaiting = (row: Awaiting) => session.set({ [keyOf(row.commandId)]: row });
export const forgetAwaiting = (commandId: string) => session.remove(keyOf(commandId));

/** Keeps the text, then has its page opened; asked again under the same name, `open` is given the tab of the first time. */
export async function openFor(order: Omit<Awaiting, 'expiresAt'>, open: (earlier?: number) => Promise<number>): Promise<void> {
  const row: Awaiting = { ...order, expiresAt: Date.now() + WAITS_MS };
  const earlier = await awaitingOf(order.commandId);
  await keepAwaiting({ ...earlier, ...row });
  const tabId = await open(earlier?.tabId);
  await keepAwaiting({ ...row, tabId });
  // Its page may have been there before its row.
  await askToReport(tabId);
}

const isFor = ({ ticket }: Awaiting, place: Place): boolean => {
  if (!ticket) return channelOf(place.host) === 'email' && place.page === 'compose';
  const [focus] = place.refs;
  return place.space === ticket.space && talkIn(focus) === 'ticket' && focus?.role === 'focus' && focus.id === ticket.id;
};

/** What waits for this page in this tab. */
export async function awaitedBy(tabId: number, place: Place | null): Promise<Awaiting | undefined> {
  if (place?.page !== 'compose' && place?.page !== 'record') return undefined;
  return (await all()).find((row) => row.tabId === tabId && isFor(row, place));
}

/** Why what waits for an account is not there yet. */
export const troubleOf = async (accountId: string): Promise<string | undefined> =>
  (await all()).find((row) => row.accountId === accountId && row.trouble)?.trouble;

async function all(): Promise<Awaiting[]> {
  const rows = Object.entries(await session.all()).flatMap(([key, row]) => (key.startsWith(PREFIX) ? [row as Awaiting] : []));
  const [late, waiting] = [rows.filter(isLate), rows.filter((row) => !isLate(row))];
  await session.remove(late.map(({ commandId }) => keyOf(commandId)));
  return waiting;
}

const isLate = ({ expiresAt }: Awaiting): boolean => expiresAt < Date.now();
