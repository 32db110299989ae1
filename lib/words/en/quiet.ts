/** Pages without a record, and a book without accounts. */
export const quiet = {
  'quiet.noRecord': 'No record open here',
  'quiet.openOne': 'Open a ticket, a mail or an account, and the customer behind it appears here.',
  'quiet.openBook': 'Open your book',
  'quiet.emptyBook': 'Your book is empty',
  'quiet.importOrSample': 'Import a file with your accounts, or load sample data to look around. Both are on the Import page.',
  'quiet.openImport': 'Open Import',
  'quiet.orBegin': 'Or begin with the customer in front of you.',
} as const;
