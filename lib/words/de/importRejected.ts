import type { Translated } from '../catalogue';
import type { importRejected as english } from '../en/importRejected';

export const importRejected: Translated<typeof english> = {
  'importRejected.title': { one: '{count} Zeile abgelehnt', other: '{count} Zeilen abgelehnt' },
  'importRejected.first': { one: 'die erste wird gezeigt ({count})', other: 'die ersten {count} werden gezeigt' },
  'importRejected.howTo':
    'Die übrigen Zeilen lassen sich trotzdem importieren. {download}, mit den Gründen, dort korrigieren und diese Datei importieren.',
  'importRejected.howToAll': '{download}, mit den Gründen, dort korrigieren und diese Datei importieren.',
  'importRejected.download': 'Abgelehnte Zeilen herunterladen',
  'importRejected.fileName': 'Abgelehnte Zeilen von {file}',
  'importRejected.frame': 'Zeilen, die außen vor bleiben',
  'importRejected.table': 'Abgelehnte Zeilen',
  'importRejected.line': 'Zeile',
  'importRejected.reason': 'Grund',
  'importRejected.row': 'Inhalt der Zeile',
};
