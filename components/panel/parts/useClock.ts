import { useEffect, useState } from 'react';
import type { IsoDate, IsoInstant } from '@/lib/domain/account';
import { nowIso, todayIso } from '@/lib/domain/dates';

export interface Clock {
  today: IsoDate;
  now: IsoInstant;
}

/** The reader's day and instant, taken again every minute: panels stay open over midnight. */
export function useClock(): Clock {
  const [clock, setClock] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setClock(read()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return clock;
}

const read = (): Clock => ({ today: todayIso(), now: nowIso() });
