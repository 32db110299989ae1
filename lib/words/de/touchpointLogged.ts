import type { Translated } from '../catalogue';
import type { touchpointLogged as english } from '../en/touchpointLogged';

export const touchpointLogged: Translated<typeof english> = {
  'touchpointLogged.email': 'Als E-Mail protokolliert',
  'touchpointLogged.call': 'Als Telefonat protokolliert',
  'touchpointLogged.meeting': 'Als Termin protokolliert',
  'touchpointLogged.ticket': 'Als Ticketantwort protokolliert',
  'touchpointLogged.training': 'Als Schulung protokolliert',
  'touchpointLogged.review': 'Als Review protokolliert',
  'touchpointLogged.emailOn': 'E-Mail, protokolliert {when}',
  'touchpointLogged.callOn': 'Telefonat, protokolliert {when}',
  'touchpointLogged.meetingOn': 'Termin, protokolliert {when}',
  'touchpointLogged.ticketOn': 'Ticketantwort, protokolliert {when}',
  'touchpointLogged.trainingOn': 'Schulung, protokolliert {when}',
  'touchpointLogged.reviewOn': 'Review, protokolliert {when}',
};
