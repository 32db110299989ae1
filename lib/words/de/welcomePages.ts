import type { Translated } from '../catalogue';
import type { welcomePages as english } from '../en/welcomePages';

export const welcomePages: Translated<typeof english> = {
  'welcomePages.title': 'Mit den offenen Seiten beginnen',
  'welcomePages.decided':
    'Ihr Unternehmen hat festgelegt, welche Workspaces es gibt. Sie sind schon freigegeben; öffnen Sie eine ihrer Seiten.',
  'welcomePages.what':
    'Ein Workspace ist eine Salesforce-Org, ein Zendesk oder ein Postfach von Ihnen. Nur dort fragt Sidelight nach und speichert; überall sonst zeigt es nur, was hier gespeichert ist.',
  'welcomePages.readEach':
    'Lesen Sie jede Adresse vollständig. Eine Zendesk- oder Salesforce-Adresse kann sich jeder einrichten; eine, die nur so aussieht, ist nicht Ihre.',
  'welcomePages.approve': { one: '{count} Workspace freigeben', other: '{count} Workspaces freigeben' },
  'welcomePages.approved': { one: '{count} Workspace freigegeben.', other: '{count} Workspaces freigegeben.' },
  'welcomePages.allApproved': 'Alle offenen Seiten sind freigegeben.',
  'welcomePages.noneOpen': 'Noch ist keine passende Seite offen.',
  'welcomePages.openAnother':
    'Um eine weitere hinzuzufügen, öffnen Sie sie in einem anderen Tab: ein Zendesk-Ticket (ihrefirma.zendesk.com), einen Salesforce-Datensatz (ihrefirma.lightning.force.com) oder Gmail (mail.google.com). Sie erscheint hier von selbst.',
  'welcomePages.openOne':
    'Öffnen Sie eine in einem anderen Tab: ein Zendesk-Ticket (ihrefirma.zendesk.com), einen Salesforce-Datensatz (ihrefirma.lightning.force.com) oder Gmail (mail.google.com). Sie erscheint hier von selbst.',
  'welcomePages.salesforce': 'Salesforce-Org',
  'welcomePages.zendesk': 'Zendesk',
  'welcomePages.gmail': 'Gmail-Postfach',
  'welcomePages.reload': { one: '{count} Tab neu laden', other: '{count} Tabs neu laden' },
  'welcomePages.unattached': {
    one: '{count} Tab war schon vor Sidelight offen und hat die Leiste noch nicht. Speichern Sie zuerst, was Sie dort gerade schreiben.',
    other:
      '{count} Tabs waren schon vor Sidelight offen und haben die Leiste noch nicht. Speichern Sie zuerst, was Sie dort gerade schreiben.',
  },
};
