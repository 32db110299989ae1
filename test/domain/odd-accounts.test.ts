import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Account } from '../../lib/domain/account';
import { whyNow } from '../../lib/domain/account/why-now';
import { changeOf } from '../../lib/domain/health/change';
import { healthNow } from '../../lib/domain/health/estimate';
import { healthTrend, stretches } from '../../lib/domain/health/trend';
import { firedBy } from '../../lib/domain/playbook/fires';
import { SHIPPED } from '../../lib/domain/playbook/shipped';
import { usualCalendar } from '../../lib/domain/priority/calendar';
import { clockAt } from '../../lib/domain/priority/clock';
import { lookAt } from '../../lib/domain/priority/look';
import { rank } from '../../lib/domain/priority/rank';
import { standingOf } from '../../lib/domain/priority/standing';
import { EVEN } from '../../lib/domain/priority/weights';
import { contractsOf } from '../../lib/domain/renewal/contract';
import { readinessOf } from '../../lib/domain/renewal/readiness';
import { anAccount, instant } from './builders';

/** Values at the edges of what a source can bring, and beyond: one account must never end the order of a whole book. */
const clock = clockAt(instant('2026-11-24T09:00:00.000Z'), usualCalendar('UTC'));
const days = ['0001-01-01', '1900-01-01', '2024-02-29', '2026-11-23', '2026-11-24', '2027-02-28', '9999-12-31'];
const day = fc.constantFrom(...days);
const at = fc.constantFrom('0001-01-01T00:00:00.000Z', '2026-11-24T08:59:59.000Z', '2026-11-24T23:59:59.000Z', '9999-12-31T23:59:59.999Z');
const figure = fc.constantFrom(0, 1, -1, 3.5, 1e9, -1e9, 1e15, 100);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const few = <T>(values: fc.Arbitrary<T>) => fc.array(values, { maxLength: 4 });

const terms = fc.record({
  endDate: day,
  startDate: maybe(day),
  autoRenews: maybe(fc.boolean()),
  noticeDays: maybe(fc.constantFrom(0, 30, 400, 99_999, 1e9)),
  state: maybe(fc.constantFrom('open', 'verbal', 'signed', 'lost', 'auto-renewed')),
  renewed: maybe(fc.record({ amount: figure, currency: maybe(fc.constant('EUR')) })),
});
const accounts = fc.record({
  arr: maybe(fc.record({ amount: figure, currency: maybe(fc.constantFrom('EUR', 'USD')) })),
  lifecycle: maybe(fc.constantFrom('', 'Churned', '__proto__', 'Onboarding')),
  health: maybe(
    fc.record({
      score: maybe(fc.constantFrom(0, 100, -5, 200, 49.5)),
      band: maybe(fc.constantFrom('healthy', 'critical', 'unknown')),
      history: few(fc.record({ date: day, score: figure })),
      factors: fc.constant([]),
    }),
  ),
  healthMoves: maybe(few(fc.record({ date: day, since: day, from: maybe(figure), score: maybe(figure), moved: figure }))),
  renewal: maybe(terms),
  subscriptions: maybe(few(terms.map((one) => ({ ...one, id: 'same', name: 'X' })))),
  support: maybe(
    fc.record({
      open: figure,
      oldestOn: maybe(day),
      pastSla: maybe(figure),
      waitingOnUs: maybe(figure),
      waitingOnCustomer: maybe(figure),
      escalations: maybe(figure),
      solved: maybe(few(fc.record({ id: fc.constant('1'), on: day }))),
      satisfaction: maybe(fc.record({ good: figure, bad: figure })),
    }),
  ),
  usage: maybe(
    fc.record({ activeSeats: figure, seats: figure, changePercent: maybe(figure), featuresBefore: maybe(fc.constant(['', 'x'])) }),
  ),
  surveys: maybe(few(fc.record({ date: day, answers: fc.constant([{ asked: 'nps', verdict: 'bad' }]) }))),
  milestones: maybe(few(fc.record({ id: fc.constant('m'), name: fc.constant('m'), due: maybe(day), reachedOn: maybe(day) }))),
  touchpoints: few(
    fc.record({
      id: fc.constant('t'),
      at,
      kind: fc.constantFrom('call', 'meeting', 'review'),
      direction: fc.constantFrom('in', 'out', 'both'),
      summary: fc.constant(''),
      notHeld: maybe(fc.constant(true)),
    }),
  ),
  tasks: few(
    fc.record({
      id: fc.constant('k'),
      title: fc.constant(''),
      status: fc.constantFrom('open', 'done'),
      due: maybe(day),
      playbook: maybe(fc.constantFrom('', 'Renewal')),
    }),
  ),
  contacts: few(
    fc.record({ id: fc.constant('c'), name: fc.constant(''), role: maybe(fc.constantFrom('champion', '')), lastActive: maybe(day) }),
  ),
});

it('no account, however odd, breaks health, renewal, playbooks or the order of the day, and every figure stays a figure', () => {
  fc.assert(
    fc.property(accounts, (odd) => {
      const account = anAccount(JSON.parse(JSON.stringify(odd)) as Partial<Account>);
      const standing = standingOf(account, {}, clock, EVEN);
      for (const { likelihood, daysLeft } of standing?.reasons ?? []) {
        expect(likelihood >= 0 && likelihood <= 1).toBe(true);
        expect(Number.isFinite(daysLeft)).toBe(true);
      }
      if (standing) expect(rank([standing], EVEN)).toHaveLength(1);
      for (const { decideBy, endDate } of contractsOf(account, clock.today)) {
        expect(decideBy).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(readinessOf(account, endDate, clock)).toHaveLength(6);
      }
      for (const playbook of SHIPPED) firedBy(playbook, lookAt(account, clock));
      const { health, estimate } = healthNow(account, clock);
      expect(estimate?.score ?? 0).toBeGreaterThanOrEqual(0);
      expect(estimate?.score ?? 0).toBeLessThanOrEqual(100);
      healthTrend(account, health, clock.today);
      stretches(account, health, clock.today);
      changeOf(account, clock);
      expect(whyNow(account, clock).length).toBeLessThan(10);
    }),
    { numRuns: 1_000 },
  );
});
