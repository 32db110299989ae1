/** The grid of records in the desk. */
export const recordsPage = {
  'recordsPage.title': 'Records',
  'recordsPage.lead':
    'Accounts with missing or old fields, the worst first. Type in the cells: Tab and Enter move on, Enter on an old value says that it is still right. Everything is saved together, each row on its own.',
  'recordsPage.account': 'Account',
  'recordsPage.cell': '{field} of {name}',
  'recordsPage.save': { one: 'Save {count} change', other: 'Save {count} changes' },
  'recordsPage.nothingToSave': 'Nothing to save',
  'recordsPage.saved': { one: '{count} change is on its way.', other: '{count} changes are on their way.' },
  'recordsPage.refused': { one: '{count} cell needs you.', other: '{count} cells need you.' },
  'recordsPage.range': '{from}–{to} of {total}',
  'recordsPage.next': 'Next {many}',
  'recordsPage.previous': 'Previous {many}',
  'recordsPage.again': 'Refresh the list',
  'recordsPage.none': 'Every record is complete',
  'recordsPage.noneWhy': 'Fields that your company asks for are there, and none is too old.',
  'recordsPage.presenting': 'Records are not shown in presentation mode.',
  'recordsPage.where': 'Move into a cell to see where it is written.',
  'recordsPage.theirs': 'There: {value}',
  'recordsPage.theirsBy': 'There: {value}, by {who}',
} as const;
