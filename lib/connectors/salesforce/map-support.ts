import type { z } from 'zod';
import type { IsoInstant, Support } from '../../domain/account';
import { DAY_MS } from '../../domain/durations';
import type { caseFigures, openCase } from './wire';

const daysSince = (then: string, now: string) => Math.max(0, Math.floor((Date.parse(now) - Date.parse(then)) / DAY_MS));

/** Open cases, counted by Salesforce. */
export function supportOf(groups: z.infer<typeof caseFigures>[], now: IsoInstant): Support {
  const sum = (some: typeof groups) => some.reduce((total, { open }) => total + open, 0);
  const oldest = groups.flatMap(({ oldest }) => oldest ?? []).sort()[0];
  return {
    open: sum(groups),
    ...(oldest && { oldestDays: daysSince(oldest, now) }),
    escalations: sum(groups.filter(({ IsEscalated }) => IsEscalated)),
  };
}

/** The same of cases one by one; `open` where Salesforce says that there are more of them. */
export function supportOfCases(cases: z.infer<typeof openCase>[], now: IsoInstant, open = cases.length): Support {
  const oldest = cases.map(({ CreatedDate }) => CreatedDate).sort()[0];
  return {
    open,
    ...(oldest && { oldestDays: daysSince(oldest, now) }),
    escalations: cases.filter(({ IsEscalated }) => IsEscalated).length,
  };
}
