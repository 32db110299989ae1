import { fail, type Result } from '../../domain/errors';
import type { Encoding } from './decode';
import type { CsvKind } from './fields';
import { fileProblem, isArchive } from './limits';
import type { CsvRow } from './row-stream';
import { openText } from './text-table';
import { openWorkbook } from './workbook-table';

export interface TablePart {
  /** Rows below the header; blank ones too. */
  rows: CsvRow[];
  /** Of `totalBytes`, up to and with these rows; a workbook, which has no order of bytes, counts rows. */
  readBytes: number;
}

/** One file as rows under a header, whatever its format. Its rows can be read as often as needed. */
export interface Table {
  headers: string[];
  totalBytes: number;
  /** Its sheets that hold anything, and the one these rows are of, where it is a workbook. */
  sheets?: { names: string[]; chosen: string };
  /** How its characters were read, where it is a text. */
  encoding?: Encoding;
  /** Fails with a sentence when the file as a whole cannot be used; rejects when `signal` aborts. */
  parts(signal?: AbortSignal): AsyncGenerator<Result<TablePart>>;
}

/** Looks at a file by its bytes, not its name. `kind`: what the person says it holds, which helps to tell separators apart. */
export async function openTable(file: Blob, kind?: CsvKind, sheet?: string): Promise<Result<Table>> {
  const problem = await fileProblem(file);
  if (problem) return fail(problem);
  return (await isArchive(file)) ? openWorkbook(file, sheet, kind) : openText(file, kind);
}
