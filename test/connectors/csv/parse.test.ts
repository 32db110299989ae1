import { describe, expect, it } from 'vitest';
import { type ParseOptions, parseCsv } from '../../../lib/connectors/csv/parse';
import { HEAD, importFile, names } from './import-file';

describe('forms of a file', () => {
  it.each([
    ['commas', `${HEAD}\nA1,Halden\nA2,"Orrin, Vale"\n`],
    ['no newline at the end', `${HEAD}\nA1,Halden\nA2,"Orrin, Vale"`],
    ['CRLF', `${HEAD}\r\nA1,Halden\r\nA2,"Orrin, Vale"\r\n`],
    ['CR', `${HEAD}\rA1,Halden\rA2,"Orrin, Vale"\r`],
    ['mixed line ends', `${HEAD}\r\nA1,Halden\nA2,"Orrin, Vale"\r\n`],
    ['a byte order mark', `\ufeff${HEAD}\nA1,Halden\nA2,"Orrin, Vale"`],
    ['everything quoted', '"Account ID","Account Name"\n"A1","Halden"\n"A2","Orrin, Vale"\n'],
    ['semicolons', 'Account ID;Account Name\nA1;Halden\nA2;Orrin, Vale\n'],
    ['tabs', 'Account ID\tAccount Name\nA1\tHalden\nA2\tOrrin, Vale\n'],
    ['bars', 'Account ID|Account Name\nA1|Halden\nA2|Orrin, Vale\n'],
    ["Excel's sep line", 'sep=;\r\nAccount ID;Account Name\r\nA1;Halden\r\nA2;Orrin, Vale\r\n'],
    ['blank lines', `\n${HEAD}\n\nA1,Halden\n,\n  \nA2,"Orrin, Vale"\n\n\n`],
    ['more separators in the names than in the header', 'Account ID;Account Name;Note, or, else\nA1;Halden\nA2;Orrin, Vale\n'],
  ])('%s', async (_, content) => {
    const { records, report } = await importFile(content);
    expect(names(records)).toEqual(['Halden', 'Orrin, Vale']);
    expect(report).toMatchObject({ total: 2, accepted: 2, rejectedCount: 0 });
  });

  it('UTF-16 as Excel writes it', async () => {
    const text = `\ufeffAccount ID\tAccount Name\r\nA1\t株式会社はるかぜ\r\n`;
    const { records } = await importFile(new Uint16Array([...text].map((char) => char.charCodeAt(0))));
    expect(names(records)).toEqual(['株式会社はるかぜ']);
  });

  it.each<[string, number[]]>([
    ['UTF-16 without a mark, little end first', [...'Account ID\tAccount Name\nA1\tMünz'].flatMap((char) => [char.charCodeAt(0), 0])],
    ['UTF-16 without a mark, big end first', [...'Account ID\tAccount Name\nA1\tMünz'].flatMap((char) => [0, char.charCodeAt(0)])],
    [
      'UTF-16 with a mark, big end first',
      [...'\ufeffAccount ID,Account Name\nA1,Münz'].flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255]),
    ],
    ['Windows-1252', [...'Account ID;Account Name\nA1;Münz'].map((char) => char.charCodeAt(0))],
  ])('%s', async (_, bytes) => {
    expect(names((await importFile(new Uint8Array(bytes))).records)).toEqual(['Münz']);
  });

  it('Windows-1252 that shows only in the last of several megabytes, from the first letter on', async () => {
    const rows = Array.from({ length: 60_000 }, (_, n) => `A${n},Plain company number ${n}`).join('\n');
    const bytes = new Uint8Array([...`${HEAD}\n${rows}\nZ9,Caf\xe9 \x80`].map((char) => char.charCodeAt(0)));
    const { records } = await importFile(bytes);
    expect([records.length, names(records).at(-1)]).toEqual([60_001, 'Café €']);
  });

  it('line breaks in quotes', async () => {
    const { records } = await importFile('Account ID,Task,Note\nA1,Call,"first\r\nsecond ""quoted"""\nA1,Write,x', 'tasks');
    expect(records.map((record) => record.type === 'task' && record.value.note)).toEqual(['first\nsecond "quoted"', 'x']);
  });

  it('characters of several bytes across every piece that is read', async () => {
    const rows = Array.from({ length: 12_000 }, (_, n) => `${n},${'は🙂é'.repeat(20 + (n % 11))}${n}`);
    const { records, report } = await importFile(`${HEAD}\n${rows.join('\n')}`);
    expect(report?.accepted).toBe(12_000);
    expect(names(records).map((name, n) => `${n},${name}`)).toEqual(rows);
  });
});

