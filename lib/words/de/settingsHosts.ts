import type { Translated } from '../catalogue';
import type { settingsHosts as english } from '../en/settingsHosts';

export const settingsHosts: Translated<typeof english> = {
  'settingsHosts.title': 'Produkte',
  'settingsHosts.about': 'Wo die Leiste erscheint. Ausgeschaltet liest Sidelight in diesem Produkt nichts.',
  'settingsHosts.on': 'Sidelight ist in {host} eingeschaltet.',
  'settingsHosts.off': 'Sidelight ist in {host} ausgeschaltet.',
  'settingsHosts.salesforce': 'Datensatzseiten in Lightning',
  'settingsHosts.zendesk': 'Tickets, Benutzer und Organisationen im Agenten-Arbeitsbereich',
  'settingsHosts.gmail': 'Konversationen in Gmail im Web',
  'settingsHosts.withheld':
    'Der Browser lässt Sidelight nicht an {products}: Dort erscheint keine Leiste von selbst, und nichts wird gelesen.',
  'settingsHosts.allow': 'Erlauben',
};
