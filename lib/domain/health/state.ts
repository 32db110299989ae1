import type { Account } from '../account';
import { houseRules } from '../company/house-rules';
import { bandOf } from './bands';
import { estimateOf, saysSomething } from './estimate';
import type { HealthState } from './past';
import { type At, readSignals } from './signals';

/** What an account's health is made of at a moment. */
export function stateOf(account: Account, at: At): HealthState {
  const signals: HealthState['signals'] = {};
  const parts: HealthState['parts'] = {};
  for (const reading of readSignals(account, at)) {
    if (reading.state !== 'used') continue;
    signals[reading.signal] = reading.value;
    if (reading.parts) parts[reading.signal] = reading.parts;
  }
  const { health } = account;
  if (health && saysSomething(health)) {
    const factors = health.factors.flatMap(({ label, points }): [string, number][] => (points === undefined ? [] : [[label, points]]));
    return {
      by: account.provenance.health?.connectionId ?? 'source',
      ...(health.scale && { scale: health.scale }),
      ...(health.score !== undefined && { score: health.score }),
      band: bandOf(health),
      ...(factors.length > 0 && { factors }),
      signals,
    };
  }
  const { exact } = estimateOf(account, at);
  if (exact === undefined) return { by: 'none', band: 'unknown', signals };
  const { signals: weights, thresholds, keyFeatures } = houseRules();
  const band = bandOf({ score: exact, history: [], factors: [] });
  return {
    by: 'estimate',
    score: exact,
    band,
    signals,
    parts,
    weights,
    ticketAge: thresholds.ticketAgeDays,
    keyFeatures: keyFeatures.toSorted().join('\n'),
  };
}

/** Whether nothing changed that is worth a row: what other parts did meanwhile counts only where the score is made of them. */
export function isSameState(a: HealthState, b: HealthState): boolean {
  return vectorOf(a) === vectorOf(b);
}

function vectorOf({ by, scale, score, band, factors, signals, weights, ticketAge, keyFeatures = '' }: HealthState): string {
  const parts = by === 'estimate' ? Object.entries(signals).map(([signal, value]) => [signal, Math.round(value)]) : [];
  return JSON.stringify([
    by,
    scale,
    score === undefined ? undefined : Math.round(score),
    band,
    factors,
    parts,
    weights,
    ticketAge,
    keyFeatures,
  ]);
}
