/** Exports that are imported again and again. */
export const regular = {
  'regular.title': 'Regular exports',
  'regular.about':
    'A report that is put in the same place every day or week: choose the place once, look at what the first file holds, and from then on one press imports it again. When something in it is not as it was, you see it before it reaches your book.',
  'regular.addFile': 'Choose a file…',
  'regular.addFolder': 'Choose a folder…',
  'regular.noPickers':
    'This browser lets no page remember files or folders. An address can be remembered, and any file can be chosen above.',
  'regular.address': 'Address of an export',
  'regular.addressAbout':
    'Begins with https:// and answers with the file itself, up to 20 MB, without a sign-in. The browser asks whether Sidelight may reach it.',
  'regular.read': 'Read',
  'regular.inFolder': 'Newest in {name}',
  'regular.whichReport': 'Which report in {name}? Later the newest file with such a name is taken.',
  'regular.last': { one: '{file}, {day}: {count} row', other: '{file}, {day}: {count} rows' },
  'regular.leftOut': { one: '{count} row was left out.', other: '{count} rows were left out.' },
  'regular.again': 'Import again',
  'regular.againNamed': 'Import again: {name}',
  'regular.forget': 'Forget',
  'regular.forgetNamed': 'Forget {name}',
  'regular.willBe': 'Once you press Import, Sidelight remembers where this export is and how its columns are read.',
  'regular.waits': 'Not imported by itself. Look at it, then press Import.',
  'regular.doubtColumns': 'Its columns are not those of the last time.',
  'regular.doubtKind': 'It cannot be read as the last time.',
  'regular.doubtEmpty': 'It has no row that fits.',
  'regular.doubtRejected': 'More rows than last time would be left out.',
  'regular.doubtConflicts': 'More rows than last time claim what a connected system says is another account’s.',
  'regular.gone': '{name} is not there any more, or cannot be opened. Choose it again, or forget it.',
  'regular.manyFiles': '{name} holds more than 5,000 files. Choose a folder that holds exports only.',
  'regular.noExport': '{name} holds no such export: no CSV or Excel file with that name.',
  'regular.notAllowed': 'You did not let Sidelight read {name}, so nothing was read.',
} as const;
