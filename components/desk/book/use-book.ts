import { useCallback, useState } from 'react';
import type { BookPage } from '@/lib/domain/desk';
import { send } from '@/lib/messaging/client';
import type { Change } from '../data/changes';
import { type Live, useLive } from '../data/use-live';
import { useSettled } from '../data/use-settled';

/** Rows added by each "Show more". */
const STEP = 50;
/** Most rows that one message may ask for. */
const MAX = 500;
/** Pause in typing, in ms, after which the search is sent. */
const PAUSE = 120;
const CHANGES: readonly Change[] = ['book'];

export interface Book extends Live<BookPage> {
  query: string;
  search: (query: string) => void;
  more: () => void;
}

/** The book as far as it is shown: a search starts over at the first rows, "Show more" reads further. */
export function useBook(): Book {
  const [{ query, count }, ask] = useState({ query: '', count: STEP });
  const wanted = useSettled(query, PAUSE);
  const read = useCallback(() => readRows(wanted.trim(), count), [wanted, count]);
  const live = useLive(read, CHANGES);
  return {
    ...live,
    query,
    search: useCallback((next: string) => ask({ query: next.slice(0, 200), count: STEP }), []),
    more: useCallback(() => ask((before) => ({ ...before, count: before.count + STEP })), []),
  };
}

async function readRows(query: string, count: number): Promise<BookPage> {
  const offsets = Array.from({ length: Math.ceil(count / MAX) }, (_, n) => n * MAX);
  const pages = await Promise.all(offsets.map((offset) => send('book.list', { query, offset, limit: Math.min(MAX, count - offset) })));
  return { rows: pages.flatMap((page) => page.rows), total: pages[0]?.total ?? 0, all: pages[0]?.all ?? 0 };
}
