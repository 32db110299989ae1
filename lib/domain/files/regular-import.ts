import type { IsoInstant } from '../account';
import type { FigureScale } from '../health/scale';
import type { FractionSign } from '../money';
import type { ImportKind } from './import-kind';

/** How a file was read when somebody confirmed it: another file with the same header means the same. */
export interface ReadAs {
  /** A key made of the names of all columns, in their order. */
  header: string;
  kind: ImportKind;
  fields: (string | null)[];
  dateOrder?: 'day' | 'month';
  scale?: FigureScale;
  /** Absent where nothing was said: the sign before three digits parts thousands. */
  fractions?: FractionSign;
  /** The sheet of a workbook. */
  sheet?: string;
}

/** Where an export is put again and again. Handles are the browser's own: it asks the person before they open anything. */
export type RegularPlace =
  | { is: 'address'; url: string }
  | { is: 'file'; handle: FileSystemFileHandle }
  /** `like`: the names of its exports without what changes from day to day, see `likeOf`. */
  | { is: 'folder'; handle: FileSystemDirectoryHandle; like: string };

/** A place whose export nobody has imported yet. */
export interface RegularSource {
  id: string;
  place: RegularPlace;
}

/** An export that is imported again with one press. */
export interface Regular extends RegularSource {
  readAs: ReadAs;
  last: { at: IsoInstant; fileName: string; count: number; rejected: number; conflicts: number };
}

/** Table files by their names. */
const TABLE = /\.(?:csv|tsv|txt|xlsx|xlsm)$/i;

/** Whether a file of a folder may be an export; what lies open in Excel leaves a shadow of itself. */
export const isExportName = (name: string): boolean => TABLE.test(name) && !/^[.~]/.test(name);

/** The name without its numbers and without the mark of a second download: two days' exports of one report are alike. */
export const likeOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ ?\(\d+\)(?=\.\w+$)/, '')
    .replace(/\d+/g, '#');

/** The newest file of each report in a folder, the newest of all first. */
export function newestOf<F extends { name: string; lastModified: number }>(files: readonly F[]): F[] {
  const newest = new Map<string, F>();
  for (const file of files) {
    if (!isExportName(file.name)) continue;
    const known = newest.get(likeOf(file.name));
    if (!known || file.lastModified > known.lastModified) newest.set(likeOf(file.name), file);
  }
  return [...newest.values()].sort((a, b) => b.lastModified - a.lastModified);
}

/** What people see of an address: never its query, which may hold a key. */
export function addressName(url: string): string {
  const { host, pathname } = new URL(url);
  const [last = ''] = pathname.split('/').filter(Boolean).slice(-1);
  return last ? `${host}, ${decoded(last)}` : host;
}

/** The name of the file at an address. */
export function fileNameAt(url: string): string {
  const { host, pathname } = new URL(url);
  const [last = host] = pathname.split('/').filter(Boolean).slice(-1);
  return decoded(last).slice(-120);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
