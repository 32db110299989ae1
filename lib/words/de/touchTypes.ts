import type { Translated } from '../catalogue';
import type { touchTypes as english } from '../en/touchTypes';

export const touchTypes: Translated<typeof english> = {
  'touchTypes.label': 'Art',
  'touchTypes.email': 'E-Mail',
  'touchTypes.call': 'Telefonat',
  'touchTypes.meeting': 'Termin',
  'touchTypes.ticket': 'Ticketantwort',
  'touchTypes.training': 'Schulung',
  'touchTypes.review': 'Review-Termin',
};
