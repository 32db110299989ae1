import type { Translated } from '../catalogue';
import type { side as english } from '../en/side';

export const side: Translated<typeof english> = {
  'side.open': 'In der Seitenleiste des Browsers öffnen',
  'side.openSidebar': 'In der Sidebar von Firefox öffnen',
  'side.panel': 'Browser-Seitenleiste',
  'side.byToolbar': 'Für die Sidebar von Firefox klicken Sie mit der rechten Maustaste auf die Sidelight-Schaltfläche in der Symbolleiste.',
  'side.leave': 'In der Seite anzeigen',
  'side.nobody': 'Hier ist kein Konto',
  'side.whereTo':
    'Öffnen Sie ein Ticket, eine E-Mail oder ein Konto in Zendesk, Gmail oder Salesforce, dann erscheint hier der Kunde dazu.',
  'side.book': 'Portfolio öffnen',
  'side.reload': 'Laden Sie diese Seite neu',
  'side.whyReload': 'Sie war schon offen, bevor Sidelight da war. Sichern Sie zuerst, was Sie dort schreiben.',
  'side.looking': 'Dieser Tab wird angesehen',
};
