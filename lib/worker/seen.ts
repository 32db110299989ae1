import type { PanelView } from '../domain/view';
import { session } from '../platform/storage';

/**
 * The last 50 views, by place. A worker that was asleep shows one of these at once (opening the database costs
 * 75-110 ms), then checks it against the database and corrects it. Session storage only: never on disk.
 */
interface SeenRow {
  view: PanelView;
  /** Everything but the book that the view was made from. */
  inputs: string;
  /** `BOOK` when it was made; another number means the book changed since. */
  book: number;
}

const KEEP = 50;
const BOOK = 'book-version';
const ORDER = 'seen-order';
const seenKey = (place: string) => `seen:${place}`;

export async function seenView(place: string, inputs: string): Promise<PanelView | undefined> {
  const rows = await session.getMany([seenKey(place), BOOK]);
  const row = rows[seenKey(place)] as SeenRow | undefined;
  return row && row.inputs === inputs && row.book === ((rows[BOOK] as number | undefined) ?? 0) ? row.view : undefined;
}

/** The book's number before a view is built; pass it to `remember`. */
export async function bookVersion(): Promise<number> {
  return (await session.get<number>(BOOK)) ?? 0;
}

export async function remember(place: string, inputs: string, book: number, view: PanelView): Promise<void> {
  const order = (await session.get<string[]>(ORDER)) ?? [];
  const next = [place, ...order.filter((key) => key !== place)];
  await session.set({ [seenKey(place)]: { view, inputs, book } satisfies SeenRow, [ORDER]: next.slice(0, KEEP) });
  if (next.length > KEEP) await session.remove(next.slice(KEEP).map(seenKey));
}

/** Runs a change of the book; views made before or during it are no longer shown from memory. */
export async function changingBook<T>(change: () => Promise<T>): Promise<T> {
  await bump();
  try {
    return await change();
  } finally {
    await bump();
  }
}

async function bump(): Promise<void> {
  await navigator.locks.request(BOOK, async () => session.set({ [BOOK]: (await bookVersion()) + 1 }));
}
