import type { IncomingRecord } from '../../domain/record';
import { say } from '../../words/say';
import type { CsvKind } from './fields';
import type { MappedColumn } from './headers';
import type { CsvRow } from './row-stream';
import { type RowContext, type RowResult, rowReader } from './rows';

/** One row that was left out, for the person to repair. `cells` are shortened. */
export interface RejectedRow {
  line: number;
  reason: string;
  cells: string[];
}

/** Rejected rows kept to be shown; all of them are counted. */
const KEPT = 200;
const KEPT_CELLS = 60;
const KEPT_LENGTH = 200;

/** A record and the line of the file it stands in. */
export interface PlacedRecord {
  line: number;
  record: IncomingRecord;
}

/** Sorts the rows of one file into records and rejections, and counts both. */
export class RowSorter {
  accepted = 0;
  rejectedCount = 0;
  cellCount = 0;
  readonly rejected: RejectedRow[] = [];
  /** External id to the line it came from: two rows with one id would silently become one record. */
  private readonly lines = new Map<string, number>();
  private readonly read: (row: readonly string[]) => RowResult;

  constructor(
    kind: CsvKind,
    mapping: readonly MappedColumn[],
    private readonly width: number,
    context: RowContext,
    private readonly onRejected?: (row: CsvRow, reason: string) => void,
  ) {
    this.read = rowReader(kind, mapping, context);
  }

  /** The records among these rows; blank rows are neither records nor rejections. */
  sort(rows: readonly CsvRow[]): PlacedRecord[] {
    const records: PlacedRecord[] = [];
    for (const row of rows) {
      this.cellCount += row.cells.length;
      if (row.cells.every((cell) => cell.trim() === '')) continue;
      const result = this.judge(row);
      if ('record' in result) records.push({ line: row.line, record: result.record });
      else this.reject(row, result.rejected);
    }
    this.accepted += records.length;
    return records;
  }

  private judge(row: CsvRow): RowResult {
    if (row.badQuote) return { rejected: say('fileRows.badQuote') };
    const extra = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (extra > this.width) {
      return { rejected: say('fileRows.manyCells', { cells: String(extra), width: String(this.width) }) };
    }
    const result = this.read(row.cells);
    if ('rejected' in result) return result;
    const first = this.lines.get(result.record.externalId);
    if (first !== undefined) return { rejected: say('fileRows.repeats', { line: String(first) }) };
    this.lines.set(result.record.externalId, row.line);
    return result;
  }

  private reject(row: CsvRow, reason: string): void {
    const { line, cells } = row;
    this.rejectedCount += 1;
    this.onRejected?.(row, reason);
    if (this.rejected.length >= KEPT) return;
    this.rejected.push({ line, reason, cells: cells.slice(0, KEPT_CELLS).map((cell) => cell.slice(0, KEPT_LENGTH)) });
  }
}
