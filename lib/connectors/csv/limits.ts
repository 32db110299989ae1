import { type AppError, appError } from '../../domain/errors';
import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import type { CsvKind } from './fields';
import { mapHeaders } from './headers';

/** Largest file, in bytes: beyond it a browser tab runs out of memory before we run out of rows. */
export const MAX_BYTES = 200 * 1024 * 1024;
export const MAX_CELLS = 5_000_000;

type FileText = Exclude<Extract<TextKey, `files.${string}`>, 'files.noColumn' | 'files.twice' | 'files.openQuote'>;

/** Refuses a file as a whole. */
export const refused = (text: FileText): AppError => appError('bad_input', say(text));

/** First bytes of files that people take for CSV. */
const DISGUISES: readonly [bytes: number[], text: FileText][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'files.oldExcel'],
  [[0x1f, 0x8b], 'files.compressed'],
  [[0x25, 0x50, 0x44, 0x46], 'files.pdf'],
];

/** What is wrong with a file before any of it is parsed. */
export async function fileProblem(file: Blob): Promise<AppError | undefined> {
  if (file.size === 0) return refused('files.empty');
  if (file.size > MAX_BYTES) return refused('files.tooLarge');
  const start = await beginning(file);
  const disguise = DISGUISES.find(([bytes]) => bytes.every((byte, at) => start[at] === byte));
  return disguise && refused(disguise[1]);
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
  if (absent) return appError('bad_input', say('files.noColumn', { name: absent }));
  const [double] = twice;
  return double ? appError('bad_input', say('files.twice', { name: double })) : undefined;
}
