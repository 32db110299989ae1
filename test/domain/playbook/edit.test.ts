import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../lib/domain/playbook/definition';
import { edited, type PlanChange, plannedSteps } from '../../../lib/domain/playbook/edit';
import { type Mark, type Run, withMark } from '../../../lib/domain/playbook/run';
import { deviationsOf, scheduleOf, settled, stepTasks } from '../../../lib/domain/playbook/schedule';
import { BusinessDays, usualCalendar } from '../../../lib/domain/priority/calendar';
import { day, instant } from '../builders';

const today = day('2026-11-24');
const days = new BusinessDays(usualCalendar('Europe/Berlin'));
const when = { days, today };
const who = { by: 'Ana Ek', at: instant('2026-11-24T09:00:00.000Z') };

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  title: `Do ${id}`,
  kind: 'call',
  owner: 'csm',
  due: { days: 1, from: 'start' },
  ...more,
});
/** Asked, then planned or asked again by how it ended, then measured. */
const STEPS = [
  step('note'),
  step('ask', { after: ['note'] }),
  step('plan', { when: { step: 'ask', outcomes: ['Done'] } }),
  step('far', { after: ['plan'] }),
  step('measure', { after: ['ask', 'far'], due: { days: 5, from: 'start' } }),
];
const aRun = (steps: Step[] = STEPS): Run => ({
  id: 'r1',
  accountId: 'a1',
  playbookId: 'p',
  playbook: { id: 'p', version: 1, name: 'P', triggers: [{ kind: 'by hand' }], steps, coolDown: 30 },
  anchor: 'hand 2026-11-24',
  why: { kind: 'by hand' },
  begunOn: today,
  begunAt: who.at,
  marks: {},
  n: 0,
  state: 'open',
});
const change = (plan: PlanChange, run = aRun()): Run => {
  const next = edited(run, plan, when, who);
  return typeof next === 'string' ? expect.fail(next) : next;
};
const states = (run: Run) => Object.fromEntries(scheduleOf(run, days).map(({ step: { id }, state }) => [id, state]));
const done = (n: number): Mark => ({ n, on: today, at: who.at, kind: 'done', outcome: 'Done' });

describe('a playbook changed before it begins', () => {
  it('a step that is left out counts as over for those that wait for it, and those that hang on its outcome fall away', () => {
    expect(states(change({ without: ['note'] }))).toEqual({
      note: 'left out',
      ask: 'open',
      plan: 'waiting',
      far: 'waiting',
      measure: 'waiting',
    });
    expect(states(change({ without: ['ask'] }))).toEqual({ note: 'open', ask: 'left out', plan: 'off', far: 'off', measure: 'open' });
    expect(stepTasks(change({ without: ['note'] }), days).map(({ id }) => id)).toEqual(['run:r1:ask']);
  });

  it('says who changed what and when, and counts it', () => {
    const run = change({ without: ['note'], due: { ask: day('2026-12-10') } });
    expect(run.edited).toEqual({ ...who, without: ['note'], due: { ask: '2026-12-10' } });
    expect(deviationsOf(run, days)).toMatchObject({ leftOut: 1, moved: 1, skipped: 0 });
    expect(run.playbook).toEqual(aRun().playbook);
  });

  it('another due day holds, but never before what it waited for was over', () => {
    const run = change({ due: { ask: day('2026-11-26'), measure: day('2027-01-04') } });
    const dueOf = (of: Run, id: string) => scheduleOf(of, days).find((line) => line.step.id === id)?.due;
    expect([dueOf(run, 'ask'), dueOf(run, 'measure'), dueOf(run, 'note')]).toEqual(['2026-11-26', '2027-01-04', '2026-11-25']);
    expect(dueOf(withMark(run, 'note', { ...done(1), on: day('2026-12-01') }), 'ask')).toBe('2026-12-01');
    // A decision that moves takes the steps along that nobody moved.
    const decided = { ...aRun([step('a', { due: { days: 0, from: 'decision' } }), step('b', { due: { days: 0, from: 'decision' } })]) };
    const moved = change({ due: { a: day('2026-12-03') } }, decided);
    const later = { ...moved, decision: { endDate: day('2027-02-01'), decideBy: day('2027-01-11') } };
    expect([dueOf(later, 'a'), dueOf(later, 'b')]).toEqual(['2026-12-03', '2027-01-11']);
  });

  it('what is as planned is no change', () => {
    expect(edited(aRun(), { without: [], due: { note: day('2026-11-25') } }, when, who)).toEqual(aRun());
  });

  it('refuses what cannot be meant', () => {
    expect(edited(aRun(), { without: ['gone'] }, when, who)).toBe('no step');
    expect(edited(aRun(), { due: { toString: today } }, when, who)).toBe('no step');
    expect(edited(aRun(), { due: { note: day('2026-11-23') } }, when, who)).toBe('day');
    expect(edited(aRun(), { due: { note: day('2029-01-01') } }, when, who)).toBe('day');
    expect(edited(aRun(), { without: ['note', 'ask', 'measure'] }, when, who)).toBe('nothing left');
    expect(edited(aRun(), { without: STEPS.map(({ id }) => id) }, when, who)).toBe('nothing left');
  });

  it('is known before it begins, with the days that the schedule gives', () => {
    const plan = plannedSteps(aRun(), days);
    expect(plan.map(({ due }) => due)).toEqual(scheduleOf(aRun(), days).map(({ due }) => due));
    expect(plan[2]).toEqual({ id: 'plan', title: 'Do plan', kind: 'call', owner: 'csm', due: '2026-11-25', when: STEPS[2]?.when });
  });

  it('whatever is left out, what remains can be worked through to the end and nothing of the rest is owed', () => {
    const subset = fc.subarray(STEPS.map(({ id }) => id));
    fc.assert(
      fc.property(subset, (without) => {
        const next = edited(aRun(), { without }, when, who);
        if (typeof next === 'string') {
          expect(next).toBe('nothing left');
          return;
        }
        let run = next;
        for (let n = 1; run.state === 'open'; n += 1) {
          const open = scheduleOf(run, days).find(({ state }) => state === 'open');
          expect(open, JSON.stringify(without)).toBeDefined();
          expect(without).not.toContain(open?.step.id);
          run = settled(withMark(run, open?.step.id ?? '', done(n)), days, today);
        }
        expect(run.state).toBe('finished');
        expect(stepTasks(run, days).some(({ id }) => without.includes(id.split(':')[2] ?? ''))).toBe(false);
      }),
    );
  });
});
