import type { Account } from '../account';
import { withoutGaps } from '../data/without-gaps';
import { daysBetween } from '../dates';
import { BAND_WORDS, bandOf } from '../health/bands';
import { healthNow } from '../health/estimate';
import type { At } from '../health/signals';
import { decisionLeft } from '../renewal/decision';
import type { Impact } from './packet';

/** Reasons that are passed on; more of them say less. */
const MOST_REASONS = 4;

/** What the account has at stake, from its own rows. */
export function impactOf(account: Account, at: At): Impact {
  const { health, override } = healthNow(account, at);
  const band = bandOf(health);
  const decision = decisionLeft(account, at.today);
  const score = health?.score === undefined ? '' : ` (${Math.round(health.score)}/100)`;
  const down = (health?.factors ?? []).filter(({ points = 0 }) => points < 0).sort((a, b) => (a.points ?? 0) - (b.points ?? 0));
  const why = [...(override ? [override.reason] : []), ...down.map(({ label, event }) => (event ? `${label}: ${event}` : label))];
  return withoutGaps({
    account: account.name,
    arr: account.arr,
    daysToDecision: decision && daysBetween(at.today, decision.decideBy),
    health: band === 'unknown' ? undefined : BAND_WORDS[band] + score,
    healthCritical: band === 'critical' ? (true as const) : undefined,
    healthWhy: why.slice(0, MOST_REASONS),
    openEscalations: account.support?.escalations,
    openTickets: account.support?.open,
    lifecycle: account.lifecycle,
  });
}
