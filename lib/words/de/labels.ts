import type { Translated } from '../catalogue';
import type { labels as english } from '../en/labels';

export const labels: Translated<typeof english> = {
  'labels.sample': 'Beispieldaten',
  'labels.byHand': 'Von Hand hinzugefügt',
  'labels.completedHere': 'Hier erledigt',
  'labels.importedFile': 'Importierte Datei {name}',
  'labels.loggedHere': 'Hier protokolliert',
  'labels.corrected': 'Hier berichtigt',
  'labels.noted': 'Hier notiert',
  'labels.playbook': 'Playbook hier',
};
