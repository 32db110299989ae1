import type { Translated } from '../catalogue';
import type { importPreview as english } from '../en/importPreview';

export const importPreview: Translated<typeof english> = {
  'importPreview.title': 'Vorschau',
  'importPreview.first': 'die ersten {shown} von {total}',
  'importPreview.allRows': 'alle Zeilen',
  'importPreview.frame': 'Zeilen für den Import',
  'importPreview.line': 'Zeile',
  'importPreview.change': 'Änderung',
  'importPreview.was': 'vorher',
  'importPreview.wasTip': '{text} (vorher {before})',
  'importPreview.empty': 'leer',
  'importPreview.seats': '{active} von {seats}',
  'importPreview.yes': 'Ja',
  'importPreview.no': 'Nein',
  'importPreview.show': 'Zeigen',
  'importPreview.all': 'Alle',
  'importPreview.new': 'Neu',
  'importPreview.changed': 'Geändert',
  'importPreview.unchanged': 'Unverändert',
  'importPreview.noneFits': 'Keine Zeile dieser Datei kann importiert werden. Die Gründe stehen unten.',
  'importPreview.foundAgain':
    'Keine Spalte enthält Konto-IDs, daher wird ein Konto an seiner Domain wiedererkannt oder, wo es keine hat, am Namen. Bleiben diese gleich, ändert ein erneuter Import Zeilen und verdoppelt keine.',
  'importPreview.foundBy':
    'Keine Spalte enthält Konto-IDs, daher wird das Konto jeder Zeile an der Domain, dem Kontonamen oder der E-Mail-Adresse erkannt.',
  'importPreview.western':
    'Diese Datei ist kein Unicode-Text und wurde als Westeuropäisch (Windows-1252) gelesen. Sehen Buchstaben unten falsch aus, speichern Sie sie als „CSV UTF-8“.',
  'importPreview.in': 'Vom Kunden',
  'importPreview.out': 'Von uns',
  'importPreview.both': 'Beidseitig',
  'importPreview.us': 'Uns',
  'importPreview.customer': 'Den Kunden',
  'importPreview.other': 'Andere',
  'importPreview.good': 'Gut',
  'importPreview.bad': 'Schlecht',
  'importPreview.neither': 'Weder noch',
};
