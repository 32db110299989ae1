/** Why one row of a file stays out. */
export const fileRows = {
  'fileRows.empty': 'The row has no {header}',
  'fileRows.nobody': 'The row has neither a name nor an e-mail address',
  'fileRows.badQuote': 'A quotation mark in this row is in the wrong place',
  'fileRows.manyCells': 'The row has {cells} cells, the header {width}: a separator inside a text needs quotation marks around the text',
  'fileRows.repeats': 'The row repeats line {line}',
  'fileRows.noAccount': 'No account with the ID “{id}” was imported: import its account first',
  'fileRows.oneOfSeveral': 'The row could be {names}: give it the account’s ID, or the domain and name as in your book',
  'fileRows.noAccountNamed': 'No imported account fits “{name}”: import its account first',
  'fileRows.whose': 'The row does not say which account it belongs to',
  'fileRows.tooLong': '{header} is longer than {max} characters',
  'fileRows.endsBefore': 'The term ends on {end}, before it begins on {start}',
  'fileRows.notYet': 'The day {date} is later than the file',
  'fileRows.noFigure': 'The row has neither active users nor seats, and no count of a feature',
  'fileRows.noAnswer': 'The row holds no answer: give it an NPS or a CSAT, or a score and the name of the survey',
} as const;
