import { type AppError, appError } from '../../domain/errors';
import type { CsvKind } from './fields';
import { mapHeaders } from './headers';

/** Largest file, in bytes: beyond it a browser tab runs out of memory before we run out of rows. */
export const MAX_BYTES = 200 * 1024 * 1024;
export const MAX_CELLS = 5_000_000;

const refuse = (message: string): AppError => appError('bad_input', message);

export const TOO_MANY_CELLS = refuse('This file has more than 5 million cells. Split it or leave columns out, then import it again.');
export const NO_ROWS = refuse('This file has column names but no rows.');
export const NOT_TEXT = refuse('This is not a text file. Export the data as CSV, then import that file.');
export const EMPTY = refuse('This file is empty.');

/** First bytes of files that people take for CSV. */
const DISGUISES: readonly [bytes: number[], message: string][] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is an old Excel workbook, or one with a password. In Excel, save it as “Excel Workbook (.xlsx)” without a password, then import that file.',
  ],
  [[0x1f, 0x8b], 'This file is compressed. Unpack it, then import the CSV file inside.'],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF file. Export the data as CSV, then import that file.'],
];

/** What is wrong with a file before any of it is parsed. */
export async function fileProblem(file: Blob): Promise<AppError | undefined> {
  if (file.size === 0) return EMPTY;
  if (file.size > MAX_BYTES) return refuse('This file is larger than 200 MB. Split it, then import the parts.');
  const start = await beginning(file);
  const disguise = DISGUISES.find(([bytes]) => bytes.every((byte, at) => start[at] === byte));
  return disguise && refuse(disguise[1]);
}

/** A ZIP file, which every `.xlsx` workbook is. */
export async function isArchive(file: Blob): Promise<boolean> {
  const start = await beginning(file);
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => start[at] === byte);
}

async function beginning(file: Blob): Promise<Uint8Array> {
  const bytes = file.slice(0, 4).arrayBuffer();
  return new Uint8Array(await bytes.catch(() => new ArrayBuffer(0)));
}

/** What is wrong with a file's column names. Names only our own columns: the first line may be customer data. */
export function headerProblem(kind: CsvKind, headers: readonly string[]): AppError | undefined {
  const { missing, twice } = mapHeaders(kind, headers);
  const [absent] = missing;
  if (absent) return refuse(`The first line has no column “${absent}”. Name it so, or choose another kind of file.`);
  const [double] = twice;
  return double ? refuse(`Two columns are called “${double}”. Rename one, then import the file again.`) : undefined;
}
