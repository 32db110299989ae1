import type { Translated } from '../catalogue';
import type { touchpointLogged as english } from '../en/touchpointLogged';

export const touchpointLogged: Translated<typeof english> = {
  'touchpointLogged.email': 'Consigné\u202f: e-mail',
  'touchpointLogged.call': 'Consigné\u202f: appel',
  'touchpointLogged.meeting': 'Consigné\u202f: réunion',
  'touchpointLogged.ticket': 'Consigné\u202f: réponse au ticket',
  'touchpointLogged.training': 'Consigné\u202f: formation',
  'touchpointLogged.review': 'Consigné\u202f: bilan',
  'touchpointLogged.emailOn': 'Consigné {when}\u202f: e-mail',
  'touchpointLogged.callOn': 'Consigné {when}\u202f: appel',
  'touchpointLogged.meetingOn': 'Consigné {when}\u202f: réunion',
  'touchpointLogged.ticketOn': 'Consigné {when}\u202f: réponse au ticket',
  'touchpointLogged.trainingOn': 'Consigné {when}\u202f: formation',
  'touchpointLogged.reviewOn': 'Consigné {when}\u202f: bilan',
};
