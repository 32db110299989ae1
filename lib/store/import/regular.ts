import type { Regular } from '../../domain/files/regular-import';
import { db } from '../db';

/** Exports that are imported again and again; what the last import of each was like is written with its confirmation. */
export async function regularExports(): Promise<Regular[]> {
  const rows = await db.regular.toArray();
  return rows.sort((a, b) => (a.last.at < b.last.at ? 1 : -1));
}

/** Answers what was forgotten, where it was known. */
export async function forgetRegular(id: string): Promise<Regular | undefined> {
  return db.transaction('rw', db.regular, async () => {
    const row = await db.regular.get(id);
    await db.regular.delete(id);
    return row;
  });
}
