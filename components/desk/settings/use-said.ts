import { useEffect, useState } from 'react';

/** How long a said sentence stays, in ms: long enough to be read twice. */
const SAID_FOR = 15_000;

/** What was done last, for a while, and how to say it. */
export function useSaid(): [said: string, tell: (words: string) => void] {
  const [said, tell] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => tell(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, tell];
}
