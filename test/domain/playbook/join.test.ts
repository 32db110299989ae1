import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined } from '../../../lib/domain/playbook/join';
import { type Mark, type Run, SKIP_REASONS } from '../../../lib/domain/playbook/run';
import { scheduleOf, settled } from '../../../lib/domain/playbook/schedule';
import { championChange } from '../../../lib/domain/playbook/shipped/champion';
import { BusinessDays, usualCalendar } from '../../../lib/domain/priority/calendar';
import { TASK_OUTCOMES } from '../../../lib/domain/task/task';
import { day, instant } from '../builders';

const TODAY = day('2026-11-24');
const days = new BusinessDays(usualCalendar('Europe/Berlin'));
const moment = fc
  .integer({ min: 0, max: 40 })
  .map((hours) => instant(new Date(Date.parse('2026-11-20T00:00:00Z') + hours * 3_600_000).toISOString()));

const mark = fc.oneof(
  fc.record({ kind: fc.constant('done' as const), outcome: fc.constantFrom(...TASK_OUTCOMES), note: fc.constantFrom('a', 'b') }),
  fc.record({ kind: fc.constant('skipped' as const), reason: fc.constantFrom(...SKIP_REASONS) }),
  fc.record({ kind: fc.constant('snoozed' as const), until: fc.constantFrom(day('2026-12-01'), day('2026-12-09')) }),
  fc.constant({ kind: 'opened' as const }),
);
const marks = fc.dictionary(
  fc.constantFrom(...championChange.steps.map(({ id }) => id)),
  fc.tuple(mark, moment, fc.integer({ min: 1, max: 9 })).map(([said, at, n]) => ({ ...said, at, n, on: TODAY }) as Mark),
);
const run = (id: string): fc.Arbitrary<Run> =>
  fc.tuple(marks, moment, fc.subarray(championChange.steps.map((step) => step.id))).map(([said, begunAt, left]) => ({
    id,
    accountId: 'a1',
    playbookId: championChange.id,
    // One of the two may have begun with an older definition.
    playbook: { ...championChange, steps: championChange.steps.filter((step) => !left.includes(step.id) || said[step.id]) },
    anchor: 'champion left',
    why: { kind: 'role' as const, role: 'champion' as const, is: 'left' as const },
    begunOn: TODAY,
    begunAt,
    marks: said,
    n: 9,
    state: 'open' as const,
  }));

describe('two runs of one playbook on one account', () => {
  it('become the same run whichever is named first, and nothing that was done is lost', () => {
    fc.assert(
      fc.property(run('r1'), run('r2'), run('r3'), (one, two, three) => {
        const whole = joined([one, two, three]);
        expect(joined([three, one, two])).toEqual(whole);
        expect(joined([whole])).toEqual(whole);
        for (const from of [one, two, three]) {
          for (const [id, said] of Object.entries(from.marks)) {
            const kept = whole.marks[id];
            expect(whole.playbook.steps.some((step) => step.id === id)).toBe(true);
            if (said.kind === 'done') expect(kept?.kind).toBe('done');
            if (said.kind === 'done' && kept?.kind === 'done') expect(kept.note?.split('\n')).toContain(said.note);
            if (said.kind === 'skipped') expect(['done', 'skipped']).toContain(kept?.kind);
          }
        }
        expect(whole.begunAt).toBe([one, two, three].map(({ begunAt }) => begunAt).sort()[0]);
      }),
    );
  });

  it('what is joined can be gone on with: no step waits for one that is not in it', () => {
    fc.assert(
      fc.property(run('r1'), run('r2'), (one, two) => {
        const whole = settled(joined([one, two]), days, TODAY);
        const known = new Set(whole.playbook.steps.map(({ id }) => id));
        expect(whole.playbook.steps.flatMap(({ after = [] }) => after).every((id) => known.has(id))).toBe(true);
        expect(new Set(whole.playbook.steps.map(({ id }) => id)).size).toBe(whole.playbook.steps.length);
        expect(whole.state === 'open').toBe(scheduleOf(whole, days).some(({ state }) => state === 'open' || state === 'waiting'));
      }),
    );
  });
});
