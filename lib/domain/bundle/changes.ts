import { say } from '../../words/say';
import type { Account } from '../account';
import { houseRules } from '../company/house-rules';
import { segmentOf } from '../company/segment';
import { daysBetween } from '../dates';
import { bandOf } from '../health/bands';
import { healthNow } from '../health/estimate';
import type { Playbook } from '../playbook/definition';
import { type Fired, firedBy } from '../playbook/fires';
import type { Clock } from '../priority/clock';
import { NOTHING_SAID } from '../priority/facts';
import { type Look, lookAt } from '../priority/look';
import { standingFrom } from '../priority/standing';
import type { Weights } from '../priority/weights';
import { openDecisionOf } from '../renewal/decision';
import { windowOf } from '../renewal/rules';

/** What a person would see change, before it does. */
export interface Changes {
  /** Accounts of the book that were looked at. */
  accounts: number;
  bands: number;
  windows: number;
  segments: number;
  /** Accounts of which another field is missing than before. */
  required: number;
  /** Playbooks that would be offered on accounts where they are not now. */
  playbooks: number;
  /** Rows of the first page of Today that would be another account or stand elsewhere. */
  today: number;
  /** Some accounts whose band changes. */
  examples: { name: string; from: string; to: string }[];
}

/** Reasons of playbooks to begin on one account: which, and why. */
const offersOf = (look: Look, playbooks: readonly Playbook[]): Map<string, Fired> =>
  new Map(
    playbooks.flatMap((playbook) => {
      const fired = firedBy(playbook, look);
      return fired ? [[playbook.id, fired] as const] : [];
    }),
  );

/** What the rules in force make of one account. */
export function judged(account: Account, clock: Clock, weights: Weights, playbooks: readonly Playbook[]) {
  const look = lookAt(account, clock);
  const standing = standingFrom(look, NOTHING_SAID, weights);
  const decision = openDecisionOf(account);
  const segment = segmentOf(account);
  const missing = standing?.reasons.flatMap(({ fact }) => (fact.kind === 'missing' ? fact.fields : [])) ?? [];
  return {
    band: bandOf(healthNow(account, clock).health),
    segment,
    window: decision && windowOf(daysBetween(clock.today, decision.decideBy), segment),
    missing: missing.join(),
    standing,
    offers: offersOf(look, playbooks),
  };
}

/** Places of the first page at which another account stands. */
export function movedRows(before: readonly string[][], after: readonly string[][], length: number): number {
  const first = (all: readonly string[][]) => all.slice(0, length).map((ids) => ids.join());
  const [old, now] = [first(before), first(after)];
  return Array.from({ length: Math.max(old.length, now.length) }, (_, at) => old[at] !== now[at]).filter(Boolean).length;
}

/** The person's own set-up as a bundle that nobody has signed yet. */
export function ownPayload(name: string, serial: number, own: { length: number; weights: Weights }): object {
  const { bands, labels, signals, keyFeatures, thresholds, renewal, required, segments, calendar, roles } = houseRules();
  const role = { id: 'everybody', name: say('setup.everybody'), ...own };
  const hour = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const { opens, closes, ...days } = calendar;
  const hours = { ...(opens !== undefined && { opens: hour(opens) }), ...(closes !== undefined && { closes: hour(closes) }) };
  return {
    format: 'sidelight-bundle',
    version: 1,
    name,
    serial,
    bands: { healthy: bands.healthy, atRisk: bands.at_risk },
    ...(Object.keys(labels).length > 0 && {
      labels: { healthy: labels.healthy, atRisk: labels.at_risk, critical: labels.critical, unknown: labels.unknown },
    }),
    scoring: { ...signals, ...(keyFeatures.length > 0 && { keyFeatures }) },
    thresholds,
    renewal,
    required,
    ...(segments.length > 0 && { segments }),
    roles: [role, ...roles.filter(({ id }) => id !== role.id)],
    ...(Object.keys(calendar).length > 0 && { calendar: { ...days, ...hours } }),
  };
}
