import type { InsertRequest } from '../../domain/outreach/insert';
import { openOnce } from '../../platform/tabs';
import { insertionOf } from '../../store/outreach/insertions';
import { requireWritable } from '../settings/config';
import { openFor, type Ticket } from './awaiting';
import { requireOwn } from './compose';

interface TicketOrder extends Omit<InsertRequest, 'intent' | 'over' | 'subject' | 'recipients'> {
  accountId: string;
  ticket: Ticket;
}

/**
 * Brings a ticket to the front, in a tab of its own where none shows it; its text follows once the reply is up, set to whom it is for and
 * known to be of the account. Asked again under the same name, it is the same text.
 */
export async function openTicket({ ticket, ...order }: TicketOrder): Promise<void> {
  await requireWritable();
  await requireOwn(ticket.space, order.accountId);
  if ((await insertionOf(order.commandId))?.fields) return;
  await openFor({ ...order, recipients: [], ticket }, () => openOnce(`https://${ticket.space}/agent/tickets/${ticket.id}`));
}
