import type { CsvRow } from '@/lib/connectors/csv/row-stream';
import { csvLine } from '@/lib/domain/files/csv-text';
import { LINE, REASON } from './import-plan';

/** Characters a spreadsheet cell can hold. */
const LONGEST_CELL = 32_767;
/** Characters kept in one string before they go into a blob, which the browser may keep on disk. */
const CHUNK = 1_000_000;
/** Characters in all: one long text that a workbook repeats in every row must not fill the disk. */
const MOST = 200_000_000;

/** The rejected rows as a CSV file: line and reason first, then the row as the file had it. Excel needs the mark to see UTF-8. */
export class RejectedFile {
  private readonly parts: Blob[] = [];
  private text = '';
  private size = 0;

  constructor(private readonly headers: readonly string[]) {}

  add({ line, cells }: CsvRow, reason: string): void {
    if (this.size === 0) this.write(`\ufeff${csvLine([LINE, REASON, ...this.headers])}`);
    if (this.size < MOST) this.write(csvLine([String(line), reason, ...cells.map((cell) => cell.slice(0, LONGEST_CELL))]));
  }

  /** Nothing when no row was rejected. */
  blob(): Blob | undefined {
    return this.size === 0 ? undefined : new Blob([...this.parts, this.text], { type: 'text/csv;charset=utf-8' });
  }

  private write(line: string): void {
    this.size += line.length;
    this.text += line;
    if (this.text.length < CHUNK) return;
    this.parts.push(new Blob([this.text]));
    this.text = '';
  }
}
