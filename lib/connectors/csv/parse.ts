import type { IsoInstant } from '../../domain/account';
import { nowIso } from '../../domain/dates';
import { fail, ok, type Result } from '../../domain/errors';
import type { CsvKind } from './fields';
import { type MappedColumn, mapHeaders } from './headers';
import { headerProblem, MAX_CELLS, refused } from './limits';
import { type PlacedRecord, type RejectedRow, RowSorter } from './row-sorter';
import type { CsvRow } from './row-stream';
import type { RowContext } from './rows';
import { openTable, type Table } from './table';

export interface CsvReport {
  kind: CsvKind;
  /** Rows of data, blank ones not counted: `accepted` and `rejectedCount` together. */
  total: number;
  accepted: number;
  rejectedCount: number;
  /** The first 200. */
  rejected: RejectedRow[];
}

export interface ParseOptions
  extends Pick<RowContext, 'knownAccount' | 'foundAgain' | 'accountsOf' | 'taskAgain' | 'dateOrder' | 'scale' | 'fractions' | 'fileName'> {
  kind: CsvKind;
  /** Which column fills which field; without it the names of the columns decide. */
  mapping?: readonly MappedColumn[];
  /** Called with at most 1,000 records at a time and waited for. What came before a failure is to be thrown away. */
  onRows(records: PlacedRecord[]): Promise<void> | void;
  /** Called with every row that stays out, whole. */
  onRejected?(row: CsvRow, reason: string): void;
  onProgress?(progress: { readBytes: number; totalBytes: number; rows: number }): void;
  signal?: AbortSignal;
  /** When the data was true; without it the file's own date, which is when it was exported. */
  asOf?: IsoInstant;
}

const BATCH = 1000;

/** Reads a whole file row by row. Fails with a sentence when the file as a whole cannot be used; rejects when `signal` aborts. */
export async function parseCsv(file: Blob, options: ParseOptions): Promise<Result<CsvReport>> {
  const table = await openTable(file, options.kind);
  return table.ok ? readTable(table.value, { ...options, asOf: options.asOf ?? exportedAt(file) }) : table;
}

/** The same of a file that is open already. */
export async function readTable(table: Table, options: ParseOptions): Promise<Result<CsvReport>> {
  const { kind, mapping = mapHeaders(kind, table.headers).mapping } = options;
  const problem = options.mapping ? undefined : headerProblem(kind, table.headers);
  if (problem) return fail(problem);
  const sorter = new RowSorter(kind, mapping, table.headers.length, { ...options, asOf: options.asOf ?? nowIso() }, options.onRejected);
  for await (const part of table.parts(options.signal)) {
    if (!part.ok) return part;
    const { rows, readBytes } = part.value;
    const records = sorter.sort(rows);
    if (sorter.cellCount > MAX_CELLS) return fail(refused('files.tooManyCells'));
    for (let from = 0; from < records.length; from += BATCH) {
      options.signal?.throwIfAborted();
      await options.onRows(records.slice(from, from + BATCH));
    }
    options.onProgress?.({ readBytes, totalBytes: table.totalBytes, rows: sorter.accepted + sorter.rejectedCount });
  }
  const { accepted, rejected, rejectedCount } = sorter;
  const total = accepted + rejectedCount;
  return total === 0 ? fail(refused('files.noRows')) : ok({ kind, total, accepted, rejectedCount, rejected });
}

/** Never in the future: a clock that runs ahead must not make a file newer than what comes after it. */
export function exportedAt(file: Blob): IsoInstant {
  const exported = file instanceof File ? Math.min(file.lastModified, Date.now()) : Date.now();
  return Number.isFinite(exported) && exported > 0 ? (new Date(exported).toISOString() as IsoInstant) : nowIso();
}
