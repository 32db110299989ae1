import type { PlainKey } from '../../words/catalogue';
import { say } from '../../words/say';

/** Zendesk answers its standard statuses with these, whatever language its people read; each language has Zendesk's own word for them. */
const ZENDESK: Readonly<Record<string, PlainKey>> = {
  new: 'ticketStatus.new',
  open: 'ticketStatus.open',
  pending: 'ticketStatus.pending',
  hold: 'ticketStatus.hold',
  solved: 'ticketStatus.solved',
  closed: 'ticketStatus.closed',
};

/** How a ticket stands where it is. What a company named itself, there or in another system, stays as it is named. */
export function statusWords(status: string): string {
  const key = Object.hasOwn(ZENDESK, status) ? ZENDESK[status] : undefined;
  return key ? say(key) : status;
}
