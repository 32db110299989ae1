import type { BookQuery } from '@/lib/domain/desk/book';
import type { BookRow } from '@/lib/domain/desk/book-row';
import type { AppError } from '@/lib/domain/errors';
import type { ExportKind, ExportReceipt } from '@/lib/domain/files/export';

export interface WholeBook {
  rows: BookRow[];
  /** Everybody who owns an account, by name. */
  owners: string[];
}

/** Holds the book off this page's thread and answers which of its rows to show, in which order. */
export interface BookReader {
  /** Reads every row; also again after a change. */
  read(on: { progress(read: number, all: number): void; whole(): void; failed(error: AppError): void }): void;
  /** Answers with positions among the rows that come with them. Of several questions only the last one is answered. */
  order(query: BookQuery, answer: (order: Int32Array, book: WholeBook) => void): void;
  /** Makes a file of what is stored, off this page's thread; one at a time. Rejects with an `AppError`. */
  export(kind: ExportKind): Promise<{ file: Blob; receipt: ExportReceipt }>;
  /** Ends it; nothing of the book stays in memory. */
  close(): void;
}
