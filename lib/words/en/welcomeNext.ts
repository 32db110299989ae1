export const welcomeNext = {
  'welcomeNext.title': 'What happens next',
  'welcomeNext.step': '{name}: {state}',
  'welcomeNext.workspaces': 'Workspaces',
  'welcomeNext.noWorkspace': 'none approved yet',
  'welcomeNext.accounts': 'Accounts',
  'welcomeNext.noAccount': 'none yet',
  'welcomeNext.inBook': '{accounts} in your book',
  'welcomeNext.allSamples': '{accounts} in your book, all of them samples',
  'welcomeNext.someSamples': '{accounts} in your book, {samples} of them samples',
  'welcomeNext.done': 'Done',
  'welcomeNext.toDo': 'To do',
  'welcomeNext.seeDue': 'See what is due today',
  'welcomeNext.open':
    'Open a ticket, a mail or an account of a customer: in a window at least 1,280 px wide the panel opens by itself. Otherwise press the tab at the right edge, the toolbar button or Alt+Shift+S.',
  'welcomeNext.approve': 'Approve a page above. Until then the panel shows your book beside your pages and changes nothing.',
  'welcomeNext.fill':
    'Fill your book. Or open a ticket of a customer, press the tab at the right edge and choose “Add to my book”: one account is enough to begin.',
  'welcomeNext.begin': 'Begin with one of the three ways above. You can do the others at any time.',
} as const;
