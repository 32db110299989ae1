import { useEffect, useState } from 'react';
import type { IsoDate, IsoInstant } from '@/lib/domain/account';
import { nowIso, todayIso } from '@/lib/domain/dates';

export interface Clock {
  today: IsoDate;
  now: IsoInstant;
}

/**
 * The reader's day and instant, taken again every minute: panels stay open over midnight. Taken with each `news` too: what was logged
 * this moment lies ahead of a clock that was read before, and would not count until the next minute.
 */
export function useClock(news?: unknown): Clock {
  const [clock, setClock] = useState(read);
  const [heard, setHeard] = useState(news);
  if (heard !== news) {
    setHeard(news);
    setClock(read());
  }
  useEffect(() => {
    const timer = setInterval(() => setClock(read()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return clock;
}

const read = (): Clock => ({ today: todayIso(), now: nowIso() });
