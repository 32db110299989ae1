/** Why a file cannot be imported, and what to do about it. */
export const files = {
  'files.tooManyCells': 'This file has more than 5 million cells. Split it or leave columns out, then import it again.',
  'files.noRows': 'This file has column names but no rows.',
  'files.notText': 'This is not a text file. Export the data as CSV, then import that file.',
  'files.empty': 'This file is empty.',
  'files.oldExcel':
    'This is an old Excel workbook, or one with a password. In Excel, save it as “Excel Workbook (.xlsx)” without a password, then import that file.',
  'files.compressed': 'This file is compressed. Unpack it, then import the CSV file inside.',
  'files.pdf': 'This is a PDF file. Export the data as CSV, then import that file.',
  'files.tooLarge': 'This file is larger than 200 MB. Split it, then import the parts.',
  'files.noColumn': 'The first line has no column “{name}”. Name it so, or choose another kind of file.',
  'files.twice': 'Two columns are called “{name}”. Rename one, then import the file again.',
  'files.unreadable': 'This file could not be read. If it was moved or changed, choose it again.',
  'files.openQuote': 'A quotation mark opened in line {line} is never closed. Close it, then import the file again.',
  'files.noWorkbook': 'This is a ZIP file but no Excel workbook. Unpack it, then import the file inside.',
  'files.workbookTooLarge': 'This workbook unpacks to more than 200 MB. Save the sheet with your rows alone as CSV, then import that file.',
  'files.workbookLocked': 'This workbook is protected by a password. Save it without one, then import it again.',
  'files.workbookDamaged': 'This workbook is damaged and cannot be opened. Save it again in Excel, then import that file.',
} as const;
