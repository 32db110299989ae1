import type { Translated } from '../catalogue';
import type { touchAsk as english } from '../en/touchAsk';

export const touchAsk: Translated<typeof english> = {
  'touchAsk.title': 'Bei {account} protokollieren?',
  'touchAsk.where': 'Geschrieben nach {system}, {record}',
  'touchAsk.why': 'Wegen: {reasons}',
  'touchAsk.yes': 'Bei {account} protokollieren',
  'touchAsk.no': 'Abbrechen',
  'touchAsk.capture':
    'Werden E-Mails in {system} ohnehin erfasst, durch Einstein Activity Capture, HubSpot, Gainsight oder eine BCC-Adresse?',
  'touchAsk.captured': 'Ja, dort erfasst',
  'touchAsk.notCaptured': 'Nein, dort protokollieren',
};
