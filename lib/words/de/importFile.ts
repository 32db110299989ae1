import type { Translated } from '../catalogue';
import type { importFile as english } from '../en/importFile';

export const importFile: Translated<typeof english> = {
  'importFile.lead': 'Erst die Konten, dann was zu ihnen gehört. Sie sehen, was die Datei enthält, bevor etwas in Ihr Portfolio gelangt.',
  'importFile.region': 'Datei',
  'importFile.file': 'CSV-Datei',
  'importFile.orWorkbook': 'oder Excel-Arbeitsmappe',
  'importFile.kind': 'Art',
  'importFile.detect': 'Automatisch',
  'importFile.accounts': 'Konten',
  'importFile.contacts': 'Kontakte',
  'importFile.tasks': 'Aufgaben',
  'importFile.pasted': 'Eingefügte Zeilen',
  'importFile.pasteHint': 'Oder Zeilen samt Spaltennamen in Ihrer Tabelle kopieren und hier einfügen',
  'importFile.needs':
    'CSV oder Excel (.xlsx). Konten brauchen einen Namen und am besten eine Konto-ID; ohne sie werden sie an Domain und Namen wiedererkannt. Alle anderen Zeilen brauchen ID, Namen oder Domain eines importierten Kontos. Die Spaltennamen der Exporte aus Salesforce, Gainsight und HubSpot sind bekannt.',
  'importFile.sheet': 'Tabellenblatt',
  'importFile.reading': '{file} wird gelesen',
  'importFile.opening': 'Datei wird geöffnet',
  'importFile.rowsRead': { one: '{count} Zeile gelesen', other: '{count} Zeilen gelesen' },
  'importFile.stop': 'Abbrechen',
  'importFile.oneAtATime': 'Bitte eine Datei nach der anderen: erst Konten, dann was zu ihnen gehört.',
  'importFile.crashed': 'Diese Datei konnte nicht gelesen werden. Es wurde nichts importiert.',
  'importFile.stopped': 'Das Lesen wurde abgebrochen.',
  'importFile.full':
    'Dieser Browser hat keinen Platz mehr für die Zeilen dieser Datei. Ihr Portfolio ist unverändert. Schaffen Sie Platz und wählen Sie die Datei erneut.',
  'importFile.subscriptions': 'Abonnements',
  'importFile.usage': 'Nutzung',
  'importFile.touchpoints': 'Kontaktpunkte',
  'importFile.tickets': 'Support-Tickets',
  'importFile.milestones': 'Meilensteine',
  'importFile.surveys': 'Umfragen',
};
