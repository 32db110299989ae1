import type { BookLine, LineNow } from '../../domain/desk/book';
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

/** Sets what the book says of these accounts by now; lines that say it already are left alone. */
export async function setLines(said: ReadonlyMap<string, LineNow>): Promise<void> {
  if (said.size === 0) return;
  await db.transaction('rw', db.line, async () => {
    const lines = await db.line.bulkGet([...said.keys()]);
    const changed = lines.flatMap((line) => {
      const now = line && said.get(line.accountId);
      if (!now || isSame(now, line)) return [];
      const { estimated: _, byHand: __, scale: ___, renews: ____, ...rest } = line;
      return [{ ...rest, ...now }];
    });
    await db.line.bulkPut(changed);
  });
}

const isSame = (a: LineNow, b: LineNow): boolean =>
  a.band === b.band &&
  a.score === b.score &&
  a.scale === b.scale &&
  a.decideBy === b.decideBy &&
  a.renews === b.renews &&
  a.estimated === b.estimated &&
  a.byHand?.until === b.byHand?.until &&
  a.byHand?.by === b.byHand?.by;
