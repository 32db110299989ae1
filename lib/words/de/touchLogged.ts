import type { Translated } from '../catalogue';
import type { touchLogged as english } from '../en/touchLogged';

export const touchLogged: Translated<typeof english> = {
  'touchLogged.email': 'Als E-Mail protokolliert',
  'touchLogged.call': 'Als Telefonat protokolliert',
  'touchLogged.meeting': 'Als Termin protokolliert',
  'touchLogged.ticket': 'Als Ticketantwort protokolliert',
  'touchLogged.training': 'Als Schulung protokolliert',
  'touchLogged.review': 'Als Review protokolliert',
  'touchLogged.emailOn': 'E-Mail, protokolliert {when}',
  'touchLogged.callOn': 'Telefonat, protokolliert {when}',
  'touchLogged.meetingOn': 'Termin, protokolliert {when}',
  'touchLogged.ticketOn': 'Ticketantwort, protokolliert {when}',
  'touchLogged.trainingOn': 'Schulung, protokolliert {when}',
  'touchLogged.reviewOn': 'Review, protokolliert {when}',
};
