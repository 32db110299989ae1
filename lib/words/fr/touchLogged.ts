import type { Translated } from '../catalogue';
import type { touchLogged as english } from '../en/touchLogged';

export const touchLogged: Translated<typeof english> = {
  'touchLogged.email': 'Consigné : e-mail',
  'touchLogged.call': 'Consigné : appel',
  'touchLogged.meeting': 'Consigné : réunion',
  'touchLogged.ticket': 'Consigné : réponse au ticket',
  'touchLogged.training': 'Consigné : formation',
  'touchLogged.review': 'Consigné : bilan',
  'touchLogged.emailOn': 'Consigné {when} : e-mail',
  'touchLogged.callOn': 'Consigné {when} : appel',
  'touchLogged.meetingOn': 'Consigné {when} : réunion',
  'touchLogged.ticketOn': 'Consigné {when} : réponse au ticket',
  'touchLogged.trainingOn': 'Consigné {when} : formation',
  'touchLogged.reviewOn': 'Consigné {when} : bilan',
};
