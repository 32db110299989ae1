import { useEffect, useState } from 'react';
import type { AccountChoice } from '@/lib/domain/panel/view';
import { ask } from '../state/ask';

/** Milliseconds of silence after which typing asks the book. */
const PAUSE_MS = 80;

/** Accounts of the book by what is typed; answers to older questions are dropped. `undefined` before the first answer. */
export function useAccountSearch(query: string): AccountChoice[] | undefined {
  const [choices, setChoices] = useState<AccountChoice[]>();

  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await ask('account.search', { query });
      if (current && answer) setChoices(answer.value);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);

  return choices;
}
