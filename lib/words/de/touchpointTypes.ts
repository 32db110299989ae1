import type { Translated } from '../catalogue';
import type { touchpointTypes as english } from '../en/touchpointTypes';

export const touchpointTypes: Translated<typeof english> = {
  'touchpointTypes.label': 'Art',
  'touchpointTypes.email': 'E-Mail',
  'touchpointTypes.call': 'Telefonat',
  'touchpointTypes.meeting': 'Termin',
  'touchpointTypes.ticket': 'Ticketantwort',
  'touchpointTypes.training': 'Schulung',
  'touchpointTypes.review': 'Review-Termin',
};
