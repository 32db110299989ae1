/** The frame of every page of the desk, and what a page shows while the book is empty. */
export const desk = {
  'desk.nav': 'Desk',
  'desk.today': 'Today',
  'desk.book': 'Book',
  'desk.import': 'Import',
  'desk.beginAnew':
    'If that does not help, “Forget everything” under {settings} lets Sidelight begin anew. Your systems and files fill the book again; what had not left yet, and what only Sidelight kept, is lost.',
  'desk.settings': 'Settings',
  'desk.skip': 'Skip to content',
  'desk.promise': 'Your book stays in this browser. There is no Sidelight server.',
  'desk.presenting': 'Presenting',
  'desk.locked': 'Locked',
  'desk.broken': 'This page could not be shown',
  'desk.tryAgain': 'Try again',
  'desk.sample': 'Sample',
  'desk.emptyTitle': 'Your book is empty',
  'desk.empty':
    'Bring in your accounts as a CSV or Excel file from your CRM or customer-success platform, or look around with made-up companies first.',
  'desk.importAccounts': 'Import my accounts',
  'desk.explore': 'Explore with sample data',
  'desk.loadingSample': 'Loading sample data…',
  'desk.loadSample': 'Load sample data',
  'desk.noPassword': 'Sidelight never asks for a password inside a page.',
  'desk.sampleNote': 'Sample accounts are marked “Sample” and go away with one click in Settings.',
  'desk.outbox': 'Outbox',
} as const;
