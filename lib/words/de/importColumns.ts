import type { Translated } from '../catalogue';
import type { importColumns as english } from '../en/importColumns';

export const importColumns: Translated<typeof english> = {
  'importColumns.title': 'Spalten',
  'importColumns.used': '{used} von {all} verwendet',
  'importColumns.remembered': 'So, wie Sie sie für eine frühere Datei mit denselben Spalten gewählt haben.',
  'importColumns.byNames': 'Stattdessen nach Spaltennamen wählen',
  'importColumns.frame': 'Spalten der Datei',
  'importColumns.column': 'Spalte in der Datei',
  'importColumns.sample': 'Zum Beispiel',
  'importColumns.fills': 'Füllt',
  'importColumns.unnamed': 'Spalte {place}',
  'importColumns.fieldFor': 'Feld für {column}',
  'importColumns.fieldForUnnamed': 'Feld für Spalte {place}',
  'importColumns.notUsed': 'Nicht verwendet',
  'importColumns.unclear': 'Aus den Spaltennamen geht nicht hervor, was diese Datei enthält. Wählen Sie ihre Art.',
  'importColumns.twice': 'Zwei Spalten heißen „{name}“. Wählen Sie unten, welche gelesen werden soll.',
  'importColumns.missing': 'Keine Spalte ist als „{name}“ erkannt. Wählen Sie sie unten, oder wählen Sie eine andere Art von Datei.',
  'importColumns.couldBe': 'Die Spaltennamen passen zu {kinds}. Wählen Sie, was es ist.',
  'importColumns.detected': 'Gelesen als {kind}, wegen der Spalten {names}. Enthält die Datei etwas anderes, wählen Sie oben ihre Art.',
};
