import type { Translated } from '../catalogue';
import type { touchAsk as english } from '../en/touchAsk';

export const touchAsk: Translated<typeof english> = {
  'touchAsk.title': 'Consigner chez {account}\u202f?',
  'touchAsk.where': 'Écrit dans {system}, {record}',
  'touchAsk.why': 'En raison de\u202f: {reasons}',
  'touchAsk.yes': 'Consigner chez {account}',
  'touchAsk.no': 'Annuler',
  'touchAsk.capture':
    'Les e-mails sont-ils déjà enregistrés dans {system}, par Einstein Activity Capture, HubSpot, Gainsight ou une adresse BCC\u202f?',
  'touchAsk.captured': 'Oui, déjà enregistrés',
  'touchAsk.notCaptured': 'Non, consigner là-bas',
};
