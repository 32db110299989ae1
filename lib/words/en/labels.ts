/** Where a shown value came from. */
export const labels = {
  'labels.sample': 'Sample data',
  'labels.byHand': 'Added by hand',
  'labels.completedHere': 'Completed here',
  'labels.importedFile': 'Imported file {name}',
  'labels.loggedHere': 'Logged here',
  'labels.corrected': 'Corrected here',
  'labels.noted': 'Noted here',
  'labels.playbook': 'Playbook here',
} as const;
