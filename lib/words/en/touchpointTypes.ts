/** What a touchpoint was. */
export const touchpointTypes = {
  'touchpointTypes.label': 'Type',
  'touchpointTypes.email': 'E-mail',
  'touchpointTypes.call': 'Call',
  'touchpointTypes.meeting': 'Meeting',
  'touchpointTypes.ticket': 'Ticket reply',
  'touchpointTypes.training': 'Training',
  'touchpointTypes.review': 'Business review',
} as const;
