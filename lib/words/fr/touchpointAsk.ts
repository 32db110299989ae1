import type { Translated } from '../catalogue';
import type { touchpointAsk as english } from '../en/touchpointAsk';

export const touchpointAsk: Translated<typeof english> = {
  'touchpointAsk.title': 'Consigner chez {account}\u202f?',
  'touchpointAsk.where': 'Écrit dans {system}, {record}',
  'touchpointAsk.why': 'En raison de\u202f: {reasons}',
  'touchpointAsk.yes': 'Consigner chez {account}',
  'touchpointAsk.no': 'Annuler',
  'touchpointAsk.capture':
    'Les e-mails sont-ils déjà enregistrés dans {system}, par Einstein Activity Capture, HubSpot, Gainsight ou une adresse BCC\u202f?',
  'touchpointAsk.captured': 'Oui, déjà enregistrés',
  'touchpointAsk.notCaptured': 'Non, consigner là-bas',
};
