export const importPreview = {
  'importPreview.title': 'Preview',
  'importPreview.first': 'first {shown} of {total}',
  'importPreview.allRows': 'all rows',
  'importPreview.frame': 'Rows to import',
  'importPreview.line': 'Line',
  'importPreview.change': 'Change',
  'importPreview.was': 'was',
  'importPreview.wasTip': '{text} (was {before})',
  'importPreview.empty': 'empty',
  'importPreview.seats': '{active} of {seats}',
  'importPreview.yes': 'Yes',
  'importPreview.no': 'No',
  'importPreview.show': 'Show',
  'importPreview.all': 'All',
  'importPreview.new': 'New',
  'importPreview.changed': 'Changed',
  'importPreview.unchanged': 'Unchanged',
  'importPreview.noneFits': 'No row of this file can be imported. The reasons are below.',
  'importPreview.foundAgain':
    'No column holds account IDs, so an account is found again by its domain, or by its name where it has none. Keep those, and importing this sheet again changes rows and doubles none.',
  'importPreview.foundBy':
    'No column holds account IDs, so the account of each row is found by the domain, the account name or the e-mail address.',
  'importPreview.western':
    'This file is no Unicode text and was read as Western European (Windows-1252). If letters look wrong below, save it as “CSV UTF-8”.',
  'importPreview.in': 'From the customer',
  'importPreview.out': 'From us',
  'importPreview.both': 'Both ways',
} as const;
