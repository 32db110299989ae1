import { CSV_KINDS, type CsvKind } from './fields';
import { mapHeaders } from './headers';

/** Rows looked at for the one with the names of the columns. */
export const HEAD_ROWS = 20;

/** Cells of a row that are looked at: what is wider is told by its first ones. */
const WIDTH = 300;

/** Columns that a row must name to be the header although others stand above it: one word may be anybody's. */
const NAMED = 2;

/**
 * Which of the first rows that hold anything names the columns. Reports begin with their title, its day and what they were filtered
 * by; a row below such lines is the header only where it names all that a kind of file needs. Else the first row is.
 */
export function headerRow(rows: readonly (readonly string[])[], kind?: CsvKind): number {
  const ofKind = kind && bestRow(rows, [kind]);
  return ofKind ?? bestRow(rows, CSV_KINDS) ?? 0;
}

function bestRow(rows: readonly (readonly string[])[], kinds: readonly CsvKind[]): number | undefined {
  const namedBy = (row: readonly string[]) => Math.max(0, ...kinds.map((kind) => namedIn(kind, row.slice(0, WIDTH))));
  const first = namedBy(rows[0] ?? []);
  if (first >= NAMED) return 0;
  const named = rows.slice(0, HEAD_ROWS).map(namedBy);
  const most = Math.max(0, ...named);
  if (most >= NAMED) return named.indexOf(most);
  return first > 0 ? 0 : undefined;
}

/** Columns that the row names; none where one is missing that nothing can be imported without. */
function namedIn(kind: CsvKind, row: readonly string[]): number {
  const { mapping, missing } = mapHeaders(kind, row);
  return missing.length > 0 ? 0 : mapping.length;
}
