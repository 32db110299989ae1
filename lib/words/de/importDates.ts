import type { Translated } from '../catalogue';
import type { importDates as english } from '../en/importDates';

export const importDates: Translated<typeof english> = {
  'importDates.title': 'Datumsangaben',
  'importDates.either': '{text} in Zeile {line} könnte zwei verschiedene Tage bedeuten.',
  'importDates.eitherMore': {
    one: '{text} in Zeile {line} und {count} ähnliche Zeile könnten zwei verschiedene Tage bedeuten.',
    other: '{text} in Zeile {line} und {count} ähnliche Zeilen könnten zwei verschiedene Tage bedeuten.',
  },
  'importDates.serial': '{text} in Zeile {line} ist eine Excel-Tageszahl, gelesen als {day}.',
  'importDates.serialMore': {
    one: '{text} in Zeile {line} und {count} ähnliche Zeile sind Excel-Tageszahlen, gelesen als {day} und so weiter.',
    other: '{text} in Zeile {line} und {count} ähnliche Zeilen sind Excel-Tageszahlen, gelesen als {day} und so weiter.',
  },
  'importDates.dayFirst': 'Tag zuerst: {day}',
  'importDates.monthFirst': 'Monat zuerst: {day}',
  'importDates.noDay': 'kein Tag des Kalenders',
  'importDates.yours': 'Gelesen, wie Sie gewählt haben.',
  'importDates.dayProven': 'In Zeile {line}, „{text}“, kann nur der Tag zuerst stehen; alle werden so gelesen.',
  'importDates.monthProven': 'In Zeile {line}, „{text}“, kann nur der Monat zuerst stehen; alle werden so gelesen.',
  'importDates.bothProven':
    'In Zeile {dayLine}, „{dayText}“, kann nur der Tag zuerst stehen, in Zeile {monthLine}, „{monthText}“, nur der Monat. Bis Sie wählen, bleiben solche Zeilen außen vor.',
  'importDates.unproven': 'Keine Zeile zeigt, welcher gemeint ist. Bis Sie wählen, bleiben solche Zeilen außen vor.',
};
