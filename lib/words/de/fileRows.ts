import type { Translated } from '../catalogue';
import type { fileRows as english } from '../en/fileRows';

export const fileRows: Translated<typeof english> = {
  'fileRows.empty': 'In der Zeile fehlt {header}',
  'fileRows.nobody': 'In der Zeile fehlen Name und E-Mail-Adresse',
  'fileRows.badQuote': 'In dieser Zeile steht ein Anführungszeichen an der falschen Stelle',
  'fileRows.manyCells':
    'Die Zeile hat {cells} Zellen, die Kopfzeile {width}: Steht ein Trennzeichen in einem Text, braucht der Text Anführungszeichen',
  'fileRows.repeats': 'Die Zeile wiederholt Zeile {line}',
  'fileRows.noAccount': 'Kein Konto mit der ID „{id}“ wurde importiert: Importieren Sie zuerst das Konto',
  'fileRows.oneOfSeveral': 'Die Zeile könnte {names} sein: Geben Sie ihr die ID des Kontos oder Domain und Namen wie in Ihrem Portfolio',
  'fileRows.noAccountNamed': 'Kein importiertes Konto passt zu „{name}“: Importieren Sie zuerst das Konto',
  'fileRows.whose': 'Die Zeile sagt nicht, zu welchem Konto sie gehört',
  'fileRows.tooLong': '{header} ist länger als {max} Zeichen',
  'fileRows.endsBefore': 'Die Laufzeit endet am {end}, bevor sie am {start} beginnt',
  'fileRows.notYet': 'Der Tag {date} liegt nach dem Datum der Datei',
  'fileRows.noFigure': 'In der Zeile fehlen aktive Nutzer, Lizenzen und die Anzahl einer Funktion',
  'fileRows.noAnswer': 'Die Zeile enthält keine Antwort: Geben Sie NPS oder CSAT an, oder eine Bewertung und die Art der Umfrage',
};
