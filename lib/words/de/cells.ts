import type { Translated } from '../catalogue';
import type { cells as english } from '../en/cells';

export const cells: Translated<typeof english> = {
  'cells.noDate': '{header} „{value}“ ist kein Datum, das Sidelight lesen kann: Schreiben Sie es als JJJJ-MM-TT',
  'cells.twoDays': '{header} „{value}“ kann zwei verschiedene Tage bedeuten: Schreiben Sie es als JJJJ-MM-TT',
  'cells.noDay': '{header} „{value}“ ist kein Tag im Kalender: Schreiben Sie es als JJJJ-MM-TT',
  'cells.noMoney': '{header} „{value}“ ist kein Geldbetrag',
  'cells.negative': '{header} „{value}“ liegt unter null',
  'cells.tooMuch': '{header} „{value}“ ist zu groß für einen Geldbetrag',
  'cells.noCurrency': '{header} „{value}“ ist kein Währungscode wie EUR',
  'cells.noScore': '{header} „{value}“ ist kein Wert von 0 bis 100',
  'cells.outside': '{header} „{value}“ liegt nicht zwischen 0 und 100',
  'cells.outsideTen': '{header} „{value}“ liegt nicht zwischen 0 und 10',
  'cells.noBand': '{header} „{value}“ ist kein Gesundheitsstatus wie Gesund, Gefährdet oder Kritisch',
  'cells.noStatus': '{header} „{value}“ ist kein Status, den Sidelight kennt: Schreiben Sie Offen, Erledigt oder Übersprungen',
  'cells.noEmail': '{header} „{value}“ ist keine E-Mail-Adresse',
  'cells.noYes': '{header} „{value}“ ist weder Ja noch Nein',
  'cells.noCount': '{header} „{value}“ ist keine ganze Zahl',
  'cells.noState':
    '{header} „{value}“ ist kein Stand, den Sidelight kennt: Schreiben Sie Offen, Mündlich, Unterschrieben, Verloren oder Automatisch verlängert',
  'cells.noTouchType':
    '{header} „{value}“ ist keine Art, die Sidelight kennt: Schreiben Sie E-Mail, Anruf, Termin, Ticket, Schulung oder Review',
  'cells.noNotice': '{header} „{value}“ wären mehr als zehn Jahre Kündigungsfrist',
  'cells.noDirection': '{header} „{value}“ sagt nicht, wer sprach: Schreiben Sie Eingehend, Ausgehend oder Beide',
  'cells.noTicketStatus':
    '{header} „{value}“ ist kein Ticketstatus, den Sidelight kennt: Schreiben Sie Offen, Ausstehend, Pausiert oder Geschlossen',
  'cells.noSide': '{header} „{value}“ sagt nicht, auf wen gewartet wird: Schreiben Sie Uns, Kunde oder Dritte',
  'cells.noPayment': '{header} „{value}“ sagt weder bezahlt noch überfällig noch fehlgeschlagen',
  'cells.noRating': '{header} „{value}“ ist weder Gut noch Schlecht noch 1 bis 5',
  'cells.noNps': '{header} „{value}“ ist keine ganze Zahl von 0 bis 10',
};
