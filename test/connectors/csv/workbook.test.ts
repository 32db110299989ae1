import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectKind } from '../../../lib/connectors/csv/detect-kind';
import { readTable } from '../../../lib/connectors/csv/parse';
import { sheetSize } from '../../../lib/connectors/csv/sheet-size';
import { openTable } from '../../../lib/connectors/csv/table';
import type { IncomingRecord } from '../../../lib/domain/record';
import { SheetDay, sheetXml, workbook, workbookParts, zipOf } from '../../builders/workbook';

const HEAD = ['Account ID', 'Account Name', 'Renewal Date', 'ARR', 'Auto-renews'];
const blobOf = (bytes: Buffer) => new Blob([new Uint8Array(bytes)]);

async function read(bytes: Buffer, sheet?: string) {
  const opened = await openTable(blobOf(bytes), undefined, sheet);
  if (!opened.ok) return { message: opened.error.message, code: opened.error.code };
  const table = opened.value;
  const records: IncomingRecord[] = [];
  const report = await readTable(table, {
    kind: detectKind(table.headers) ?? 'accounts',
    fileName: 'book.xlsx',
    knownAccount: () => true,
    onRows: (rows) => void records.push(...rows.map(({ record }) => record)),
  });
  return report.ok ? { records, report: report.value, sheets: table.sheets } : { message: report.error.message, code: report.error.code };
}

describe('workbooks', () => {
  it('are read with the days, numbers and words that their cells hold', async () => {
    const { records, report } = await read(
      workbook({
        Sheet1: [
          [],
          HEAD,
          ['A-1', 'Halden & <Optics>', new SheetDay('2099-02-01'), 84_000, true],
          ['A-2', { formula: 'HYPERLINK("https://evil.example")', value: '=cmd()' }, '31.12.2099', '12,5k', false],
          [],
          ['A-3', 'Bad', 'soon'],
        ],
      }),
    );
    expect(records).toMatchObject([
      {
        externalId: 'A-1',
        value: { name: 'Halden & <Optics>', arr: { amount: 84_000 }, renewal: { endDate: '2099-02-01', autoRenews: true } },
      },
      { externalId: 'A-2', value: { name: '=cmd()', arr: { amount: 12_500 }, renewal: { endDate: '2099-12-31', autoRenews: false } } },
    ]);
    expect(report?.rejected).toMatchObject([{ line: 6, reason: expect.stringContaining('“soon” is not a date') }]);
  });

  it('with title lines above the header keep the numbers of their rows', async () => {
    const rows = [['Customer book'], [], ['As of', new SheetDay('2026-11-30')], HEAD, ['A-1', 'Halden'], ['A-2', 'Bad', 'soon']];
    const { records, report } = await read(workbook({ Sheet1: rows }));
    expect(records).toMatchObject([{ externalId: 'A-1', value: { name: 'Halden' } }]);
    expect(report?.rejected).toMatchObject([{ line: 6 }]);
  });

  it('with several sheets: the first whose columns are known, else the one that is asked for', async () => {
    const bytes = workbook({
      Notes: [['Hello'], ['World']],
      Empty: [],
      Customers: [HEAD, ['A-1', 'Halden']],
      More: [HEAD, ['A-2', 'Rook']],
    });
    expect(await read(bytes)).toMatchObject({
      records: [{ externalId: 'A-1' }],
      sheets: { chosen: 'Customers', names: ['Notes', 'Customers', 'More'] },
    });
    expect(await read(bytes, 'More')).toMatchObject({ records: [{ externalId: 'A-2' }], sheets: { chosen: 'More' } });
  });

  it('larger than what the reader would unpack in a worker of its own are read all the same', async () => {
    const rows = Array.from({ length: 12_000 }, (_, n) => [
      `A-${n}`,
      `Company with a long enough name ${n}`,
      new SheetDay('2099-02-01'),
      n,
      true,
    ]);
    const bytes = workbook({ Sheet1: [HEAD, ...rows] });
    expect(sheetXml([HEAD, ...rows]).length).toBeGreaterThan(1_000_000);
    expect((await read(bytes)).report).toMatchObject({ accepted: 12_000, rejectedCount: 0 });
  });
});

