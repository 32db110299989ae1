/** The browser's own side panel. */
export const side = {
  'side.open': 'Open in the browser’s side panel',
  'side.openSidebar': 'Open in the browser’s sidebar',
  'side.panel': 'Browser side panel',
  'side.byToolbar': 'For the browser’s own sidebar, right-click the Sidelight button in the toolbar.',
  'side.leave': 'Show in the page',
  'side.nobody': 'No account here',
  'side.whereTo': 'Go to a ticket, a mail or an account in Zendesk, Gmail or Salesforce, and the customer behind it appears here.',
  'side.book': 'Open your book',
  'side.reload': 'Reload this page',
  'side.whyReload': 'It was open before Sidelight was there. Save what you are writing in it first.',
  'side.looking': 'Looking at this tab',
} as const;
