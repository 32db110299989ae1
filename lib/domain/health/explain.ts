import { scoreOf } from './estimate';
import { movedBy } from './parts';
import type { HealthState } from './past';
import { type Reading, SIGNALS, type Signal } from './signals';
import { wholesOf } from './whole-numbers';

/**
 * One reason for a change of a score. `signal`, `factor` and `untold` are the customer's doing; the others are ours or the
 * company's: another weight, another scale, another source, or an input that came or went. Those never raise an alarm.
 */
export type Part =
  | { kind: 'signal'; signal: Signal }
  | { kind: 'input'; signal: Signal; came: boolean }
  /** A signal that is made of other parts than before. */
  | { kind: 'parts'; signal: Signal }
  | { kind: 'factor'; label: string }
  | { kind: 'untold' | 'weights' | 'scale' | 'source' };

export type Contribution = Part & { points: number };

export interface Explained {
  /** Between the scores as they are shown, in whole points. */
  points: number;
  /** Of these, what the customer's own doing explains. */
  moved: number;
  /** Whole points that sum exactly to `points`, heaviest first. */
  parts: Contribution[];
}

const OWN = ['signal', 'factor', 'untold'] as const satisfies Part['kind'][];
const isOwn = ({ kind }: Part): boolean => (OWN as readonly string[]).includes(kind);

/** What moved a score from one state to another; nothing where one of them has none. */
export function explain(from: HealthState, to: HealthState): Explained | undefined {
  if (from.score === undefined || to.score === undefined) return undefined;
  const points = Math.round(to.score) - Math.round(from.score);
  const exact = partsOf(from, to, to.score - from.score).filter((part) => Math.abs(part.points) > 1e-6);
  const whole = wholesOf(
    exact.map((part) => part.points),
    points,
  );
  const parts = exact.map((part, n) => ({ ...part, points: whole[n] ?? 0 }));
  // Scores on either side of a half differ by a point for which nothing moved enough to be named.
  if (parts.length === 0 && points !== 0) parts.push({ kind: 'untold', points });
  return {
    points,
    moved: parts.reduce((sum, part) => sum + (isOwn(part) ? part.points : 0), 0),
    parts: parts.filter((part) => part.points !== 0).sort(byWeight),
  };
}

const byWeight = (a: Contribution, b: Contribution) =>
  Math.abs(b.points) - Math.abs(a.points) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function partsOf(from: HealthState, to: HealthState, change: number): Contribution[] {
  if (from.by !== to.by) return [{ kind: 'source', points: change }];
  if (from.scale !== to.scale) return [{ kind: 'scale', points: change }];
  // What was kept before thresholds were has none, and is taken as measured by today's.
  const isMeasuredAnew = MEASURES.some((one) => from[one] !== undefined && to[one] !== undefined && from[one] !== to[one]);
  if (isMeasuredAnew) return [{ kind: 'weights', points: change }];
  return from.weights && to.weights ? signalParts(from, to, change) : factorParts(from, to, change);
}

const MEASURES = ['ticketAge', 'keyFeatures'] as const satisfies (keyof HealthState)[];

/** A source's own points for a part, before and after; what it does not tell is said as that. */
function factorParts(from: HealthState, to: HealthState, change: number): Contribution[] {
  const before = new Map(from.factors ?? []);
  const after = new Map(to.factors ?? []);
  if (before.size === 0 || after.size === 0) return [{ kind: 'untold', points: change }];
  const labels = [...new Set([...before.keys(), ...after.keys()])].sort();
  const parts = labels.map(
    (label): Contribution => ({ kind: 'factor', label, points: (after.get(label) ?? 0) - (before.get(label) ?? 0) }),
  );
  return [...parts, { kind: 'untold', points: change - parts.reduce((sum, part) => sum + part.points, 0) }];
}

/**
 * A weighted mean moves for three reasons, told apart in this order: the old values weighed anew, inputs that came or went, each by
 * its distance from that mean, and values that changed, each by its share in the new mean; of those, what comes of other parts being
 * counted inside a signal stands apart. Together they are the change, exactly.
 */
function signalParts(from: HealthState, to: HealthState, change: number): Contribution[] {
  const weights = to.weights ?? ({} as never);
  const mean = scoreOf(readingsOf(from), weights);
  const all = SIGNALS.reduce((sum, signal) => sum + (to.signals[signal] === undefined ? 0 : weights[signal]), 0);
  if (mean === undefined || !(all > 0)) return [{ kind: 'weights', points: change }];
  const parts = SIGNALS.flatMap((signal): Contribution[] => {
    const [was, is, share] = [from.signals[signal], to.signals[signal], weights[signal] / all];
    if (was !== undefined && is !== undefined) {
      const moved = movedBy(from.parts?.[signal], to.parts?.[signal], is - was);
      return [
        { kind: 'signal', signal, points: share * moved },
        { kind: 'parts', signal, points: share * (is - was - moved) },
      ];
    }
    if (is !== undefined) return [{ kind: 'input', signal, came: true, points: share * (is - mean) }];
    return was === undefined ? [] : [{ kind: 'input', signal, came: false, points: -share * (was - mean) }];
  });
  return [...parts, { kind: 'weights', points: mean - (from.score ?? mean) }];
}

const readingsOf = ({ signals }: HealthState): Reading[] =>
  SIGNALS.flatMap((signal) => {
    const value = signals[signal];
    return value === undefined ? [] : [{ signal, state: 'used' as const, value, words: '' }];
  });

/** Our signals that moved the same way as a score whose source does not say why, worst first. They are no part of the sum. */
export function alongside(from: HealthState, to: HealthState): Signal[] {
  const way = Math.sign((to.score ?? 0) - (from.score ?? 0));
  const moved = SIGNALS.flatMap((signal) => {
    const by = (to.signals[signal] ?? Number.NaN) - (from.signals[signal] ?? Number.NaN);
    return Math.sign(by) === way && Math.abs(by) >= WORTH_NAMING ? [{ signal, by: Math.abs(by) }] : [];
  });
  return moved.sort((a, b) => b.by - a.by).map(({ signal }) => signal);
}

/** Of 100 points of a signal. */
const WORTH_NAMING = 10;

/** The signal that is behind most of a fall. */
export function causeOf(from: HealthState, to: HealthState, { moved, parts }: Explained): Signal | undefined {
  if (moved >= 0) return undefined;
  const worst = parts.find((part) => part.kind === 'signal' && part.points < 0);
  return worst?.kind === 'signal' ? worst.signal : alongside(from, to)[0];
}
