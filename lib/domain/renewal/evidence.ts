import type { PlainKey, TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import type { Account, ContactRole, IsoDate, IsoInstant } from '../account';
import { isStale } from '../account/freshness';
import { addDays, daysBetween, formatDay, inDays, localDay } from '../dates';
import { bandOf } from '../health/bands';
import { healthNow } from '../health/estimate';
import type { ReadinessItem } from './terms';

/** What the data says of one item: `no` contradicts it, `unknown` leaves it to the person. */
export interface Evidence {
  verdict: 'yes' | 'no' | 'unknown';
  /** Names what was seen, the same in every language: a tick remembers it. */
  code: TextKey;
  /** Made when they are read: a book is counted without them. */
  readonly words: string;
}

/** Days after which a review tells nothing about the value a customer sees today: two quarters. */
const REVIEW_DAYS = 183;

export interface Now {
  today: IsoDate;
  now: IsoInstant;
}

export const EVIDENCE: Record<ReadinessItem, (account: Account, now: Now) => Evidence> = { contacts, usage, value, issues, risks, date };

function contacts({ contacts: people }: Account): Evidence {
  const stands = (role: ContactRole) => {
    const holders = people.filter((person) => person.role === role);
    return holders.some(({ left }) => !left) ? 'here' : holders.length > 0 ? 'left' : 'unknown';
  };
  const [buyer, champion] = [stands('economic buyer'), stands('champion')];
  if (buyer === 'left') return plain('no', 'ready.buyerLeft');
  if (champion === 'left') return plain('no', 'ready.championLeft');
  if (buyer === 'here' && champion === 'here') return plain('yes', 'ready.bothKnown');
  if (buyer === 'here') return plain('unknown', 'ready.noChampion');
  return plain('unknown', champion === 'here' ? 'ready.noBuyer' : 'ready.nobody');
}

function usage({ usage: seen, provenance }: Account, { now }: Now): Evidence {
  if (!seen) return plain('unknown', 'ready.noUsage');
  if (!provenance.usage || isStale(provenance.usage, 'usage', now)) return plain('no', 'ready.oldUsage');
  const { activeSeats: active, seats } = seen;
  return {
    verdict: 'yes',
    code: 'ready.usage',
    get words() {
      return say('ready.usage', { active, seats });
    },
  };
}

function value({ touchpoints }: Account, { today }: Now): Evidence {
  const from = addDays(today, -REVIEW_DAYS);
  const days = touchpoints.filter(({ kind, notHeld }) => kind === 'review' && !notHeld).map(({ at }) => localDay(at));
  const last = days
    .filter((day) => day <= today && day >= from)
    .sort()
    .at(-1);
  if (!last) return plain('unknown', 'ready.noReview');
  return {
    verdict: 'yes',
    code: 'ready.review',
    get words() {
      return say('ready.review', { day: formatDay(last, today) });
    },
  };
}

function issues({ support, provenance }: Account, { now }: Now): Evidence {
  if (!support) return plain('unknown', 'ready.noTickets');
  if (!provenance.support || isStale(provenance.support, 'support', now)) return plain('unknown', 'ready.oldTickets');
  const { open, pastSla, escalations } = support;
  if (escalations)
    return {
      verdict: 'no',
      code: 'ready.escalated',
      get words() {
        return say('ready.escalated', { count: escalations });
      },
    };
  if (pastSla)
    return {
      verdict: 'no',
      code: 'ready.pastSla',
      get words() {
        return say('ready.pastSla', { count: pastSla });
      },
    };
  if (open === 0) return plain('yes', 'ready.noneOpen');
  if (pastSla === undefined)
    return {
      verdict: 'unknown',
      code: 'ready.slaUnknown',
      get words() {
        return say('ready.slaUnknown', { count: open });
      },
    };
  return {
    verdict: 'yes',
    code: 'ready.inSla',
    get words() {
      return say('ready.inSla', { count: open });
    },
  };
}

/** A plan is a person's word: the data can only show that there is no risk, or that nothing dated stands against it. */
function risks(account: Account, at: Now): Evidence {
  const { tasks, provenance } = account;
  const { today, now } = at;
  const { health, estimate, override } = healthNow(account, at);
  const band = bandOf(health);
  if (band === 'unknown') return plain('unknown', 'ready.noHealth');
  // Our estimate counts nothing that is too old, and what a person set ends by itself.
  const isOurs = estimate !== undefined || override !== undefined;
  if (!isOurs && (!provenance.health || isStale(provenance.health, 'health', now))) return plain('unknown', 'ready.oldHealth');
  if (band === 'healthy') return plain('yes', 'ready.healthy');
  const next = tasks.flatMap(({ status, due }) => (status === 'open' && due && due >= today ? [due] : [])).sort()[0];
  if (!next) return plain('no', 'ready.noPlan');
  return {
    verdict: 'unknown',
    code: 'ready.planned',
    get words() {
      return say('ready.planned', { when: inDays(daysBetween(today, next)) });
    },
  };
}

function date({ renewal, confirmedBy = [], conflicts = [], provenance }: Account, { now }: Now): Evidence {
  if (!renewal || !provenance.renewal) return plain('unknown', 'ready.noDate');
  if (conflicts.some(({ field }) => field === 'renewal')) return plain('no', 'ready.dateDiffers');
  const { label } = provenance.renewal;
  const [second] = confirmedBy;
  if (!second)
    return {
      verdict: 'unknown',
      code: 'ready.oneSource',
      get words() {
        return say('ready.oneSource', { source: label });
      },
    };
  if (isStale(provenance.renewal, 'renewal', now)) return plain('unknown', 'ready.oldDate');
  return {
    verdict: 'yes',
    code: 'ready.twoSources',
    get words() {
      return say('ready.twoSources', { one: label, other: second.label });
    },
  };
}

function plain(verdict: Evidence['verdict'], code: PlainKey): Evidence {
  return {
    verdict,
    code,
    get words() {
      return say(code);
    },
  };
}
