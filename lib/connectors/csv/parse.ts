import type { IsoInstant } from '../../domain/account';
import { nowIso } from '../../domain/dates';
import { type AppError, fail, ok, type Result } from '../../domain/errors';
import { textOf } from './decode';
import { dialectOf } from './dialect';
import type { CsvKind } from './fields';
import { type HeaderMap, mapHeaders } from './headers';
import { EMPTY, fileProblem, headerProblem, MAX_CELLS, NO_ROWS, TOO_MANY_CELLS } from './limits';
import { type PlacedRecord, type RejectedRow, RowSorter } from './row-sorter';
import { type CsvRow, RowStream } from './row-stream';
import type { RowContext } from './rows';

export interface CsvReport extends Pick<HeaderMap, 'mapping' | 'unused'> {
  kind: CsvKind;
  /** Rows of data, blank ones not counted: `accepted` and `rejectedCount` together. */
  total: number;
  accepted: number;
  rejectedCount: number;
  /** The first 200. */
  rejected: RejectedRow[];
  headers: string[];
}

export interface ParseOptions extends Pick<RowContext, 'knownAccount'> {
  kind: CsvKind;
  fileName: string;
  /** Called with at most 1,000 records at a time and waited for. What came before a failure is to be thrown away. */
  onRows(records: PlacedRecord[]): Promise<void> | void;
  /** Called with every row that stays out, whole. */
  onRejected?(row: CsvRow, reason: string, headers: readonly string[]): void;
  onProgress?(progress: { readBytes: number; totalBytes: number; rows: number }): void;
  signal?: AbortSignal;
  /** When the data was true; without it the file's own date, which is when it was exported. */
  asOf?: IsoInstant;
}

const BATCH = 1000;

/** Reads a whole file row by row. Fails with a sentence when the file as a whole cannot be used; rejects when `signal` aborts. */
export async function parseCsv(file: Blob, options: ParseOptions): Promise<Result<CsvReport>> {
  const problem = await fileProblem(file);
  if (problem) return fail(problem);
  let run: Run | undefined;
  for await (const part of textOf(file, options.signal)) {
    if (!part.ok) return part;
    const { text, readBytes } = part.value;
    run ??= startRun(text, file, options);
    const stopped = await step(run, text, readBytes === file.size, options);
    if (stopped) return fail(stopped);
    options.onProgress?.({ readBytes, totalBytes: file.size, rows: run.sorter.accepted + run.sorter.rejectedCount });
  }
  return run ? reportOf(run, options.kind) : fail(EMPTY);
}

interface Run extends Pick<HeaderMap, 'mapping' | 'unused'> {
  headers: string[];
  delimiter: string;
  stream: RowStream;
  sorter: RowSorter;
  headerSeen: boolean;
}

function startRun(head: string, file: Blob, options: ParseOptions): Run {
  const { delimiter, newline, headers } = dialectOf(head, options.kind);
  const { mapping, unused } = mapHeaders(options.kind, headers);
  const context = { fileName: options.fileName, knownAccount: options.knownAccount, asOf: options.asOf ?? exportedAt(file) };
  const onRejected = (row: CsvRow, reason: string) => options.onRejected?.(row, reason, headers);
  const sorter = new RowSorter(options.kind, mapping, headers.length, context, onRejected);
  return { headers, delimiter, mapping, unused, stream: new RowStream(delimiter, newline), sorter, headerSeen: false };
}

/** Takes one more piece of the file; answers what makes the whole file unusable, if anything does. */
async function step(run: Run, text: string, last: boolean, options: ParseOptions): Promise<AppError | undefined> {
  const parsed = run.stream.push(text, last);
  if (!parsed.ok) return parsed.error;
  if (!run.headerSeen && run.headers.every((header) => header === '')) return last ? EMPTY : undefined;
  const problem = run.headerSeen ? undefined : headerProblem(options.kind, run.headers);
  if (problem) return problem;
  const records = run.sorter.sort(bodyOf(run, parsed.value));
  if (run.sorter.cellCount > MAX_CELLS) return TOO_MANY_CELLS;
  for (let from = 0; from < records.length; from += BATCH) {
    options.signal?.throwIfAborted();
    await options.onRows(records.slice(from, from + BATCH));
  }
  return undefined;
}

/** The rows below the header; blank lines and Excel's `sep=;` may stand above it. */
function bodyOf(run: Run, rows: CsvRow[]): CsvRow[] {
  if (run.headerSeen) return rows;
  const at = rows.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== '') && !/^sep=.\s*$/.test(cells.join(run.delimiter)));
  run.headerSeen = at >= 0;
  return at < 0 ? [] : rows.slice(at + 1);
}

function reportOf({ sorter, headers, mapping, unused }: Run, kind: CsvKind): Result<CsvReport> {
  const { accepted, rejected, rejectedCount } = sorter;
  const total = accepted + rejectedCount;
  return total === 0 ? fail(NO_ROWS) : ok({ kind, total, accepted, rejectedCount, rejected, headers, mapping, unused });
}

/** Never in the future: a clock that runs ahead must not make a file newer than what comes after it. */
function exportedAt(file: Blob): IsoInstant {
  const exported = file instanceof File ? Math.min(file.lastModified, Date.now()) : Date.now();
  return Number.isFinite(exported) && exported > 0 ? (new Date(exported).toISOString() as IsoInstant) : nowIso();
}
