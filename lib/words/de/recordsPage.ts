import type { Translated } from '../catalogue';
import type { recordsPage as english } from '../en/recordsPage';

export const recordsPage: Translated<typeof english> = {
  'recordsPage.title': 'Datensätze',
  'recordsPage.lead':
    'Konten mit fehlenden oder alten Feldern, die schlimmsten zuerst. Schreiben Sie in die Zellen: Tab und Eingabe gehen weiter, Eingabe auf einem alten Wert sagt, dass er noch stimmt. Alles wird zusammen gespeichert, jede Zeile für sich.',
  'recordsPage.account': 'Konto',
  'recordsPage.cell': '{field} von {name}',
  'recordsPage.save': { one: '{count} Änderung speichern', other: '{count} Änderungen speichern' },
  'recordsPage.nothingToSave': 'Nichts zu speichern',
  'recordsPage.saved': { one: '{count} Änderung ist unterwegs.', other: '{count} Änderungen sind unterwegs.' },
  'recordsPage.refused': { one: '{count} Zelle braucht Sie.', other: '{count} Zellen brauchen Sie.' },
  'recordsPage.range': '{from}–{to} von {total}',
  'recordsPage.next': 'Nächste {many}',
  'recordsPage.previous': 'Vorige {many}',
  'recordsPage.again': 'Liste neu laden',
  'recordsPage.none': 'Alle Datensätze sind vollständig',
  'recordsPage.noneWhy': 'Alle Felder, die Ihr Unternehmen verlangt, sind da, und keines ist zu alt.',
  'recordsPage.presenting': 'Datensätze werden im Präsentationsmodus nicht gezeigt.',
  'recordsPage.where': 'Gehen Sie in eine Zelle, um zu sehen, wohin sie geschrieben wird.',
  'recordsPage.theirs': 'Dort: {value}',
  'recordsPage.theirsBy': 'Dort: {value}, von {who}',
};
