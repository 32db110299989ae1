import type { Translated } from '../catalogue';
import type { touchLogged as english } from '../en/touchLogged';

export const touchLogged: Translated<typeof english> = {
  'touchLogged.email': 'Consigné\u202f: e-mail',
  'touchLogged.call': 'Consigné\u202f: appel',
  'touchLogged.meeting': 'Consigné\u202f: réunion',
  'touchLogged.ticket': 'Consigné\u202f: réponse au ticket',
  'touchLogged.training': 'Consigné\u202f: formation',
  'touchLogged.review': 'Consigné\u202f: bilan',
  'touchLogged.emailOn': 'Consigné {when}\u202f: e-mail',
  'touchLogged.callOn': 'Consigné {when}\u202f: appel',
  'touchLogged.meetingOn': 'Consigné {when}\u202f: réunion',
  'touchLogged.ticketOn': 'Consigné {when}\u202f: réponse au ticket',
  'touchLogged.trainingOn': 'Consigné {when}\u202f: formation',
  'touchLogged.reviewOn': 'Consigné {when}\u202f: bilan',
};
