import type { Translated } from '../catalogue';
import type { settings as english } from '../en/settings';

export const settings: Translated<typeof english> = {
  'settings.lead': 'Wo Sidelight nachfragen darf, wie es Konten erkennt und was es aufbewahrt.',
  'settings.workspaces': 'Workspaces',
  'settings.workspacesAbout':
    'Ihre eigenen Salesforce-Orgs, Zendesk-Subdomains und Postfächer. Überall sonst zeigt die Leiste nur, was hier gespeichert ist: Sie fragt nichts ab und schreibt nichts. Eine Zendesk- oder Salesforce-Adresse kann sich jeder einrichten; welche Ihre sind, wissen nur Sie oder Ihr Unternehmen.',
  'settings.workspaceAddress': 'Workspace-Adresse',
  'settings.workspaceHint': 'acme.zendesk.com oder sie@acme.com',
  'settings.approve': 'Freigeben',
  'settings.approveNamed': '{address} freigeben',
  'settings.approved': '{address} ist freigegeben.',
  'settings.workspaceRemoved': '{address} ist keiner Ihrer Workspaces mehr.',
  'settings.noneAllowed': 'Ihr Unternehmen lässt keinen Workspace zu.',
  'settings.noWorkspace': 'Noch kein Workspace freigegeben.',
  'settings.remove': '{name} entfernen',
  'settings.openPages': 'Offene Seiten',
  'settings.openPagesAbout':
    'Tabs, die gerade offen und nicht freigegeben sind. Lesen Sie die ganze Adresse, bevor Sie sie freigeben: Eine, die nur so aussieht, ist nicht Ihre.',
  'settings.noneWaiting': 'Kein Tab von Salesforce, Zendesk oder Gmail wartet auf Freigabe.',
  'settings.domains': 'Domains Ihres Unternehmens',
  'settings.domainsAbout': 'Wer von diesen Domains schreibt, gehört zu Ihrem Unternehmen und wird nie einem Kunden zugeordnet.',
  'settings.domain': 'Eigene Domain',
  'settings.domainHint': 'ihrefirma.de',
  'settings.add': 'Hinzufügen',
  'settings.domainAdded': '{domain} gilt jetzt als Ihr eigenes Unternehmen.',
  'settings.domainRemoved': '{domain} kann wieder einem Kunden zugeordnet werden.',
  'settings.noDomain': 'Noch keine Domain hinzugefügt.',
  'settings.shortcuts': 'Tastenkürzel',
  'settings.shortcutsIn.chromium':
    'Die Befehle gelten in jedem Tab. Andere Tasten stellen Sie im Browser ein, unter chrome://extensions/shortcuts.',
  'settings.shortcutsIn.firefox':
    'Die Befehle gelten in jedem Tab. Andere Tasten stellen Sie in Firefox ein: about:addons, Zahnrad, „Tastenkombinationen für Erweiterungen verwalten“.',
  'settings.shortcutSearch': 'Portfolio durchsuchen, auf seiner Seite',
  'settings.noKeys': 'Keine Tasten',
};
