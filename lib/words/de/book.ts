import type { Translated } from '../catalogue';
import type { book as english } from '../en/book';

export const book: Translated<typeof english> = {
  'book.lead': 'Alle Konten, die Sidelight neben Ticket, E-Mail oder Datensatz zeigen kann.',
  'book.opening': { one: 'Portfolio wird geöffnet: {read} von {count} Konto', other: 'Portfolio wird geöffnet: {read} von {count} Konten' },
  'book.emptyTitle': 'Noch kein Konto',
  'book.empty': 'Laden Sie Ihre Konten als CSV-Datei, oder sehen Sie sich erst mit erfundenen Firmen um.',
  'book.noMatch': 'Kein Konto passt zu „{search}“.',
  'book.none': 'Kein Konto passt dazu.',
  'book.list': 'Kontenliste',
  'book.table': 'Konten',
  'book.name': 'Konto',
  'book.health': 'Gesundheit',
  'book.decideBy': 'Entscheiden bis',
  'book.arr': 'ARR',
  'book.csm': 'CSM',
  'book.healthy': 'Gesund',
  'book.noHealth': 'Keine Daten',
  'book.overdue': { one: '{count} Tag überfällig', other: '{count} Tage überfällig' },
  'book.tasks': 'Aufgaben',
  'book.open': { one: '{count} offen', other: '{count} offen' },
  'book.compare': 'Vergleichen',
  'book.compareAccount': '{name} vergleichen',
  'book.picked': '{picked} von {most} ausgewählt',
  'book.clear': 'Auswahl aufheben',
  'book.sideBySide': 'Nebeneinander vergleichen',
  'book.pickAnother': 'Zum Vergleich noch eines wählen',
};
