import type { Translated } from '../catalogue';
import type { importStatus as english } from '../en/importStatus';

export const importStatus: Translated<typeof english> = {
  'importStatus.reading': '{file} wird gelesen …',
  'importStatus.read': '{file} ist gelesen: {new} neu, {changed} geändert, {unchanged} unverändert, {rejected} abgelehnt.',
  'importStatus.standing': 'Der Import steht still. Was schon in Ihrem Portfolio ist, bleibt dort, die übrigen Zeilen warten hier.',
  'importStatus.applying': 'Ihr Portfolio wird aktualisiert. Sie können diese Seite verlassen, es geht von selbst weiter.',
  'importStatus.done': { one: '{count} importiert', other: '{count} importiert' },
  'importStatus.doneFile': { one: '{file}: {count} importiert', other: '{file}: {count} importiert' },
  'importStatus.leftOut': {
    one: '{count} Zeile wurde abgelehnt und ist nicht in Ihrem Portfolio.',
    other: '{count} Zeilen wurden abgelehnt und sind nicht in Ihrem Portfolio.',
  },
  'importStatus.importing': '{file} wird importiert',
  'importStatus.importingYours': 'Ihre Datei wird importiert',
  'importStatus.applied': { one: '{applied} von {count} Zeile', other: '{applied} von {count} Zeilen' },
  'importStatus.seeAccounts': 'Ihre Konten ansehen',
  'importStatus.approve': 'Workspaces freigeben',
  'importStatus.approveWhy':
    'Letzter Schritt: Sidelight zeigt diese Konten neben Ihren Seiten, sobald Sie sagen, welche Salesforce-Org, welches Zendesk und welches Postfach Ihre sind.',
  'importStatus.seeDue': 'Ansehen, was fällig ist',
};
