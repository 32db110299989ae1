import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/domain/account';
import { usualCalendar } from '../../../lib/domain/priority/calendar';
import { clockAt } from '../../../lib/domain/priority/clock';
import { standingOf } from '../../../lib/domain/priority/standing';
import { EVEN } from '../../../lib/domain/priority/weights';
import { day, instant } from '../builders';
import { builders } from './cases';

const clock = clockAt(instant('2026-11-24T09:00:00.000Z'), usualCalendar('Europe/Berlin'));
const { account, health, ends } = builders(day('2026-11-24'));
const reasonsOf = (one: Account) => standingOf(one, {}, clock, EVEN)?.reasons ?? [];
const kindsOf = (one: Account) => reasonsOf(one).map(({ fact }) => fact.kind);
const decisionOf = (one: Account) => reasonsOf(one).find(({ fact }) => fact.kind === 'decision')?.fact;

describe('what nobody says beside the account, its own rows say', () => {
  it('without a score of the company, our estimate is the health; with too little for one it is unknown', () => {
    const quiet = account('Quiet', 10_000, { health: undefined });
    expect(kindsOf(quiet)).toContain('unknown');
    const seen = { ...quiet, usage: { activeSeats: 50, seats: 60 }, support: { open: 0 } };
    expect(kindsOf(seen)).not.toContain('unknown');
    // Nobody uses it, and what they have is broken.
    const bad = { ...quiet, usage: { activeSeats: 1, seats: 60 }, support: { open: 9, oldestDays: 60, pastSla: 5 }, touchpoints: [] };
    expect(
      kindsOf({ ...bad, touchpoints: quiet.touchpoints.map((one) => ({ ...one, at: instant('2026-08-01T09:30:00.000Z') })) }),
    ).toContain('critical');
  });

  it('how ready a renewal is, from the evidence there is, once the decision is near', () => {
    const near = account('Near', 10_000, { renewal: ends(40) });
    expect(decisionOf(near)).toMatchObject({ gaps: ['readiness'], readiness: { total: 6 } });
    const done = (one: Account) => (decisionOf(one) as { readiness?: { done: number } }).readiness?.done;
    const ticked = { kind: 'tick', item: 'value', seen: 'ready.noReview', endDate: ends(40).endDate, at: clock.now } as const;
    expect(done({ ...near, renewalNotes: [ticked] })).toBe((done(near) ?? 0) + 1);
    expect(decisionOf(account('Far', 10_000, { renewal: ends(200) }))).toBeUndefined();
  });

  it('how it stands, from its source: signed is in hand', () => {
    const signed = account('Signed', 10_000, { health: health(50), renewal: ends(40, { state: 'signed' }) });
    const open = account('Open', 10_000, { health: health(50), renewal: ends(40) });
    expect(reasonsOf(signed).find(({ fact }) => fact.kind === 'decision')?.hand).toEqual({ kind: 'signed' });
    expect(reasonsOf(open).find(({ fact }) => fact.kind === 'decision')?.hand).toBeUndefined();
  });
});
