import type { BookQuery } from '@/lib/domain/desk/book';
import type { BookRow } from '@/lib/domain/desk/book-row';
import type { AppError } from '@/lib/domain/errors';
import type { ExportKind, ExportReceipt } from '@/lib/domain/files/export';

/** What the desk asks the worker that holds the book. */
export type BookRequest =
  | { is: 'read' }
  | { is: 'order'; id: number; query: BookQuery; firstMonth?: number }
  | { is: 'export'; kind: ExportKind };

/** What it says back. Lines come in slices, then `whole` says that they are the book now. */
export type BookReply =
  | { is: 'lines'; from: number; lines: BookRow[]; all: number }
  | { is: 'whole'; owners: string[] }
  | { is: 'order'; id: number; order: Int32Array }
  | { is: 'export'; file: Blob; receipt: ExportReceipt }
  | { is: 'failed'; error: AppError }
  | { is: 'export failed'; error: AppError };
