import { appError } from '../../domain/errors';
import type { Packet, Quote } from '../../domain/escalation/packet';
import { namedFile, type RaiseTerms, type TicketParts } from '../../domain/escalation/ticket-parts';
import { talkIn } from '../../domain/talk';
import { say } from '../../words/say';
import { keeperOf } from '../connections/behind';
import { openConnection } from '../connections/open';
import { threadParts } from './thread-files';

/** The ticket, case or thread that a packet began from, as its system tells it now: by the sign-in there is, the browser's own session included. */
export async function ticketOf(packet: Packet): Promise<TicketParts> {
  const parts = await partsOf(packet);
  return { ...parts, files: parts.files.map(namedFile) };
}

async function partsOf({ source }: Packet): Promise<TicketParts> {
  const talk = talkIn(source);
  if (!source || !talk) throw appError('bad_input', say('escalation.noTicket'));
  if (talk === 'thread') return threadParts(source);
  const keeper = await keeperOf(source);
  const found = keeper?.ok ? await keeper.value.ticketParts?.(source.id) : keeper;
  if (!found) throw appError('bad_input', say('escalation.noTicket'));
  if (!found.ok) throw found.error;
  return found.value;
}

/** What may be set at a system that takes packets; it says so only of those with such tickets. */
export async function termsOf(destination: string): Promise<RaiseTerms> {
  const opened = await openConnection(destination);
  const found = opened.ok ? await opened.value.connection.raiseTerms?.() : opened;
  if (!found) throw appError('bad_input');
  if (!found.ok) throw found.error;
  return found.value;
}

/** The same words stand there once, however often they are taken; a customer's words and nobody's of ours. */
export function withQuote(packet: Packet, quote: Quote): Packet {
  const others = packet.words.quotes.filter(({ link, at }) => link !== quote.link || at !== quote.at);
  // As a field of a form holds it, so that it is known again there.
  const text = quote.text.replace(/\r\n?/g, '\n').trim().slice(0, 20_000);
  return { ...packet, words: { ...packet.words, quotes: [...others, { ...quote, text }].slice(-20) } };
}
