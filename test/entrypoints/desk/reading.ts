import 'fake-indexeddb/auto';
import { expect } from 'vitest';
import type { KindChoice, ReadChoices } from '@/components/desk/import/importer';
import { readFile } from '@/entrypoints/desk/import-run';
import { db } from '@/lib/store/db';

export const text = (lines: string[]) => new File([lines.join('\n')], 'book.csv');
export const read = (file: File, kind: KindChoice = 'detect', more: Partial<ReadChoices> = {}) =>
  readFile({ importId: 'one', file, kind, ...more }, () => undefined);
export const previewOf = async (reading: ReturnType<typeof read>) => {
  const result = await reading;
  return result.ok ? result.value : expect.fail(result.error.message);
};

/** An empty book, and nothing staged. */
export async function emptyBook(): Promise<void> {
  await Promise.all(db.tables.filter(({ name }) => name !== 'meta').map((table) => table.clear()));
}
