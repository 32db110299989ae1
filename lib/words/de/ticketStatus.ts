import type { Translated } from '../catalogue';
import type { ticketStatus as english } from '../en/ticketStatus';

export const ticketStatus: Translated<typeof english> = {
  'ticketStatus.new': 'neu',
  'ticketStatus.open': 'offen',
  'ticketStatus.pending': 'wartend',
  'ticketStatus.hold': 'angehalten',
  'ticketStatus.solved': 'gelöst',
  'ticketStatus.closed': 'geschlossen',
};
