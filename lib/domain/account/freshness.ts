import type { AccountField, IsoInstant, Provenance } from '../account';
import { DAY_MS } from '../durations';

/**
 * Days after which a value of a field is old enough to say so. Health and lifecycle follow the 14 to 30 days in which
 * customer-success teams promise to update a status; what moves daily is old within days, what hardly moves in a quarter.
 */
export const FRESH_DAYS: Record<AccountField, number> = {
  name: 365,
  arr: 90,
  segment: 180,
  csm: 90,
  lifecycle: 30,
  health: 14,
  renewal: 30,
  support: 2,
  usage: 7,
  payment: 35,
  milestones: 30,
  tasks: 7,
  contacts: 90,
  touchpoints: 7,
};

/** The instant of each field from which on its values are fresh. */
export const freshFrom = (ms: number): Record<AccountField, IsoInstant> => {
  const instants = Object.entries(FRESH_DAYS).map(([field, days]) => [field, new Date(ms - days * DAY_MS).toISOString()]);
  return Object.fromEntries(instants) as Record<AccountField, IsoInstant>;
};

/** True when the value is older than its field's limit. A value without a source has no age and is never called stale. */
export function isStale(provenance: Provenance | undefined, field: AccountField, now: IsoInstant): boolean {
  if (!provenance) return false;
  return Date.parse(now) - Date.parse(provenance.asOf) > FRESH_DAYS[field] * DAY_MS;
}
