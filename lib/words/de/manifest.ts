import type { Translated } from '../catalogue';
import type { manifest as english } from '../en/manifest';

export const manifest: Translated<typeof english> = {
  'manifest.description': 'Alles zum Kundenkonto, neben Salesforce, Zendesk und Gmail.',
  'manifest.action': 'Sidelight ein- oder ausblenden',
  'manifest.togglePanel': 'Sidelight-Leiste ein- oder ausblenden',
  'manifest.presentationMode': 'Beträge, Personen und Gründe aus- oder einblenden',
  'manifest.logTouchpoint': 'Telefonat oder anderen Kontaktpunkt protokollieren',
  'manifest.escalate': 'Von der Seite im Vordergrund aus eine Eskalation beginnen',
  'manifest.capturePage': 'Die Seite im Vordergrund einer Eskalation hinzufügen',
};
