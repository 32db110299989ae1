import { say } from '../../words/say';
import type { IsoInstant } from '../account';
import { formatDay, localDay } from '../dates';
import { DAY_MS } from '../durations';
import type { Policy } from '../policy/policy';
import type { Payload } from './payload';

/** A set-up that has run out, or that nobody confirmed for longer than the company allows. It stays in force; what it approved may not. */
export interface Outdated {
  why: 'expired' | 'old';
  since: IsoInstant;
  /** Its templates and short answers may not be used. */
  stops: boolean;
}

/** The moments from which on it is out of date: known beforehand, so that nobody has to read it to say so. */
export interface Ends extends Partial<Record<Outdated['why'], IsoInstant>>, Pick<Outdated, 'stops'> {}

type Rules = Pick<Policy, 'bundle.maxAgeDays' | 'bundle.stopOutdated'>;

/**
 * `confirmed`: when the company last laid it down, or its address last said that there is none newer; absent where the policy itself
 * holds it, which is as new as the policy.
 */
export function endsOf(payload: Pick<Payload, 'expires'>, confirmed: IsoInstant | undefined, policy: Rules): Ends | undefined {
  const days = policy['bundle.maxAgeDays'];
  const ends: Partial<Ends> = {
    ...(payload.expires && { expired: instantOf(Date.parse(payload.expires)) }),
    ...(confirmed && days > 0 && { old: instantOf(Date.parse(confirmed) + days * DAY_MS) }),
  };
  return ends.expired || ends.old ? { ...ends, stops: policy['bundle.stopOutdated'] } : undefined;
}

/** Whether one of these moments has come. */
export function outdatedAt(ends: Ends | undefined, now: number): Outdated | undefined {
  for (const why of ['expired', 'old'] as const) {
    const since = ends?.[why];
    if (ends && since && Date.parse(since) <= now) return { why, since, stops: ends.stops };
  }
  return undefined;
}

const instantOf = (ms: number) => new Date(ms).toISOString() as IsoInstant;

/** What people are told of it, wherever it is in force. */
export function outdatedWords({ why, since, stops }: Outdated): string {
  const [day, today] = [localDay(since), localDay(instantOf(Date.now()))];
  const said = why === 'expired' ? say('setup.over', { day: formatDay(day, today) }) : say('setup.old', { day: formatDay(day, today) });
  return stops ? `${said} ${say('setup.overStops')}` : said;
}
