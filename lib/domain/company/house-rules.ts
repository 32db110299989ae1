import type { AccountField, HealthBand, IsoDate } from '../account';
import type { Signal } from '../health/signals';
import type { Weights as DayWeights } from '../priority/weights';
import type { RenewalRules } from '../renewal/rules';
import type { Condition } from './condition';

/** Days and points from which on something is worth saying. */
export interface Thresholds {
  /** Days without a two-way touch after which a relationship has gone quiet. */
  noTouchDays: number;
  /** Days that a ticket may be open before its age counts. */
  ticketAgeDays: number;
  /** Points that health falls within 30 days. */
  healthDrop: number;
  /** Percent that active users fall. */
  usageDrop: number;
}

/** `buyer`: somebody is known as the economic buyer. `domain`: by which mail is recognised. */
export type RequiredField =
  | Extract<AccountField, 'arr' | 'segment' | 'csm' | 'lifecycle' | 'renewal' | 'health' | 'contacts'>
  | 'buyer'
  | 'domain';

/** How people of one role work their day. */
export interface DayRole {
  id: string;
  name: string;
  length?: number;
  weights?: DayWeights;
}

/** What a company set of its working time; the rest stays as the browser and the usual week say. */
export interface HouseCalendar {
  weekend?: readonly number[];
  holidays?: readonly IsoDate[];
  timeZone?: string;
  opens?: number;
  closes?: number;
  /** The month in which the company's own year begins, 1 is January. */
  fiscalYearStart?: number;
}

/** Everything in which companies judge the same rows differently, whole. */
export interface HouseRules {
  /** Lowest score of a band, on 0 to 100. */
  bands: { healthy: number; at_risk: number };
  /** What the company calls its bands. */
  labels: Partial<Record<HealthBand, string>>;
  /** How much each signal counts in our own estimate, among those that are known. */
  signals: Readonly<Record<Signal, number>>;
  /** Features whose use says that the product is really used. */
  keyFeatures: readonly string[];
  thresholds: Thresholds;
  renewal: RenewalRules;
  /** What a record must have; a segment with a line of its own does as that says, and a stage before it. `days`: how old each may be. */
  required: {
    standard: readonly RequiredField[];
    segments: Readonly<Record<string, readonly RequiredField[]>>;
    stages: Readonly<Record<string, readonly RequiredField[]>>;
    days: Readonly<Partial<Record<RequiredField, number>>>;
  };
  /** Segments of accounts of which no source names one: the first that holds. */
  segments: readonly { name: string; when: Condition }[];
  calendar: HouseCalendar;
  roles: readonly DayRole[];
}

/** Where nobody said otherwise. */
export const USUAL_RULES: HouseRules = {
  bands: { healthy: 70, at_risk: 40 },
  labels: {},
  signals: { usage: 30, support: 20, engagement: 20, sentiment: 10, onboarding: 10, payment: 10 },
  keyFeatures: [],
  // Role descriptions speak of falls of 15 points; this warns a little earlier.
  thresholds: { noTouchDays: 30, ticketAgeDays: 7, healthDrop: 10, usageDrop: 15 },
  renewal: { windows: { standard: [90, 60, 30], segments: {} }, owner: { standard: 'csm', segments: {} } },
  required: { standard: ['csm', 'renewal', 'arr', 'segment', 'lifecycle', 'buyer', 'domain'], segments: {}, stages: {}, days: {} },
  segments: [],
  calendar: {},
  roles: [],
};

/**
 * As the reader's language, one for everything that is shown in a place: handed through every function, each of a hundred would
 * carry it and one would forget it. Whoever shows or works something out sets it first; rows that were worked out by others carry a stamp.
 */
let inForce: HouseRules = USUAL_RULES;

export const houseRules = (): HouseRules => inForce;

export function liveBy(rules: HouseRules = USUAL_RULES): void {
  inForce = rules;
}

/** What would come out under other rules. At once, so that nobody else lives by them meanwhile. */
export function under<T>(rules: HouseRules, work: () => T): T {
  const before = inForce;
  inForce = rules;
  try {
    return work();
  } finally {
    inForce = before;
  }
}

/** A segment's own line where it has one. */
export function ofSegment<T>({ standard, segments }: { standard: T; segments: Readonly<Record<string, T>> }, segment?: string): T {
  return segment !== undefined && Object.hasOwn(segments, segment) ? (segments[segment] as T) : standard;
}

/** What the company keeps out of the store is nowhere to be found and is not missing. */
export function withoutRequired(rules: HouseRules, never: readonly string[]): HouseRules {
  if (never.length === 0) return rules;
  const left = (fields: readonly RequiredField[]) => fields.filter((field) => !never.includes(field === 'buyer' ? 'contacts' : field));
  const each = (all: Readonly<Record<string, readonly RequiredField[]>>) =>
    Object.fromEntries(Object.entries(all).map(([name, fields]) => [name, left(fields)]));
  const { standard, segments, stages, days } = rules.required;
  return { ...rules, required: { standard: left(standard), segments: each(segments), stages: each(stages), days } };
}
