/** What the browser's own pages show: store, toolbar, list of shortcuts. */
export const manifest = {
  'manifest.description': 'One account panel beside Salesforce, Zendesk and Gmail.',
  'manifest.action': 'Show or hide Sidelight',
  'manifest.togglePanel': 'Show or hide the Sidelight panel',
  'manifest.presentationMode': 'Hide or show amounts, people and health reasons',
  'manifest.logTouchpoint': 'Log a call or another touchpoint',
  'manifest.escalate': 'Begin an escalation from the page in front',
  'manifest.capturePage': 'Add the page in front to an escalation',
} as const;
