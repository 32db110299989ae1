import { anyOf } from '../../domain/text/or-list';
import { fieldLabels } from './field-labels';
import { ACCOUNT_KEY, type CsvField, type CsvKind, FIELD_NAMES, REQUIRED } from './fields';

/** Which column of the file fills which field. */
export interface MappedColumn {
  field: CsvField;
  column: number;
  /** As the file writes it. */
  header: string;
}

export interface HeaderMap {
  mapping: MappedColumn[];
  /** Headers to ask for: nothing can be imported without them. */
  missing: string[];
  /** Columns that are not read. */
  unused: string[];
  /** Headers that two read columns share, so that nobody can say which is meant. */
  twice: string[];
}

/** A header without case, accents, spaces, underscores, punctuation and Salesforce's `ns__Name__c` dressing. */
export function headerKey(header: string): string {
  const bare = header
    .normalize('NFKD')
    .trim()
    .replace(/__p?c$/i, '')
    .replace(/^[a-z0-9]{1,15}__/i, '');
  return bare.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Finds each field's column by its most telling known name; `ARR (EUR)` counts as `ARR`. */
export function mapHeaders(kind: CsvKind, headers: readonly string[]): HeaderMap {
  const columns = columnsByKey(headers);
  const mapping: MappedColumn[] = [];
  const twice: string[] = [];
  const taken = new Set<number>();
  for (const [field, { names }] of Object.entries(FIELD_NAMES[kind])) {
    // Hundreds of names for a few columns, and this is asked of every kind and of twenty rows: most names are looked up and no more.
    const free = (name: string) => columns.get(name)?.filter((one) => !taken.has(one)) ?? [];
    const hit = names.find((name) => columns.has(name) && free(name).length > 0);
    if (hit === undefined) continue;
    const [column, second] = free(hit) as [number, number?];
    taken.add(column);
    mapping.push({ field: field as CsvField, column, header: (headers[column] as string).trim() });
    if (second !== undefined) twice.push((headers[column] as string).trim());
  }
  const unused = headers.filter((header, column) => !taken.has(column) && header.trim() !== '').map((header) => header.trim());
  return { mapping, missing: missingOf(kind, mapping), unused, twice };
}

/** True where every row says by an id which account it is about. */
export const hasId = (kind: CsvKind, mapping: readonly MappedColumn[]): boolean => mapping.some(({ field }) => field === ACCOUNT_KEY[kind]);

function columnsByKey(headers: readonly string[]): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  for (const [column, header] of headers.entries()) {
    const keys = new Set([headerKey(header), headerKey(header.replace(/\([^)]*\)\s*$/, ''))]);
    for (const key of keys) {
      const known = columns.get(key);
      if (known) known.push(column);
      else columns.set(key, [column]);
    }
  }
  return columns;
}

/** What no column fills although nothing can be imported without it. */
export function missingOf(kind: CsvKind, mapping: readonly MappedColumn[]): string[] {
  const found = new Set<string>(mapping.map(({ field }) => field));
  const required: readonly (readonly string[])[] = REQUIRED[kind];
  const absent = required.filter((fields) => !fields.some((field) => found.has(field)));
  if (absent.length === 0) return [];
  const labels = new Map<string, string>(fieldLabels(kind).map(({ id, label }) => [id, label]));
  return absent.map((fields) => anyOf(fields.map((field) => labels.get(field) ?? field)));
}

/** A person's own choice, one field or `null` for each column. What is no field of this kind, or chosen twice, is left out. */
export function chosenMapping(kind: CsvKind, headers: readonly string[], fields: readonly (string | null)[]): MappedColumn[] {
  return headers.flatMap((header, column) => {
    const field = fields[column];
    const known = typeof field === 'string' && Object.hasOwn(FIELD_NAMES[kind], field) && fields.indexOf(field) === column;
    return known ? [{ field: field as CsvField, column, header: header.trim() }] : [];
  });
}
