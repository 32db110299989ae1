/** What a touchpoint was. */
export const touchTypes = {
  'touchTypes.label': 'Type',
  'touchTypes.email': 'E-mail',
  'touchTypes.call': 'Call',
  'touchTypes.meeting': 'Meeting',
  'touchTypes.ticket': 'Ticket reply',
  'touchTypes.training': 'Training',
  'touchTypes.review': 'Business review',
} as const;
