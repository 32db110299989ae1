import { createStore, type StoreApi } from 'zustand/vanilla';
import { type BookQuery, WHOLE_BOOK } from '@/lib/domain/desk/book';
import type { AppError } from '@/lib/domain/errors';
import type { BookReader, WholeBook } from './book-reader';

/** Rows and their order belong together: an order is positions among exactly these rows. */
export interface ShownBook extends WholeBook {
  order: Int32Array;
  /** What the order answers; another one may be asked already. */
  query: BookQuery;
}

export interface BookState {
  query: BookQuery;
  shown?: ShownBook;
  /** How far the first reading has come. */
  progress?: { read: number; all: number };
  error?: AppError;
  /** Accounts to set side by side, in the order they were picked. */
  picked: string[];
  ask: (change: Partial<BookQuery>) => void;
  pick: (accountId: string, picked: boolean) => void;
  /** Reads the book; while one reading is under way, one more follows it. */
  read: () => void;
  export: BookReader['export'];
  /** Nothing of the book stays here. */
  close: () => void;
}

export type BookStore = StoreApi<BookState>;

/** Accounts that fit side by side. */
export const MOST_PICKED = 4;

export function createBookStore(reader: BookReader): BookStore {
  let busy = false;
  let again = false;

  return createStore<BookState>((set, get) => {
    const order = () => {
      const { query } = get();
      reader.order(query, (positions, book) => set({ shown: { ...book, query, order: positions }, progress: undefined, error: undefined }));
    };

    const read = () => {
      again = busy;
      if (busy) return;
      busy = true;
      reader.read({
        progress: (done, all) => !get().shown && set({ progress: { read: done, all } }),
        whole: () => {
          busy = false;
          order();
          if (again) read();
        },
        failed: (error) => {
          busy = false;
          set({ error });
        },
      });
    };

    return {
      query: WHOLE_BOOK,
      picked: [],
      read,
      export: (kind) => reader.export(kind),
      ask: (change) => {
        set({ query: { ...get().query, ...change } });
        if (get().shown) order();
      },
      pick: (accountId, picked) => {
        const rest = get().picked.filter((id) => id !== accountId);
        if (rest.length < MOST_PICKED || !picked) set({ picked: picked ? [...rest, accountId] : rest });
      },
      close: () => {
        reader.close();
        busy = false;
        again = false;
        set({ query: WHOLE_BOOK, shown: undefined, progress: undefined, error: undefined, picked: [] });
      },
    };
  });
}
