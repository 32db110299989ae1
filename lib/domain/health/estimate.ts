import type { Account, Health, HealthFactor } from '../account';
import { houseRules } from '../company/house-rules';
import { type Override, overrideOf } from './by-hand';
import { type At, type Reading, readSignals, SIGNALS, type Signal, signalWords } from './signals';
import { wholesOf } from './whole-numbers';

/** How much each signal counts among those that are known. */
export type Weights = Readonly<Record<Signal, number>>;

/** With less than half of the signals a quiet account would look healthy for want of anything that could say otherwise. */
const FEWEST = 3;

export interface Estimate {
  /** Absent with too few signals. */
  score?: number;
  /** The same before it is rounded. */
  exact?: number;
  used: number;
  total: number;
  /** What each signal takes off 100, whole points that sum exactly to the score's distance from it; those that are not counted say why. */
  factors: HealthFactor[];
}

/** The weighted mean of the signals that are known: no worse for any signal that gets better. */
export function scoreOf(readings: readonly Reading[], weights: Weights = houseRules().signals): number | undefined {
  const used = readings.filter((reading) => reading.state === 'used');
  const weight = used.reduce((sum, { signal }) => sum + weights[signal], 0);
  if (used.length < FEWEST || !(weight > 0)) return undefined;
  return used.reduce((sum, { signal, value }) => sum + weights[signal] * value, 0) / weight;
}

/** Our own health of an account, for want of the company's. */
export function estimateOf(account: Account, at: At, weights: Weights = houseRules().signals): Estimate {
  const readings = readSignals(account, at);
  const exact = scoreOf(readings, weights);
  const used = readings.filter((reading) => reading.state === 'used');
  const counts = { used: used.length, total: SIGNALS.length };
  if (exact === undefined)
    return { ...counts, factors: readings.map(({ signal, words }) => ({ label: signalWords(signal), event: words })) };
  const score = Math.round(exact);
  const weight = used.reduce((sum, { signal }) => sum + weights[signal], 0);
  const lost = wholesOf(
    used.map(({ signal, value }) => (weights[signal] * (100 - value)) / weight),
    100 - score,
  );
  const points = new Map(used.map(({ signal }, place) => [signal, -(lost[place] ?? 0)]));
  const factors = readings.map(({ signal, words }): HealthFactor => {
    const taken = points.get(signal);
    return { label: signalWords(signal), event: words, ...(taken !== undefined && { points: taken === 0 ? 0 : taken }) };
  });
  return { ...counts, score, exact, factors };
}

/** A health that holds a number or a band that means something. */
export const saysSomething = ({ score, band }: Health): boolean => score !== undefined || (band !== undefined && band !== 'unknown');

export interface HealthNow {
  health: Health | undefined;
  estimate?: Estimate;
  /** The band is a person's, for a while; the score stays what it is. */
  override?: Override;
}

/** What a person set for now; else the company's own health where it keeps one that says something, else our estimate in the same shape. */
export function healthNow(account: Account, at: At): HealthNow {
  const said = withoutOverride(account, at);
  const override = overrideOf(account, at.today);
  return override ? { ...said, health: { history: [], factors: [], ...said.health, band: override.band }, override } : said;
}

function withoutOverride(account: Account, at: At): HealthNow {
  const { health } = account;
  if (health && saysSomething(health)) return { health };
  const estimate = estimateOf(account, at);
  if (estimate.score === undefined) return { health, ...(estimate.used > 0 && { estimate }) };
  return { health: { score: estimate.score, history: [], factors: estimate.factors }, estimate };
}
