import type { Translated } from '../catalogue';
import type { today as english } from '../en/today';

export const today: Translated<typeof english> = {
  'today.lead': 'Playbook-Aufgaben Ihres ganzen Portfolios, die ältesten zuerst.',
  'today.emptyTitle': 'Ihr Portfolio ist leer',
  'today.empty':
    'Laden Sie Ihre Konten als CSV-Datei aus Ihrem CRM oder Ihrer Customer-Success-Plattform, oder sehen Sie sich erst mit erfundenen Firmen um.',
  'today.limit': 'Die ersten {limit} Aufgaben werden gezeigt. Sobald einige erledigt sind, erscheinen die nächsten.',
  'today.overdue': 'Überfällig',
  'today.today': 'Heute',
  'today.week': 'Nächste 7 Tage',
  'today.nothing': 'In den nächsten 7 Tagen ist nichts fällig',
  'today.nothingWhy': {
    one: 'Das eine Konto in Ihrem Portfolio hat bis dahin keine offene Playbook-Aufgabe mit Termin.',
    other: 'Keines der {count} Konten in Ihrem Portfolio hat bis dahin eine offene Playbook-Aufgabe mit Termin.',
  },
};
