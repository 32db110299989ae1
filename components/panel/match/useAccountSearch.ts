import { useEffect, useState } from 'react';
import type { AccountChoice } from '@/lib/domain/panel/view';

/** Milliseconds of silence after which typing asks the book. */
const PAUSE_MS = 80;

/** Asks the book; `undefined` where nobody answered, which says nothing about what is in it. */
export type FindAccounts = (query: string) => Promise<AccountChoice[] | undefined>;

/** Accounts of the book by what is typed; answers to older questions are dropped. `undefined` before the first answer. */
export function useAccountSearch(query: string, find: FindAccounts): AccountChoice[] | undefined {
  const [choices, setChoices] = useState<AccountChoice[]>();

  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const found = await find(query);
      if (current && found) setChoices(found);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, find]);

  return choices;
}
