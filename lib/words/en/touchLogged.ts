/** A touchpoint that was logged, by what it was; `On`: on another day. */
export const touchLogged = {
  'touchLogged.email': 'Logged as an e-mail',
  'touchLogged.call': 'Logged as a call',
  'touchLogged.meeting': 'Logged as a meeting',
  'touchLogged.ticket': 'Logged as a ticket reply',
  'touchLogged.training': 'Logged as a training',
  'touchLogged.review': 'Logged as a review',
  'touchLogged.emailOn': 'Logged {when} as an e-mail',
  'touchLogged.callOn': 'Logged {when} as a call',
  'touchLogged.meetingOn': 'Logged {when} as a meeting',
  'touchLogged.ticketOn': 'Logged {when} as a ticket reply',
  'touchLogged.trainingOn': 'Logged {when} as a training',
  'touchLogged.reviewOn': 'Logged {when} as a review',
} as const;
