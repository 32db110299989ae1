/** Zendesk’s standard statuses, in Zendesk’s own words for them. */
export const ticketStatus = {
  'ticketStatus.new': 'new',
  'ticketStatus.open': 'open',
  'ticketStatus.pending': 'pending',
  'ticketStatus.hold': 'on hold',
  'ticketStatus.solved': 'solved',
  'ticketStatus.closed': 'closed',
} as const;
