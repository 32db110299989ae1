import type { BookLine } from '../domain/book';
import { db } from './db';

/** Lines read in one transaction: a panel's look-up waits for one at most. */
const STEP = 2_000;

/** Every line of the book, in slices; `visit` is waited for. Answers how many there were. */
export async function eachLines(visit: (lines: BookLine[], all: number) => Promise<void> | void): Promise<number> {
  const all = await db.line.count();
  let read = 0;
  for (let last = ''; ; ) {
    const lines = await db.line.where('accountId').above(last).limit(STEP).toArray();
    read += lines.length;
    await visit(lines, Math.max(all, read));
    if (lines.length < STEP) return read;
    last = lines.at(-1)?.accountId ?? last;
  }
}
