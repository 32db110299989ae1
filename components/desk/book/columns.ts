import type { BookSort } from '@/lib/domain/desk/book';
import type { TextKey } from '@/lib/words/catalogue';

/** Headings of the table; each orders it. */
export const COLUMN_NAMES = {
  name: 'book.name',
  health: 'book.health',
  decideBy: 'book.decideBy',
  arr: 'book.arr',
  csm: 'book.csm',
} as const satisfies Record<BookSort, TextKey>;
