export const settings = {
  'settings.lead': 'Where Sidelight may look things up, how it recognises accounts, and what it keeps.',
  'settings.workspaces': 'Workspaces',
  'settings.workspacesAbout':
    'Your own Salesforce orgs, Zendesk subdomains and mailboxes. Anywhere else the panel only shows what is stored here: it looks nothing up and writes nothing. Anybody can open a Zendesk or Salesforce address, so only you or your company can say which ones are yours.',
  'settings.workspaceAddress': 'Workspace address',
  'settings.workspaceHint': 'acme.zendesk.com or you@acme.com',
  'settings.approve': 'Approve',
  'settings.approveNamed': 'Approve {address}',
  'settings.approved': '{address} is approved.',
  'settings.workspaceRemoved': '{address} is no longer one of your workspaces.',
  'settings.noneAllowed': 'Your company allows no workspace.',
  'settings.noWorkspace': 'No workspace approved yet.',
  'settings.remove': 'Remove {name}',
  'settings.openPages': 'Pages you have open',
  'settings.openPagesAbout':
    'Tabs that are open now and not approved. Read the whole address before you approve it: a look-alike is not yours.',
  'settings.noneWaiting': 'No Salesforce, Zendesk or Gmail tab is waiting for approval.',
  'settings.domains': "Your company's domains",
  'settings.domainsAbout': 'People who write from these domains are colleagues. They are never matched as customers.',
  'settings.domain': 'Company domain',
  'settings.domainHint': 'yourcompany.com',
  'settings.add': 'Add',
  'settings.domainAdded': '{domain} is treated as your own company.',
  'settings.domainRemoved': '{domain} may be matched as a customer again.',
  'settings.noDomain': 'No domain added yet.',
  'settings.shortcuts': 'Shortcuts',
  'settings.shortcutsIn.chromium':
    'Commands work in every tab. Other keys for them are set in the browser, at chrome://extensions/shortcuts.',
  'settings.shortcutsIn.firefox':
    'Commands work in every tab. Other keys for them are set in Firefox: about:addons, the gear, “Manage Extension Shortcuts”.',
  'settings.shortcutSearch': 'Search the book, on its page',
  'settings.noKeys': 'No keys',
} as const;
