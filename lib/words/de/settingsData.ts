import type { Translated } from '../catalogue';
import type { settingsData as english } from '../en/settingsData';

export const settingsData: Translated<typeof english> = {
  'settingsData.title': 'Daten',
  'settingsData.about':
    'Alles liegt im Profil dieses Browsers auf diesem Computer. Wer das Profil kopiert, kann es lesen: Geschützt ist es durch die Festplattenverschlüsselung dieses Computers. Entferntes ist sofort aus der Datenbank; in deren Dateien können gelöschte Daten zurückbleiben, bis der Browser aufräumt.',
  'settingsData.accounts': 'Konten',
  'settingsData.samples': 'davon Beispiele',
  'settingsData.contacts': 'Kontakte',
  'settingsData.openTasks': 'Offene Aufgaben',
  'settingsData.remove': 'Beispieldaten entfernen',
  'settingsData.loaded': { one: '{count} Beispielkonto geladen.', other: '{count} Beispielkonten geladen.' },
  'settingsData.removed': { one: '{count} Beispielkonto entfernt.', other: '{count} Beispielkonten entfernt.' },
};
