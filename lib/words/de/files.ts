import type { Translated } from '../catalogue';
import type { files as english } from '../en/files';

export const files: Translated<typeof english> = {
  'files.tooManyCells':
    'Diese Datei hat mehr als 5 Millionen Zellen. Teilen Sie sie oder lassen Sie Spalten weg und importieren Sie sie dann erneut.',
  'files.noRows': 'Diese Datei hat Spaltennamen, aber keine Zeilen.',
  'files.notText': 'Das ist keine Textdatei. Exportieren Sie die Daten als CSV und importieren Sie dann diese Datei.',
  'files.empty': 'Diese Datei ist leer.',
  'files.oldExcel':
    'Das ist eine alte Excel-Arbeitsmappe oder eine mit Kennwort. Speichern Sie sie in Excel als „Excel-Arbeitsmappe (.xlsx)“ ohne Kennwort und importieren Sie dann diese Datei.',
  'files.compressed': 'Diese Datei ist komprimiert. Entpacken Sie sie und importieren Sie dann die CSV-Datei darin.',
  'files.pdf': 'Das ist eine PDF-Datei. Exportieren Sie die Daten als CSV und importieren Sie dann diese Datei.',
  'files.tooLarge': 'Diese Datei ist größer als 200 MB. Teilen Sie sie und importieren Sie dann die Teile.',
  'files.noColumn': 'In der ersten Zeile fehlt die Spalte „{name}“. Benennen Sie eine so oder wählen Sie eine andere Art von Datei.',
  'files.twice': 'Zwei Spalten heißen „{name}“. Benennen Sie eine um und importieren Sie die Datei dann erneut.',
  'files.unreadable': 'Diese Datei ließ sich nicht lesen. Wenn sie verschoben oder geändert wurde, wählen Sie sie erneut aus.',
  'files.openQuote':
    'Ein Anführungszeichen, das in Zeile {line} beginnt, wird nie geschlossen. Schließen Sie es und importieren Sie die Datei dann erneut.',
  'files.noWorkbook': 'Das ist eine ZIP-Datei, aber keine Excel-Arbeitsmappe. Entpacken Sie sie und importieren Sie dann die Datei darin.',
  'files.workbookTooLarge':
    'Diese Arbeitsmappe ist entpackt größer als 200 MB. Speichern Sie nur das Blatt mit Ihren Zeilen als CSV und importieren Sie dann diese Datei.',
  'files.workbookLocked':
    'Diese Arbeitsmappe ist durch ein Kennwort geschützt. Speichern Sie sie ohne Kennwort und importieren Sie sie dann erneut.',
  'files.workbookDamaged':
    'Diese Arbeitsmappe ist beschädigt und lässt sich nicht öffnen. Speichern Sie sie in Excel neu und importieren Sie dann diese Datei.',
};
