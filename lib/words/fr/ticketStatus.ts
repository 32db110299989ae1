import type { Translated } from '../catalogue';
import type { ticketStatus as english } from '../en/ticketStatus';

export const ticketStatus: Translated<typeof english> = {
  'ticketStatus.new': 'nouveau',
  'ticketStatus.open': 'ouvert',
  'ticketStatus.pending': 'en attente',
  'ticketStatus.hold': 'en pause',
  'ticketStatus.solved': 'résolu',
  'ticketStatus.closed': 'clos',
};
