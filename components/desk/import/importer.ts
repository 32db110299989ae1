import type { IsoDate } from '@/lib/domain/account';
import type { ImportKind } from '@/lib/domain/files/import-kind';
import type { ReadAs, Regular, RegularSource } from '@/lib/domain/files/regular-import';
import type { FigureScale } from '@/lib/domain/health/scale';
import type { IdentityKind } from '@/lib/domain/match/identity';
import type { FractionSign } from '@/lib/domain/money';
import type { IncomingRecord } from '@/lib/domain/record';

/** `detect`: the column names decide. */
export type KindChoice = ImportKind | 'detect';

export interface ReadProgress {
  /** Bytes of the file read so far, of `bytes` in all. */
  read: number;
  bytes: number;
  /** Rows of data read so far. */
  rows: number;
}

/** One field or `null` (not used) for each column of the file. */
export type ColumnFields = (string | null)[];
/** Which of two numbers is the day, where both could be. */
export type DateOrder = 'day' | 'month';

export interface ColumnUse {
  column: string;
  /** What the column holds, from one of the first rows. */
  sample: string;
  /** The field it fills; absent when nothing here uses it. */
  field?: string;
}

/** A field that a column may fill. */
export interface FieldChoice {
  id: string;
  label: string;
}

/** The first cell that is written in one way, and how many there are. */
export interface DateExample {
  line: number;
  text: string;
  count: number;
}

/** How days with two numbers are read, and which rows say so. */
export interface DateReading {
  /** Absent: nobody knows, so such rows stay out. */
  order?: DateOrder;
  /** `rows`: the rows agree. `you`: the person said so, now or for an earlier file. */
  by?: 'rows' | 'you';
  /** Could be two different days. `meanings`: as read day first and month first. */
  either?: DateExample & { meanings: Record<DateOrder, IsoDate | undefined> };
  day?: DateExample;
  month?: DateExample;
  /** Day numbers of Excel. */
  serial?: DateExample & { meaning?: IsoDate };
}

/** What figures of health are out of, where the file alone cannot tell for certain. */
export interface ScaleReading {
  scale: FigureScale;
  /** The column, as the file names it. */
  header: string;
  /** `rows`: none is above 10. `name`: the column's name speaks of risk. `you`: the person said so, now or for an earlier file. */
  by: 'rows' | 'name' | 'you';
  /** The first figure, and the highest of all. */
  example?: DateExample & { highest: number };
  /** Scales that the figures fit. */
  offered: FigureScale[];
}

/** How amounts with one sign before three digits are read, such as `12.345`. */
export interface AmountReading {
  /** Absent: nobody says, so the sign parts thousands. */
  fractions?: FractionSign;
  /** `rows`: they agree on one sign. `both`: they do not. `usual`: none says anything. `you`: the person said so, now or for an earlier file. */
  by: 'rows' | 'both' | 'usual' | 'you';
  either?: DateExample & { isFraction: boolean; meanings: Record<'none' | 'any', number | undefined> };
  /** The first amount whose sign can only mark a fraction, or leaves only the other one for that. */
  proof?: DateExample;
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

/** One row that names something which a connected system says is another account's. */
export interface RowConflict {
  line: number;
  claims: { kind: IdentityKind; value: string; account: string; source: string }[];
}

/** What the file would bring, before anything of it reaches the book. */
export interface ImportPreview {
  importId: string;
  fileName: string;
  kind: ImportKind;
  /** The column names that tell the kind, where nobody chose it. */
  kindBy?: string[];
  accepted: number;
  /** The accepted rows by what they would do. */
  fates: Record<RowFate, number>;
  rejected: number;
  /** All columns in the file's order. */
  columns: ColumnUse[];
  /** What a column may be; those that a file must have come first. */
  fields: FieldChoice[];
  /** The columns are as chosen for an earlier file with the same names. */
  remembered: boolean;
  /** How it was read, as an export that comes again will be. */
  readAs: ReadAs;
  /** Why no row could be read: the columns must be put right first. */
  problem?: string;
  dates: DateReading;
  scale?: ScaleReading;
  amounts?: AmountReading;
  /** The sheets of a workbook, and the one that was read. */
  sheets?: { names: string[]; chosen: string };
  /** No column names accounts by an id: rows and accounts are told by domain and name. */
  byName: boolean;
  /** The file was read as Western European text, since it is no Unicode. */
  western: boolean;
  /** The first accepted rows as they were understood, and the first of each fate. */
  shown: PreviewRow[];
  /** The first rejected rows. */
  rejections: RejectedRow[];
  /** Accepted rows that a connected system contradicts, and the first of them. */
  conflicts: { count: number; shown: RowConflict[] };
  /** All rejected rows with line and reason, to be corrected and imported again. */
  rejectedFile?: Blob;
}

/** What the person decided about one file; what is absent is read from the file. */
export interface ReadChoices {
  kind: KindChoice;
  /** `known`: by the names of the columns alone, whatever was chosen before. */
  columns?: ColumnFields | 'known';
  dateOrder?: DateOrder;
  scale?: FigureScale;
  fractions?: FractionSign;
  /** One sheet of a workbook. */
  sheet?: string;
  /** Where the file comes from again and again, and how the last one was read. */
  regular?: RegularSource | Regular;
}

/** Reads a file into staging, off this page's thread. Rejects with an `AppError`; an aborted signal ends it at once. */
export interface Importer {
  read: (
    request: ReadChoices & { importId: string; file: File },
    onProgress: (progress: ReadProgress) => void,
    signal: AbortSignal,
  ) => Promise<ImportPreview>;
  /** Exports that are imported again and again, the last one first. */
  regulars: () => Promise<Regular[]>;
}
