import type { BookLine, LineHealth } from '../../domain/desk/book';
import { db } from '../db';

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

/** Sets what the book says of the health of these accounts; lines that say it already are left alone. */
export async function setLineHealth(health: ReadonlyMap<string, LineHealth>): Promise<void> {
  if (health.size === 0) return;
  await db.transaction('rw', db.line, async () => {
    const lines = await db.line.bulkGet([...health.keys()]);
    const changed = lines.flatMap((line) => {
      const now = line && health.get(line.accountId);
      if (!now || isSame(now, line)) return [];
      const { estimated: _, byHand: __, scale: ___, ...rest } = line;
      return [{ ...rest, ...now }];
    });
    await db.line.bulkPut(changed);
  });
}

const isSame = (a: LineHealth, b: LineHealth): boolean =>
  a.band === b.band &&
  a.score === b.score &&
  a.scale === b.scale &&
  a.estimated === b.estimated &&
  a.byHand?.until === b.byHand?.until &&
  a.byHand?.by === b.byHand?.by;
