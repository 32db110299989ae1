import type { IncomingRecord } from '@/lib/domain/record';

export const IMPORT_KINDS = ['accounts', 'contacts', 'tasks'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
/** `detect`: the column names decide. */
export type KindChoice = ImportKind | 'detect';

export interface ReadProgress {
  /** Bytes of the file read so far, of `bytes` in all. */
  read: number;
  bytes: number;
  /** Rows of data read so far. */
  rows: number;
}

export interface ColumnUse {
  column: string;
  /** Name of the field it fills; absent when nothing here uses it. */
  field?: string;
}

export interface RejectedRow {
  /** Line in the file, counted from 1 with the heading. */
  line: number;
  reason: string;
  /** The beginning of the row itself. */
  excerpt: string;
}

export const ROW_FATES = ['new', 'changed', 'unchanged'] as const;
/** What an accepted row would do to the book. */
export type RowFate = (typeof ROW_FATES)[number];

export interface PreviewRow {
  line: number;
  fate: RowFate;
  row: IncomingRecord;
  /** What the book holds instead, where the row changes it. */
  before?: IncomingRecord;
}

/** What the file would bring, before anything of it reaches the book. */
export interface ImportPreview {
  importId: string;
  fileName: string;
  kind: ImportKind;
  accepted: number;
  /** The accepted rows by what they would do. */
  fates: Record<RowFate, number>;
  rejected: number;
  columns: ColumnUse[];
  /** The first accepted rows as they were understood, and the first of each fate. */
  shown: PreviewRow[];
  /** The first rejected rows. */
  rejections: RejectedRow[];
  /** All rejected rows with line and reason, to be corrected and imported again. */
  rejectedFile?: Blob;
}

/** Reads a file into staging, off this page's thread. Rejects with an `AppError`; an aborted signal ends it at once. */
export interface Importer {
  read: (
    request: { importId: string; file: File; kind: KindChoice },
    onProgress: (progress: ReadProgress) => void,
    signal: AbortSignal,
  ) => Promise<ImportPreview>;
}
