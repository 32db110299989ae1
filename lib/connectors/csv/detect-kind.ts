import { CSV_KINDS, type CsvKind, FIELD_NAMES, MARKS, TELLING } from './fields';
import { hasId, headerKey, type MappedColumn, mapHeaders } from './headers';

/** What the names of a file's columns say about what it holds. */
export interface Detected {
  /** Absent when they give no clear answer. */
  kind?: CsvKind;
  /** The headers that say so. */
  because: string[];
  /** The kinds that fit equally well, where there are several. */
  couldBe: CsvKind[];
}

interface Fit {
  kind: CsvKind;
  telling: string[];
}

/**
 * The kind whose required columns are all there and which has the most columns of its own; a kind with marks needs one of them,
 * unless no other kind fits. Where two have equally many, the person says which it is.
 */
export function detect(headers: readonly string[]): Detected {
  const fits = CSV_KINDS.flatMap((kind) => fitOf(kind, headers) ?? []);
  const marked = fits.filter(({ kind }) => isMarked(kind, headers));
  const rest = marked.length > 0 ? marked : fits;
  const most = Math.max(...rest.map(({ telling }) => telling.length));
  const best = rest.filter(({ telling }) => telling.length === most);
  const [first] = best;
  if (first && best.length === 1) return { kind: first.kind, because: first.telling, couldBe: [] };
  return { because: [], couldBe: best.map(({ kind }) => kind) };
}

export const detectKind = (headers: readonly string[]): CsvKind | undefined => detect(headers).kind;

function fitOf(kind: CsvKind, headers: readonly string[]): Fit | undefined {
  const { mapping, missing } = mapHeaders(kind, headers);
  if (missing.length > 0) return undefined;
  const fields: readonly string[] = TELLING[kind];
  const telling = mapping.filter(({ field }) => fields.includes(field)).map(({ header }) => header);
  const fits = telling.length > 0 || hasId(kind, mapping) || kind !== 'accounts' || mapping.some(isCompanyName);
  return fits ? { kind, telling } : undefined;
}

function isMarked(kind: CsvKind, headers: readonly string[]): boolean {
  const marks = MARKS[kind];
  return !marks || headers.some((header) => marks.has(headerKey(header)) || marks.has(headerKey(header.replace(/\([^)]*\)\s*$/, ''))));
}

/** A bare "Name" may be anybody's. */
function isCompanyName({ field, header }: MappedColumn): boolean {
  const companies: readonly string[] = FIELD_NAMES.contacts.accountName.names;
  return field === 'name' && companies.includes(headerKey(header));
}
