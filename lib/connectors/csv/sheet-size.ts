/** Rows a sheet can have. */
const MOST_ROWS = 1_048_576;

/**
 * How many cells the reader would make of a sheet: it fills every gap before the last cell with a value, so one at XFD1048576 would
 * be 17 billion. An address that is written in another way than programs do is none: nothing comes back.
 */
export function sheetSize(xml: string): number | undefined {
  let [rows, columns, cells] = [0, 0, 0];
  for (const [, kind, attributes = ''] of xml.matchAll(/<(?:[\w.-]+:)?(c|row)(?=[\s/>])([^<]*)/g)) {
    const filled = kind === 'c' && !attributes.trimEnd().endsWith('/>');
    if (filled) cells += 1;
    for (const [, , value = ''] of attributes.matchAll(/["'\s:]r\s*=\s*(["'])(.*?)\1/gs)) {
      const [, letters = '', digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(value) ?? [];
      if (digits === undefined || Number(digits) > MOST_ROWS) return undefined;
      if (!filled) continue;
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnOf(letters));
    }
  }
  return Math.max(rows * columns, cells);
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
