import { fail, ok, type Result } from '../../domain/errors';
import { type Encoding, encodingOf, textOf } from './decode';
import { type Dialect, dialectOf } from './dialect';
import type { CsvKind } from './fields';
import { refused } from './limits';
import { type CsvRow, RowStream } from './row-stream';
import type { Table, TablePart } from './table';

/** Control characters that no table in text holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a text from a program or a picture, 2026-11-22
const BINARY = /[\u0000-\u0008\u000e-\u001a]/g;
/** Characters looked at for them, and how many a text with a few stray ones may have. */
const PROBE = 4096;
const STRAY = 8;

/** A file of separated values. */
export async function openText(file: Blob, kind?: CsvKind): Promise<Result<Table>> {
  const encoding = await encodingOf(file);
  if (!encoding.ok) return encoding;
  for await (const part of textOf(file, encoding.value)) {
    if (!part.ok) return part;
    const { text } = part.value;
    const dialect = dialectOf(text, kind);
    const { headers } = dialect;
    if (headers.some((header) => header.includes('\u0000')) || (text.slice(0, PROBE).match(BINARY)?.length ?? 0) > STRAY)
      return fail(refused('files.notText'));
    if (headers.every((header) => header === '')) return fail(refused('files.empty'));
    const parts = (signal?: AbortSignal) => partsOf(file, encoding.value, dialect, signal);
    return ok({ headers, totalBytes: file.size, encoding: encoding.value, parts });
  }
  return fail(refused('files.empty'));
}

async function* partsOf(file: Blob, encoding: Encoding, dialect: Dialect, signal?: AbortSignal): AsyncGenerator<Result<TablePart>> {
  const stream = new RowStream(dialect.delimiter, dialect.newline);
  let headerSeen = false;
  let { above } = dialect;
  for await (const part of textOf(file, encoding, signal)) {
    if (!part.ok) return yield part;
    const { text, readBytes } = part.value;
    const parsed = stream.push(text, readBytes === file.size);
    if (!parsed.ok) return yield parsed;
    const filled: number[] = headerSeen ? [] : filledIn(parsed.value, dialect.delimiter);
    const at: number = filled[above] ?? -1;
    yield ok({ rows: headerSeen ? parsed.value : at < 0 ? [] : parsed.value.slice(at + 1), readBytes });
    headerSeen ||= at >= 0;
    above -= filled.length;
  }
}

/** Positions of rows that hold anything; blank lines and Excel's `sep=;` may stand above the header too. */
function filledIn(rows: readonly CsvRow[], delimiter: string): number[] {
  const isFilled = ({ cells }: CsvRow) => cells.some((cell) => cell.trim() !== '') && !/^sep=.\s*$/.test(cells.join(delimiter));
  return rows.flatMap((row, at) => (isFilled(row) ? [at] : []));
}
