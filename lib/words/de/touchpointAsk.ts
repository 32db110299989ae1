import type { Translated } from '../catalogue';
import type { touchpointAsk as english } from '../en/touchpointAsk';

export const touchpointAsk: Translated<typeof english> = {
  'touchpointAsk.title': 'Bei {account} protokollieren?',
  'touchpointAsk.where': 'Geschrieben nach {system}, {record}',
  'touchpointAsk.why': 'Wegen: {reasons}',
  'touchpointAsk.yes': 'Bei {account} protokollieren',
  'touchpointAsk.no': 'Abbrechen',
  'touchpointAsk.capture':
    'Werden E-Mails in {system} ohnehin erfasst, durch Einstein Activity Capture, HubSpot, Gainsight oder eine BCC-Adresse?',
  'touchpointAsk.captured': 'Ja, dort erfasst',
  'touchpointAsk.notCaptured': 'Nein, dort protokollieren',
};
