import type { PanelView } from '../../domain/panel/view';
import type { PageFacts } from '../../domain/place';
import { session } from '../../platform/session';

/**
 * The last views, by place. A worker that was asleep shows one of these at once (opening the database costs
 * 75-110 ms), then checks it against the database and corrects it. Session storage only: never on disk.
 */
export interface CachedView {
  view: PanelView;
  /** Everything but the book that the view was made from. */
  inputs: string;
  /** `BOOK_VERSION` when it was made; another number means the book changed since. */
  book: number;
}

/** A place has two views: by its address alone, as every visit begins, and by what its page said about itself. Of 50 places both. */
const KEEP = 100;
export const BOOK_VERSION = 'book-version';
const ORDER = 'seen-order';
export const seenKey = (name: string) => `seen:${name}`;

/** By what a view is remembered: the place, and whether its page has been read. */
export const cacheName = (place: string, facts: PageFacts | null) => (facts ? place : `${place} unread`);

/** Where a view is kept; absent where it is at hand that none is, which saves a trip to find out. */
export function cacheKeyOf(name: string): string | undefined {
  const order = session.atHand<string[]>(ORDER);
  return order && !(order.value ?? []).includes(name) ? undefined : seenKey(name);
}

/** The remembered view, if neither the book nor anything else it was made from has changed since. */
export function stillTrue(row: CachedView | undefined, inputs: string, book: number): PanelView | undefined {
  return row && row.inputs === inputs && row.book === book ? row.view : undefined;
}

/** `book` is the number from before the view was built. */
export async function remember(name: string, inputs: string, book: number, view: PanelView): Promise<void> {
  const order = (await session.get<string[]>(ORDER)) ?? [];
  const next = [name, ...order.filter((other) => other !== name)];
  await session.set({ [seenKey(name)]: { view, inputs, book } satisfies CachedView, [ORDER]: next.slice(0, KEEP) });
  if (next.length > KEEP) await session.remove(next.slice(KEEP).map(seenKey));
}

/** Drops every remembered view: it may show what must be gone at once. */
export async function forgetViews(): Promise<void> {
  const order = (await session.get<string[]>(ORDER)) ?? [];
  await session.remove([...order.map(seenKey), ORDER]);
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
  await navigator.locks.request(BOOK_VERSION, async () =>
    session.set({ [BOOK_VERSION]: ((await session.get<number>(BOOK_VERSION)) ?? 0) + 1 }),
  );
}
