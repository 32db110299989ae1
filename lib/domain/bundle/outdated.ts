import { say } from '../../words/say';
import type { IsoInstant } from '../account';
import { formatDay, localDay } from '../dates';
import type { Policy } from '../policy';
import type { Payload } from './payload';

/** A set-up that has run out, or that nobody confirmed for longer than the company allows. It stays in force; what it approved may not. */
export interface Outdated {
  why: 'expired' | 'old';
  since: IsoInstant;
  /** Its templates and short answers may not be used. */
  stops: boolean;
}

type Rules = Pick<Policy, 'bundle.maxAgeDays' | 'bundle.stopOutdated'>;

const DAY_MS = 86_400_000;

/**
 * `confirmed`: when the company last laid it down, or its address last said that there is none newer; absent where the policy itself
 * holds it, which is as new as the policy.
 */
export function outdated(
  payload: Pick<Payload, 'expires'>,
  confirmed: IsoInstant | undefined,
  policy: Rules,
  now: number,
): Outdated | undefined {
  const stops = policy['bundle.stopOutdated'];
  const over = payload.expires === undefined ? Number.NaN : Date.parse(payload.expires);
  if (over <= now) return { why: 'expired', since: instantOf(over), stops };
  const old =
    confirmed === undefined || policy['bundle.maxAgeDays'] === 0
      ? Number.NaN
      : Date.parse(confirmed) + policy['bundle.maxAgeDays'] * DAY_MS;
  return old <= now ? { why: 'old', since: instantOf(old), stops } : undefined;
}

const instantOf = (ms: number) => new Date(ms).toISOString() as IsoInstant;

/** What people are told of it, wherever it is in force. */
export function outdatedWords({ why, since, stops }: Outdated): string {
  const [day, today] = [localDay(since), localDay(instantOf(Date.now()))];
  const said = why === 'expired' ? say('setup.over', { day: formatDay(day, today) }) : say('setup.old', { day: formatDay(day, today) });
  return stops ? `${said} ${say('setup.overStops')}` : said;
}
