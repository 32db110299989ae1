/** Words that several controls share. */
export const controls = {
  'controls.save': 'Save',
  'controls.saved': 'Saved',
  'controls.cancel': 'Cancel',
  'controls.confirm': 'Confirm',
  'controls.yes': 'Yes',
  'controls.yesFor': 'Yes, for {name}',
  'controls.no': 'No',
  'controls.of': '{value} of {max}',
  'controls.up': 'up',
  'controls.down': 'down',
  'controls.setByCompany': 'Set by your company',
  'controls.onlyCompany': 'Only your company can change this',
} as const;
