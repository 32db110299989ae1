import { useEffect, useState } from 'react';

/** Longer timers fire at once in browsers. */
const LONGEST = 2 ** 31 - 1;

/** True from this instant on, and at once where there is none to wait for: a clock of minutes would be up to one late. */
export function useIsPast(instant: string | undefined): boolean {
  const [now, setNow] = useState(Date.now);
  const isPast = instant === undefined || Date.parse(instant) <= now;
  useEffect(() => {
    if (isPast) return;
    const left = Math.max(0, Date.parse(instant) - Date.now());
    const timer = setTimeout(() => setNow(Date.now()), Math.min(left + 1, LONGEST));
    return () => clearTimeout(timer);
  }, [instant, isPast]);
  return isPast;
}
