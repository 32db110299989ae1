import Papa from 'papaparse';
import { CSV_KINDS, type CsvKind } from './fields';
import { mapHeaders } from './headers';

/** How one file writes its rows. */
export interface Dialect {
  delimiter: string;
  newline: '\n' | '\r';
  headers: string[];
}

/** Rows looked at for the first that is not blank. */
const HEAD_ROWS = 20;
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The separator under which most columns are known; with no known column the one that makes most columns.
 * `\r\n` is read as `\n`, since cells are trimmed and files mix both; `\r` alone is what very old Macs write.
 */
export function dialectOf(head: string, kind?: CsvKind): Dialect {
  const text = head.replace(/^\ufeff/, '');
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const named = /^sep=(.)\r?\n/.exec(text)?.[1];
  const all = (named ? [named] : DELIMITERS).map(
    (delimiter) => ({ delimiter, newline, headers: headersOf(text, delimiter, newline) }) as const,
  );
  return all.reduce((best, other) => (points(other.headers, kind) > points(best.headers, kind) ? other : best), all[0] as Dialect);
}

function headersOf(text: string, delimiter: string, newline: '\n' | '\r'): string[] {
  const body = text.replace(/^sep=.\r?\n/, '');
  const { data } = Papa.parse<string[]>(body, { delimiter, newline, preview: HEAD_ROWS, skipEmptyLines: 'greedy' });
  return (data[0] ?? []).map((header) => header.trim());
}

function points(headers: string[], kind: CsvKind | undefined): number {
  const known = Math.max(...(kind ? [kind] : CSV_KINDS).map((one) => mapHeaders(one, headers).mapping.length));
  return known * 10_000 + Math.min(headers.length, 9_999);
}
