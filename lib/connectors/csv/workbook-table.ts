import { fail, ok, type Result } from '../../domain/errors';
import { detectKind } from './detect-kind';
import type { CsvKind } from './fields';
import { HEAD_ROWS, headerRow } from './header-row';
import { refused } from './limits';
import type { CsvRow } from './row-stream';
import type { Table, TablePart } from './table';
import { unpackWorkbook } from './unpack';

/** Rows handed over at a time. */
const BATCH = 2000;

type Cell = string | number | boolean | Date | null;
interface Sheet {
  sheet: string;
  data: Cell[][];
}

/** One sheet of an Excel workbook: the one named, else the first whose columns are known, else the first that holds anything. */
export async function openWorkbook(file: Blob, wanted?: string, kind?: CsvKind): Promise<Result<Table>> {
  const unpacked = await unpackWorkbook(new Uint8Array(await file.arrayBuffer()));
  if (!unpacked.ok) return unpacked;
  const sheets = await sheetsOf(unpacked.value);
  if (!sheets) return fail(refused('files.workbookDamaged'));
  const filled = sheets.map(({ sheet, data }) => ({ name: sheet, rows: data, at: headerIn(data, kind) }));
  const usable = filled
    .filter(({ at }) => at >= 0)
    .map((one) => ({ ...one, headers: (one.rows[one.at] ?? []).map((cell) => textOf(cell).trim()) }));
  const sheet = usable.find(({ name }) => name === wanted) ?? usable.find(({ headers }) => detectKind(headers)) ?? usable[0];
  if (!sheet) return fail(refused('files.empty'));
  const { name, headers, rows, at } = sheet;
  return ok({
    headers,
    totalBytes: rows.length,
    sheets: { chosen: name, names: usable.map((one) => one.name) },
    parts: (signal) => partsOf(rows, at + 1, signal),
  });
}

/** Title lines may stand above the header, and blank ones; -1 where nothing stands at all. */
function headerIn(rows: readonly Cell[][], kind?: CsvKind): number {
  const filled: number[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.some((cell) => textOf(cell) !== '')) filled.push(at);
    if (filled.length === HEAD_ROWS) break;
  }
  const head = filled.map((at) => (rows[at] ?? []).map(textOf));
  return filled[headerRow(head, kind)] ?? -1;
}

/** Formulas come as the value they last had; nothing is calculated. */
async function sheetsOf(archive: ArrayBuffer): Promise<Sheet[] | undefined> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  // Whatever the reader dislikes, the workbook is not one that Excel would write.
  return readWorkbook(archive).catch(() => undefined) as Promise<Sheet[] | undefined>;
}

async function* partsOf(rows: readonly Cell[][], from: number, signal?: AbortSignal): AsyncGenerator<Result<TablePart>> {
  for (let at = from; at < rows.length; at += BATCH) {
    signal?.throwIfAborted();
    const some = rows.slice(at, at + BATCH).map((cells, n): CsvRow => ({ line: at + n + 1, cells: cells.map(textOf), badQuote: false }));
    yield ok({ rows: some, readBytes: Math.min(at + BATCH, rows.length) });
  }
}

/** A cell in the words a CSV file would have; a day stays a day wherever it is read. */
function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return String(cell);
}
