import { SheetDay, sheetXml, workbook, workbookParts, zipOf } from '../builders/workbook';
import { expect, test } from './support/fixtures';
import { confirm, give, HEAD, preview, readThrough } from './support/import-helpers';

const head = HEAD.split(',');

test('an Excel workbook becomes a book, one sheet after the other', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  const violations: string[] = [];
  desk.on('console', (message) => /Content Security Policy|TrustedScript/.test(message.text()) && violations.push(message.text()));
  const many = Array.from({ length: 9000 }, (_, n) => [
    `B-${n}`,
    `Bulk account number ${n}`,
    `bulk-${n}.example`,
    n % 100,
    new SheetDay('2099-02-01'),
    n,
    'Robin',
  ]);
  const bytes = workbook({
    Notes: [['Numbers are from finance']],
    Customers: [head, ['A-1', 'Halden <b>Optics</b>', 'halden.example', 58, new SheetDay('2099-02-01'), 84_000, 'Robin']],
    Others: [head, ...many],
  });
  const table = await preview(desk, 'book.xlsx', bytes);
  await expect(table).toContainText('Halden <b>Optics</b>');
  await expect(table).toContainText('2099-02-01');
  const sheet = desk.getByRole('combobox', { name: 'Sheet' });
  await sheet.focus();
  await sheet.selectOption('Others');
  await readThrough(desk);
  // Whoever chooses by keys chooses on.
  await expect(sheet).toBeFocused();
  await expect(table).toContainText('Bulk account number 0');
  await expect(desk.getByRole('list', { name: 'What the file would do' })).toHaveText(/9,000 new/);
  await sheet.selectOption('Customers');
  await readThrough(desk);
  await expect(table).toContainText('Halden <b>Optics</b>');
  await confirm(desk, 1);
  expect(violations).toEqual([]);
});

test('a workbook that would burst is refused with a sentence', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  const parts = workbookParts({ Sheet1: sheetXml([head, ['A-1', 'Halden']]) });
  await give(desk, 'bomb.xlsx', zipOf([...parts, { name: 'xl/sharedStrings.xml', text: ' '.repeat(210_000_000), saidSize: 9 }]));
  await expect(desk.getByRole('alert')).toContainText('unpacks to more than 200 MB');
  const far = '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
  await give(desk, 'far.xlsx', zipOf(workbookParts({ Sheet1: far })));
  await expect(desk.getByRole('alert')).toContainText('more than 5 million cells');
});
