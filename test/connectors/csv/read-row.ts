import Papa from 'papaparse';
import type { CsvKind } from '../../../lib/connectors/csv/fields';
import { mapHeaders } from '../../../lib/connectors/csv/headers';
import { type RowContext, readRow } from '../../../lib/connectors/csv/rows';
import { instant } from '../../domain/builders';

/** A book of two imported accounts. */
export const context: RowContext = {
  fileName: 'book.csv',
  asOf: instant('2026-11-22T10:00:00.000Z'),
  knownAccount: (externalId) => externalId === 'A1' || externalId === '001Hs00003vjLpwIAE',
};

/** Reads one line under a header line, both comma-separated. */
export function read(kind: CsvKind, headers: string, line: string) {
  const row = (text: string) => Papa.parse<string[]>(text, { delimiter: ',' }).data[0] ?? [];
  return readRow(kind, mapHeaders(kind, row(headers)).mapping, row(line), context);
}
export const value = (...args: Parameters<typeof read>) => {
  const result = read(...args);
  return 'record' in result ? result.record.value : result.rejected;
};
export const idOf = (...args: Parameters<typeof read>) => {
  const result = read(...args);
  return 'record' in result ? result.record.externalId : `! ${result.rejected}`;
};
