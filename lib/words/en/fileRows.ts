/** Why one row of a file stays out. */
export const fileRows = {
  'fileRows.empty': 'The row has no {header}',
  'fileRows.nobody': 'The row has neither a name nor an e-mail address',
  'fileRows.badQuote': 'A quotation mark in this row is in the wrong place',
  'fileRows.manyCells': 'The row has {cells} cells, the header {width}: a separator inside a text needs quotation marks around the text',
  'fileRows.repeats': 'The row repeats line {line}',
  'fileRows.noAccount': 'No account with the ID “{id}” was imported: import its account first',
  'fileRows.tooLong': '{header} is longer than {max} characters',
} as const;
