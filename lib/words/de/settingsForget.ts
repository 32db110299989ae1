import type { Translated } from '../catalogue';
import type { settingsForget as english } from '../en/settingsForget';

export const settingsForget: Translated<typeof english> = {
  'settingsForget.personTitle': 'Daten einer Person löschen',
  'settingsForget.personAbout':
    'Entfernt eine Person Ihrer Kunden aus Kontakten, Aktivitäten, Notizen, Antworten von Ticketsystemen, festen Zuordnungen und gespeicherten Ansichten. Ihre anderen Systeme behalten, was sie haben; eine Datei, die die Person nennt, bringt sie zurück.',
  'settingsForget.personAddress': 'E-Mail-Adresse der Person',
  'settingsForget.personHint': 'ana@kunde.de',
  'settingsForget.person': 'Person löschen',
  'settingsForget.personForgotten': 'Die Daten der Person sind hier gelöscht.',
  'settingsForget.nothingNames': 'Diese Adresse kommt hier nicht vor.',
  'settingsForget.removedTitle': 'Entfernt:',
  'settingsForget.removed': 'Entfernt',
  'settingsForget.title': 'Alles löschen',
  'settingsForget.about':
    'Entfernt alles, was Sidelight in diesem Browser aufbewahrt, in jedem Tab. Noch nicht gesendete Änderungen gehen verloren. In CRM, Tickets und E-Mail ändert sich nichts.',
  'settingsForget.start': 'Alles löschen …',
  'settingsForget.warning':
    'Konten, feste Zuordnungen, Einstellungen und nicht gesendete Änderungen werden endgültig entfernt. Exportieren Sie vorher, was Sie behalten möchten.',
  'settingsForget.forgetting': 'Wird gelöscht …',
  'settingsForget.sure': 'Ja, alles löschen',
  'settingsForget.keep': 'Behalten',
  'settingsForget.allDone': 'Alles ist gelöscht.',
  'settingsForget.allHere': 'Hier ist alles vergessen.',
  'settingsForget.someFailed': 'Einiges ließ sich nicht entfernen. Versuchen Sie es erneut und entfernen Sie dann die Erweiterung.',
  'settingsForget.steps': 'Was gelöscht wurde',
  'settingsForget.done': 'Erledigt',
  'settingsForget.here': 'Nur hier',
  'settingsForget.failed': 'Fehlgeschlagen',
  'settingsForget.bytes':
    'Alles ist sofort aus der Datenbank entfernt. In deren Dateien können gelöschte Daten zurückbleiben, bis der Browser aufräumt; sie schützt die Festplattenverschlüsselung dieses Computers. Laden Sie offene Seiten neu: Deren Leisten beginnen dann von vorn. Der Verlauf des Browsers behält die Titel von Sidelight-Seiten, in denen Namen von Accounts stehen, und was dort gesucht wurde: Löschen Sie auch ihn.',
};
