import type { BookSort } from '@/lib/domain/book';

/** Headings of the table; each orders it. */
export const COLUMN_NAMES: Record<BookSort, string> = { name: 'Account', health: 'Health', decideBy: 'Decide by', arr: 'ARR', csm: 'CSM' };
