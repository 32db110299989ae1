/** Why one cell cannot be read; its row stays out. */
export const cells = {
  'cells.noDate': '{header} “{value}” is not a date Sidelight can read: write it as YYYY-MM-DD',
  'cells.twoDays': '{header} “{value}” could be two different days: write it as YYYY-MM-DD',
  'cells.noDay': '{header} “{value}” is not a day in the calendar: write it as YYYY-MM-DD',
  'cells.noMoney': '{header} “{value}” is not an amount of money',
  'cells.negative': '{header} “{value}” is below zero',
  'cells.tooMuch': '{header} “{value}” is too large to be an amount of money',
  'cells.noCurrency': '{header} “{value}” is not a currency code such as EUR',
  'cells.noScore': '{header} “{value}” is not a score from 0 to 100',
  'cells.outside': '{header} “{value}” is outside 0 to 100',
  'cells.noBand': '{header} “{value}” is not a health status such as Healthy, At risk or Critical',
  'cells.noStatus': '{header} “{value}” is not a status Sidelight knows: write Open, Done or Skipped',
  'cells.noEmail': '{header} “{value}” is not an e-mail address',
  'cells.noYes': '{header} “{value}” is neither yes nor no',
  'cells.noCount': '{header} “{value}” is not a whole number',
  'cells.noState': '{header} “{value}” is not a state Sidelight knows: write Open, Verbal, Signed, Lost or Auto-renewed',
} as const;
