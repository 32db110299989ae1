import type { Translated } from '../catalogue';
import type { diagnostic as english } from '../en/diagnostic';

export const diagnostic: Translated<typeof english> = {
  'diagnostic.title': 'Diagnose',
  'diagnostic.lead': 'Wie eine geänderte Seite gebaut ist, ohne was auf ihr steht. Damit lernen wir, sie wieder zu lesen.',
  'diagnostic.none': 'Seit dem Start des Browsers wurde keine Diagnose erstellt.',
  'diagnostic.how':
    'Hat sich eine Seite so geändert, dass Sidelight sie nicht mehr kennt, sagt es die Leiste dort und bietet „Diagnose sichern“ an.',
  'diagnostic.about': '{product}, erstellt am {date}',
  'diagnostic.holds':
    'Unten steht alles, was sie enthält: Versionen, was gefunden wurde und die Namen der Seitenteile. Texte, Adressen, Nummern und Eingaben sind entfernt. Lesen Sie sie, bevor Sie sie weitergeben.',
  'diagnostic.nowhere': 'Sidelight sendet sie nirgendwohin. Schließt der Browser, ist sie vergessen.',
  'diagnostic.copy': 'Kopieren',
  'diagnostic.file': 'Als Datei sichern',
  'diagnostic.discard': 'Verwerfen',
  'diagnostic.copied': 'Kopiert.',
  'diagnostic.refused': 'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text unten.',
  'diagnostic.saved': 'Gesichert.',
  'diagnostic.content': 'Inhalt der Diagnose',
};
