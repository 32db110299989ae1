import type { Translated } from '../catalogue';
import type { panel as english } from '../en/panel';

export const panel: Translated<typeof english> = {
  'panel.refused': 'Diese Leiste wurde nicht von Sidelight geöffnet',
  'panel.silent': 'Sidelight antwortet nicht',
  'panel.unreachable': 'Sidelight antwortet nicht. {message}',
  'panel.noStorage': 'Ihr Portfolio kann nicht gelesen werden',
  'panel.again': 'Erneut versuchen',
  'panel.locked': 'Gesperrt',
  'panel.unlock': 'Entsperren',
  'panel.loading': 'Konto wird gesucht',
  'panel.settings': 'Einstellungen',
  'panel.close': 'Leiste schließen',
  'panel.notice': 'Hinweis',
  'panel.presenting': 'Präsentation: Beträge, Personen und Gründe sind ausgeblendet',
  'panel.setupOver': 'Die Einrichtung Ihres Unternehmens ist am {day} abgelaufen. Sie gilt weiter.',
  'panel.setupOld': 'Die Einrichtung Ihres Unternehmens ist seit {day} veraltet. Sie gilt weiter.',
  'panel.notApproved': '{address} ist keiner Ihrer Workspaces. Gehört die Adresse Ihnen, geben Sie sie in den Einstellungen frei.',
  'panel.openSettings': 'Einstellungen öffnen',
  'panel.whyNow': 'Warum jetzt:',
  'panel.more': { one: '+{count} weitere', other: '+{count} weitere' },
  'panel.fewer': 'Weniger anzeigen',
};
