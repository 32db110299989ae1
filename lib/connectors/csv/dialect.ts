import Papa from 'papaparse';
import { CSV_KINDS, type CsvKind } from './fields';
import { HEAD_ROWS, headerRow } from './header-row';
import { mapHeaders } from './headers';
import { withoutSpacedQuotes } from './spaced-quotes';

/** How one file writes its rows. */
export interface Dialect {
  delimiter: string;
  newline: '\n' | '\r';
  headers: string[];
  /** Rows above the header that hold anything, such as the title of a report. */
  above: number;
}

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The separator under which most columns are known; with no known column the one that makes most columns.
 * `\r\n` is read as `\n`, since cells are trimmed and files mix both; `\r` alone is what very old Macs write, and Excel there.
 */
export function dialectOf(head: string, kind?: CsvKind): Dialect {
  const text = head.replace(/^\ufeff/, '');
  const newline = newlineOf(text);
  const named = SEP.exec(text)?.[1];
  const all = (named ? [named] : DELIMITERS).map(
    (delimiter) => ({ delimiter, newline, ...headOf(text, delimiter, newline, kind) }) as const,
  );
  return all.reduce((best, other) => (points(other.headers, kind) > points(best.headers, kind) ? other : best), all[0] as Dialect);
}

/** What Excel writes above everything else. */
const SEP = /^sep=(.)(?:\r\n?|\n)/;

/** Cells hold line ends of their own, mostly `\n`: only what stands outside of quotes ends a row. */
function newlineOf(text: string): Dialect['newline'] {
  const outside = text.replace(/"[^"]*"/g, '');
  const [some, alone] = [outside.includes('\n'), /\r(?!\n)/.test(outside)];
  return !some && alone ? '\r' : '\n';
}

function headOf(text: string, delimiter: string, newline: Dialect['newline'], kind?: CsvKind): Pick<Dialect, 'headers' | 'above'> {
  const body = withoutSpacedQuotes(text.replace(SEP, ''), delimiter, newline, false);
  const { data } = Papa.parse<string[]>(body, { delimiter, newline, preview: HEAD_ROWS, skipEmptyLines: 'greedy' });
  const above = headerRow(data, kind);
  return { headers: (data[above] ?? []).map((header) => header.trim()), above };
}

function points(headers: string[], kind: CsvKind | undefined): number {
  const known = Math.max(...(kind ? [kind] : CSV_KINDS).map((one) => mapHeaders(one, headers).mapping.length));
  return known * 10_000 + Math.min(headers.length, 9_999);
}
