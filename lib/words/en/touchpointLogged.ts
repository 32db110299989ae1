/** A touchpoint that was logged, by what it was; `On`: on another day. */
export const touchpointLogged = {
  'touchpointLogged.email': 'Logged as an e-mail',
  'touchpointLogged.call': 'Logged as a call',
  'touchpointLogged.meeting': 'Logged as a meeting',
  'touchpointLogged.ticket': 'Logged as a ticket reply',
  'touchpointLogged.training': 'Logged as a training',
  'touchpointLogged.review': 'Logged as a review',
  'touchpointLogged.emailOn': 'Logged {when} as an e-mail',
  'touchpointLogged.callOn': 'Logged {when} as a call',
  'touchpointLogged.meetingOn': 'Logged {when} as a meeting',
  'touchpointLogged.ticketOn': 'Logged {when} as a ticket reply',
  'touchpointLogged.trainingOn': 'Logged {when} as a training',
  'touchpointLogged.reviewOn': 'Logged {when} as a review',
} as const;
