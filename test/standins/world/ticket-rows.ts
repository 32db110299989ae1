import type { Ticket, TicketMessage } from './types';

/** A ticket before its requester is looked up; `by` is an index into the company's contacts, 0 when absent. */
export type Draft = Omit<Ticket, 'requester' | 'subdomain'> & { by?: number };

export const message = (by: TicketMessage['by'], daysAgo: number, ...paragraphs: string[]): TicketMessage => ({ by, daysAgo, paragraphs });
/** The same message with forged markup after its words. */
export const forged = (from: TicketMessage): TicketMessage => ({ ...from, forged: true });
