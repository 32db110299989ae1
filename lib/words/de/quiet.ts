import type { Translated } from '../catalogue';
import type { quiet as english } from '../en/quiet';

export const quiet: Translated<typeof english> = {
  'quiet.noRecord': 'Hier ist kein Datensatz geöffnet',
  'quiet.openOne': 'Öffnen Sie ein Ticket, eine E-Mail oder ein Konto. Der Kunde dahinter erscheint dann hier.',
  'quiet.openBook': 'Portfolio öffnen',
  'quiet.emptyBook': 'Ihr Portfolio ist leer',
  'quiet.importOrSample':
    'Importieren Sie eine Datei mit Ihren Konten, oder laden Sie Beispieldaten, um sich umzusehen. Beides finden Sie auf der Seite „Import“.',
  'quiet.openImport': 'Import öffnen',
  'quiet.orBegin': 'Oder beginnen Sie mit dem Kunden, der gerade vor Ihnen liegt.',
};