describe('files that cannot be used', () => {
  it.each<[string, BlobPart, RegExp]>([
    ['empty', '', /^This file is empty\.$/],
    ['only blank lines', '\n\n  \n', /^This file is empty\.$/],
    ['header only', `${HEAD}\n`, /column names but no rows/],
    ['header without newline', HEAD, /column names but no rows/],
    ['no known column', 'foo,bar\n1,2', /has no column “Account Name”/],
    ['no name', 'Account ID,ARR\nA1,2', /has no column “Account Name”/],
    ['two columns of one name', 'Account ID,Account Name,account_id\nA1,x,A2', /Two columns are called “Account ID”/],
    ['an open quote', `${HEAD}\nA1,Halden\nA2,"Orrin\nA3,Vale\n`, /mark opened in line 3 is never closed/],
    ['an open quote in the header', '"Account ID,Account Name\nA1,Halden', /never closed|no column/],
    ['a workbook that is none', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /damaged/],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /old Excel workbook/],
    ['binary', new Uint8Array([65, 0, 66, 0, 44, 0, 67, 10, 1, 2]), /not a text file/],
    ['noise', new Uint8Array(Array.from({ length: 3000 }, (_, n) => (n * 7919) % 251)), /not a text file/],
  ])('%s', async (_, content, sentence) => {
    const { result, message } = await importFile(content);
    expect(message).toMatch(sentence);
    expect(result).toMatchObject({ ok: false, error: { code: 'bad_input', retryable: false } });
  });

  it('is larger than 200 MB', async () => {
    const file = new File([`${HEAD}\nA1,x`], 'big.csv');
    Object.defineProperty(file, 'size', { value: 200 * 1024 * 1024 + 1 });
    const result = await parseCsv(file, { kind: 'accounts', fileName: 'big.csv', knownAccount: () => true, onRows: () => undefined });
    expect(result).toMatchObject({ ok: false, error: { message: 'This file is larger than 200 MB. Split it, then import the parts.' } });
  });

  it('has more than five million cells', async () => {
    const row = `A1,x${','.repeat(4998)}\n`;
    const { message } = await importFile(`${HEAD}${','.repeat(4998)}\n${row.repeat(1001)}`);
    expect(message).toMatch(/more than 5 million cells/);
  });

  it('stops early at a quote that is never closed', async () => {
    let told = 0;
    const { message } = await importFile(`${HEAD}\nA1,"${'x,y\n'.repeat(5_000_000)}`, 'accounts', {
      onProgress: ({ readBytes }) => {
        told = readBytes;
      },
    });
    expect(message).toMatch(/line 2 is never closed/);
    expect(told).toBeLessThan(18_000_000);
  });

  it('disappears while it is read', async () => {
    const file = new File([`${HEAD}\nA1,x`], 'gone.csv');
    Object.defineProperty(file, 'slice', {
      value: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    });
    const result = await parseCsv(file, { kind: 'accounts', fileName: 'gone.csv', knownAccount: () => true, onRows: () => undefined });
    expect(result).toMatchObject({ ok: false, error: { message: /could not be read/ } });
  });
});

describe('rows that cannot be used', () => {
  it('are told with the line an editor shows', async () => {
    const { report } = await importFile(
      'Account ID,Task,Note,Due Date\nA1,Call,"a\nb\nc",\nA1,Call,,03/04/2026\n\nA1,"Ca"ll",,\nA1,Call,,2026-12-01,extra\nA1,Call,,2026-12-01',
      'tasks',
    );
    expect(report).toMatchObject({ total: 5, accepted: 2, rejectedCount: 3 });
    expect(report?.rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [5, expect.stringContaining('Due Date “03/04/2026”')],
      [7, 'A quotation mark in this row is in the wrong place'],
      [8, expect.stringMatching(/^The row has 5 cells, the header 4/)],
    ]);
  });

  it('hold a cell of 10 MB, null bytes or markup: the others are read, and nothing is more than text', async () => {
    const huge = 'x'.repeat(10_000_000);
    const { records, report } = await importFile(
      `${HEAD},Other\nA1,"${huge}",\nA2,Halden,"${huge}"\nA3,Nu\u0000ll,\nA4,<img src=x onerror=alert(1)>,\nA5,"=cmd|' /C calc'!A0",`,
    );
    expect(report?.rejected.map(({ line, reason }) => [line, reason])).toEqual([[2, 'Account Name is longer than 3000 characters']]);
    expect(names(records)).toEqual(['Halden', 'Null', '<img src=x onerror=alert(1)>', "=cmd|' /C calc'!A0"]);
  });

  it('repeat an id', async () => {
    const { report } = await importFile(`${HEAD}\nA1,Halden\nA2,Orrin\nA1,Halden again`);
    expect(report?.rejected).toEqual([{ line: 4, reason: 'The row repeats line 2', cells: ['A1', 'Halden again'] }]);
  });

  it('are handed over whole, one by one, with their line and the names of the columns', async () => {
    const whole: unknown[] = [];
    const onRejected: ParseOptions['onRejected'] = ({ line, cells }, reason) => void whole.push([line, cells[1]?.length, reason]);
    await importFile(`${HEAD}\n${`,${'x'.repeat(1000)}\n`.repeat(250)}`, 'accounts', { onRejected });
    expect(whole).toHaveLength(250);
    expect(whole.at(-1)).toEqual([251, 1000, 'The row has no Account ID']);
  });

  it('are all counted, 200 are kept, and kept short', async () => {
    const { report } = await importFile(`${HEAD}\n${`,${'x'.repeat(1000)}\n`.repeat(300)}`);
    expect([report?.rejectedCount, report?.rejected.length, report?.rejected[0]?.cells[1]?.length, report?.accepted]).toEqual([
      300, 200, 200, 0,
    ]);
  });
});
