import type { Translated } from '../catalogue';
import type { forgetting as english } from '../en/forgetting';

export const forgetting: Translated<typeof english> = {
  'forgetting.gone': '[entfernt]',
  'forgetting.contact': 'Kontakt',
  'forgetting.mention': 'Erwähnung in anderen Einträgen',
  'forgetting.lookup': 'Antwort eines Ticketsystems',
  'forgetting.pin': 'Zuordnung',
  'forgetting.view': 'gespeicherte Ansicht',
  'forgetting.book': 'Konten, Kontakte, Aufgaben, Zuordnungen, Einstellungen und das Protokoll der Exporte',
  'forgetting.panels': 'Geöffnete Leisten',
  'forgetting.storage': 'Was diese Browsersitzung und dieses Profil sich merken',
  'forgetting.answers': 'Gespeicherte Antworten',
  'forgetting.rules': 'Regeln für Netzwerkanfragen',
  'forgetting.alarms': 'Geplante Aktionen',
  'forgetting.permissions': 'Nachträglich erteilte Berechtigungen',
  'forgetting.signIns': 'Anmeldungen bei den Systemen',
  'forgetting.signInsLeft': 'Ein System, das davon nichts erfuhr, führt die Anmeldung noch: Beenden Sie sie dort.',
};
