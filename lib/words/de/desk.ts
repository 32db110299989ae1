import type { Translated } from '../catalogue';
import type { desk as english } from '../en/desk';

export const desk: Translated<typeof english> = {
  'desk.nav': 'Sidelight-Seiten',
  'desk.today': 'Heute',
  'desk.book': 'Portfolio',
  'desk.import': 'Import',
  'desk.beginAnew':
    'Hilft das nicht, lässt „Alles löschen“ unter {settings} Sidelight neu beginnen. Ihre Systeme und Dateien füllen das Portfolio wieder; was noch nicht abgegangen war und was nur Sidelight hielt, ist verloren.',
  'desk.settings': 'Einstellungen',
  'desk.skip': 'Zum Inhalt springen',
  'desk.promise': 'Ihr Portfolio bleibt in diesem Browser. Es gibt keinen Sidelight-Server.',
  'desk.presenting': 'Präsentation',
  'desk.locked': 'Gesperrt',
  'desk.broken': 'Diese Seite konnte nicht angezeigt werden',
  'desk.tryAgain': 'Erneut versuchen',
  'desk.sample': 'Beispiel',
  'desk.emptyTitle': 'Ihr Portfolio ist leer',
  'desk.empty':
    'Laden Sie Ihre Konten als CSV- oder Excel-Datei aus Ihrem CRM oder Ihrer Customer-Success-Plattform, oder sehen Sie sich erst mit erfundenen Firmen um.',
  'desk.importAccounts': 'Meine Konten importieren',
  'desk.explore': 'Mit Beispieldaten erkunden',
  'desk.loadingSample': 'Beispieldaten werden geladen …',
  'desk.loadSample': 'Beispieldaten laden',
  'desk.noPassword': 'Sidelight fragt nie in einer Seite nach einem Passwort.',
  'desk.sampleNote': 'Beispielkonten tragen den Vermerk „Beispiel“ und lassen sich in den Einstellungen mit einem Klick entfernen.',
  'desk.outbox': 'Postausgang',
};
