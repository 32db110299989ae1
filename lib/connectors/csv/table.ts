import { fail, type Result } from '../../domain/errors';
import type { Encoding } from './decode';
import type { CsvKind } from './fields';
import { fileProblem } from './limits';
import type { CsvRow } from './row-stream';
import { openText } from './text-table';

export interface TablePart {
  /** Rows below the header; blank ones too. */
  rows: CsvRow[];
  /** Of `totalBytes`, up to and with these rows. */
  readBytes: number;
}

/** One file as rows under a header, whatever its format. Its rows can be read as often as needed. */
export interface Table {
  headers: string[];
  totalBytes: number;
  /** How its characters were read, where it is a text. */
  encoding?: Encoding;
  /** Fails with a sentence when the file as a whole cannot be used; rejects when `signal` aborts. */
  parts(signal?: AbortSignal): AsyncGenerator<Result<TablePart>>;
}

/** Looks at a file's beginning. `kind`: what the person says it holds, which helps to tell separators apart. */
export async function openTable(file: Blob, kind?: CsvKind): Promise<Result<Table>> {
  const problem = await fileProblem(file);
  return problem ? fail(problem) : openText(file, kind);
}