describe('hostile and broken workbooks', () => {
  const good = () => workbookParts({ Sheet1: sheetXml([HEAD, ['A-1', 'Halden']]) });
  const withSheet = (xml: string) => zipOf(workbookParts({ Sheet1: `<worksheet><sheetData>${xml}</sheetData></worksheet>` }));
  const bomb = ' '.repeat(210_000_000);

  it.each<[string, () => Buffer, RegExp]>([
    [
      'a bomb that says its size',
      () => zipOf([...good(), { name: 'xl/sharedStrings.xml', text: '', saidSize: 0xfffffff0 }]),
      /more than 200 MB/,
    ],
    [
      'a bomb that lies about its size',
      () => zipOf([...good(), { name: 'xl/sharedStrings.xml', text: bomb, saidSize: 100 }]),
      /more than 200 MB/,
    ],
    ['one cell at the far end', () => withSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), /more than 5 million cells/],
    ['an address in disguise', () => withSheet('<row r="1"><c r="XF&#68;1048576"><v>1</v></c></row>'), /damaged/],
    [
      'a prefix and other quotes',
      () => withSheet(`<x:row x:r='9'><x:c\n x:r = 'XFD999999'><v>1</v></x:c></x:row>`),
      /more than 5 million cells/,
    ],
    ['a row beyond the last', () => withSheet('<row r="9999999"><c r="A9999999"><v>1</v></c></row>'), /damaged/],
    ['two parts of one name', () => zipOf([...good(), ...good()]), /damaged/],
    ['a password', () => zipOf(good().map((part) => ({ ...part, locked: true }))), /password/],
    ['no sheet', () => zipOf([{ name: 'xl/workbook.xml', text: '<workbook/>' }]), /damaged|empty/],
    ['XML that ends early', () => withSheet('<row r="1"><c r="A1"'), /damaged/],
    [
      'entities that double themselves',
      () =>
        zipOf([
          ...good().slice(0, 3),
          {
            name: 'xl/worksheets/sheet1.xml',
            text: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>',
          },
        ]),
      /damaged|no column|no rows/,
    ],
    ['another kind of archive', () => zipOf([{ name: 'word/document.xml', text: '<w/>' }]), /no Excel workbook/],
    ['half a file', () => zipOf(good()).subarray(0, 300), /damaged/],
    ['only empty sheets', () => workbook({ A: [], B: [[null]] }), /empty/],
  ])('%s', async (_, bytes, sentence) => {
    expect(await read(bytes())).toMatchObject({ code: 'bad_input', message: expect.stringMatching(sentence) });
  });

  it('headers named like prototypes are data', async () => {
    const { records } = await read(
      workbook({
        S: [
          ['__proto__', ...HEAD, 'constructor'],
          ['x', 'A-1', 'toString', null, null, null, 'y'],
        ],
      }),
    );
    expect(records).toMatchObject([{ externalId: 'A-1', value: { name: 'toString' } }]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('any damage gives rows or a sentence, never a thrown error', async () => {
    const whole = zipOf(good());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), async (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        const result = await read(bytes);
        expect(result.records ?? result.message).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe('sheetSize', () => {
  it.each([
    ['', 0],
    ['<row r="1"><c r="A1"><v>1</v></c><c r="C1"/></row>', 1],
    ['<row r="2"><c r="B2"><v>1</v></c></row>', 4],
    ['<cols/><row r="1048576"/>', 0],
    ['<c><v>1</v></c><c><v>2</v></c>', 2],
  ])('%s', (xml, cells) => expect(sheetSize(xml)).toBe(cells));
});
