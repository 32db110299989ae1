import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import type { Playbook, Step } from '../../../lib/domain/playbook/definition';
import { type Mark, type Run, SKIP_REASONS, stepOfTask, withMark } from '../../../lib/domain/playbook/run';
import { deviationsOf, scheduleOf, settled, stepTasks } from '../../../lib/domain/playbook/schedule';
import { SHIPPED } from '../../../lib/domain/playbook/shipped';
import { type BusinessCalendar, BusinessDays, usualCalendar } from '../../../lib/domain/priority/calendar';
import { TASK_OUTCOMES } from '../../../lib/domain/task/task';
import { day, instant } from '../builders';

const TODAY = day('2026-11-24');
const calendar = usualCalendar('Europe/Berlin');
const days = new BusinessDays(calendar);

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  title: `Do ${id}`,
  kind: 'call',
  owner: 'csm',
  due: { days: 1, from: 'start' },
  ...more,
});
const playbook = (steps: Step[], more: Partial<Playbook> = {}): Playbook => ({
  id: 'p',
  version: 1,
  name: 'P',
  triggers: [{ kind: 'by hand' }],
  steps,
  coolDown: 30,
  ...more,
});
const aRun = (of: Playbook, more: Partial<Run> = {}): Run => ({
  id: 'r1',
  accountId: 'a1',
  playbookId: of.id,
  playbook: of,
  anchor: 'hand 2026-11-24',
  why: { kind: 'by hand' },
  begunOn: TODAY,
  begunAt: instant('2026-11-24T09:00:00.000Z'),
  marks: {},
  n: 0,
  state: 'open',
  ...more,
});
const at = { on: TODAY, at: instant('2026-11-24T10:00:00.000Z') };
const done = (n: number, outcome: (typeof TASK_OUTCOMES)[number] = 'Done'): Mark => ({ n, ...at, kind: 'done', outcome });
const states = (run: Run) => scheduleOf(run, days).map(({ state }) => state);
const dues = (run: Run) => scheduleOf(run, days).map(({ due }) => due);

describe('a schedule', () => {
  it('counts working days from the beginning and from the decision, never before the beginning', () => {
    const of = playbook([
      step('a', { due: { days: 0, from: 'start' } }),
      step('b', { due: { days: 4, from: 'start' } }),
      step('c', { due: { days: -10, from: 'decision' } }),
      step('d', { due: { days: -90, from: 'decision' } }),
      step('e', { due: { days: 2, from: 'decision' } }),
    ]);
    const run = aRun(of, { decision: { endDate: day('2027-01-31'), decideBy: day('2026-12-31') } });
    expect(dues(run)).toEqual(['2026-11-24', '2026-11-30', '2026-12-17', '2026-11-24', '2027-01-04']);
  });

  it('without a decision counts from the beginning', () => {
    const of = playbook([step('a', { due: { days: -10, from: 'decision' } }), step('b', { due: { days: 3, from: 'decision' } })]);
    expect(dues(aRun(of))).toEqual(['2026-11-24', '2026-11-27']);
  });

  it('a step waits for those before it, and is not due before they are over', () => {
    const of = playbook([step('a'), step('b', { after: ['a'], due: { days: 2, from: 'start' } })]);
    expect(states(aRun(of))).toEqual(['open', 'waiting']);
    const late = withMark(aRun(of), 'a', { ...done(1), on: day('2026-12-05') });
    expect(states(late)).toEqual(['done', 'open']);
    // A Saturday: the next working day.
    expect(dues(late)[1]).toBe('2026-12-07');
    expect(deviationsOf(late, days)).toEqual({ late: 1, skipped: 0, snoozed: 0, reassigned: 0, leftOut: 0, moved: 0 });
  });

  it('takes the branch of the outcome, and drops the other with all behind it', () => {
    const of = playbook([
      step('ask'),
      step('plan', { when: { step: 'ask', outcomes: ['Done'] } }),
      step('again', { when: { step: 'ask', outcomes: ['Could not reach'] } }),
      step('far', { after: ['again'] }),
      step('measure', { after: ['plan', 'again'] }),
    ]);
    expect(states(aRun(of))).toEqual(['open', 'waiting', 'waiting', 'waiting', 'waiting']);
    const answered = withMark(aRun(of), 'ask', done(1));
    expect(states(answered)).toEqual(['done', 'open', 'off', 'off', 'waiting']);
    const changed = withMark(answered, 'ask', done(2, 'Could not reach'));
    expect(states(changed)).toEqual(['done', 'off', 'open', 'waiting', 'waiting']);
    const taken = withMark(changed, 'ask', { n: 3, ...at, kind: 'opened' });
    expect(states(taken)).toEqual(['open', 'waiting', 'waiting', 'waiting', 'waiting']);
    const skipped = withMark(answered, 'ask', { n: 2, ...at, kind: 'skipped', reason: 'other' });
    expect(states(skipped)).toEqual(['skipped', 'off', 'off', 'off', 'off']);
    expect(settled(skipped, days, TODAY).state).toBe('finished');
    // Why it was left out is kept with it.
    expect(stepTasks(skipped, days)[0]).toMatchObject({ status: 'skipped', outcome: 'No longer needed', note: 'another reason' });
  });

  it('a step put off is due then, and one is counted as such', () => {
    const run = withMark(aRun(playbook([step('a')])), 'a', { n: 1, ...at, kind: 'snoozed', until: day('2026-12-02') });
    expect(dues(run)).toEqual(['2026-12-02']);
    expect(states(run)).toEqual(['open']);
    expect(deviationsOf(run, days)).toEqual({ late: 0, skipped: 0, snoozed: 1, reassigned: 0, leftOut: 0, moved: 0 });
  });

  it('a step that was put off stays counted when it is done, whichever was heard first', () => {
    const of = aRun(playbook([step('a')]));
    const later: Mark = { n: 1, ...at, kind: 'snoozed', until: day('2026-12-02') };
    const inOrder = withMark(withMark(of, 'a', later), 'a', done(2));
    expect(inOrder.marks.a).toMatchObject({ kind: 'done', outcome: 'Done' });
    expect(withMark(withMark(of, 'a', done(2)), 'a', later)).toEqual(inOrder);
    expect(withMark(inOrder, 'a', later)).toBe(inOrder);
    expect(deviationsOf(inOrder, days)).toMatchObject({ snoozed: 1 });
    expect(deviationsOf(withMark(of, 'a', done(2)), days)).toMatchObject({ snoozed: 0 });
  });

  it('a step says which template it is written with', () => {
    const [task] = stepTasks(aRun(playbook([step('a', { template: 'welcome' })])), days);
    expect(task?.template).toBe('welcome');
  });

  it('ends by an outcome that stops it, and goes on when that is taken back', () => {
    const of = playbook([step('a'), step('b')], { stops: [{ step: 'a', outcomes: ['No longer needed'] }] });
    const over = settled(withMark(aRun(of), 'a', done(1, 'No longer needed')), days, TODAY);
    expect(over).toMatchObject({ state: 'stopped', stopped: { why: 'outcome' }, endedOn: TODAY });
    expect(stepTasks(over, days).map(({ status }) => status)).toEqual(['skipped']);
    const back = settled(withMark(over, 'a', { n: 2, ...at, kind: 'opened' }), days, TODAY);
    expect(back).toMatchObject({ state: 'open' });
    expect(back.endedOn).toBeUndefined();
    expect(stepTasks(back, days).map(({ status }) => status)).toEqual(['open', 'open']);
  });

  it('what somebody stopped stays stopped, whatever is said of its steps later', () => {
    const stopped = settled(aRun(playbook([step('a')]), { stopped: { on: TODAY, why: 'hand' } }), days, TODAY);
    expect(settled(withMark(stopped, 'a', done(1)), days, TODAY)).toMatchObject({ state: 'stopped', stopped: { why: 'hand' } });
  });

  it('a cycle that slipped in owes nothing and ends nobody', () => {
    const of = playbook([step('a', { after: ['b'] }), step('b', { after: ['a'] })]);
    expect(states(aRun(of))).toEqual(['waiting', 'waiting']);
  });

  it('its tasks are known again by their ids', () => {
    const [task] = stepTasks(aRun(playbook([step('a')])), days);
    expect(stepOfTask(`local:${task?.id}`)).toEqual({ runId: 'r1', stepId: 'a' });
    expect(stepOfTask('local:step:123')).toBeUndefined();
    expect(stepOfTask('csv:run:r1:a')).toBeUndefined();
  });
});

const aPlaybook = fc.constantFrom(...SHIPPED);
const anyDay = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays(TODAY, n - 1_500));
/** Words about steps as people say them, each with its place among all. */
const someMarks = (of: Playbook) =>
  fc
    .array(
      fc.record({
        step: fc.constantFrom(...of.steps.map(({ id }) => id)),
        on: anyDay,
        said: fc.oneof(
          fc.constantFrom(...TASK_OUTCOMES).map((outcome) => ({ kind: 'done' as const, outcome })),
          fc.constantFrom(...SKIP_REASONS).map((reason) => ({ kind: 'skipped' as const, reason })),
          anyDay.map((until) => ({ kind: 'snoozed' as const, until })),
          fc.constant({ kind: 'opened' as const }),
        ),
      }),
      { maxLength: 20 },
    )
    .map((all) =>
      all.map(({ step: id, on, said }, n) => ({ id, mark: { ...said, n: n + 1, on, at: instant(`${on}T12:00:00.000Z`) } as Mark })),
    );
const story = aPlaybook.chain((of) =>
  fc.record({ of: fc.constant(of), marks: someMarks(of), begunOn: anyDay, decideBy: fc.option(anyDay) }),
);
const begun = ({ of, begunOn, decideBy }: { of: Playbook; begunOn: IsoDate; decideBy: IsoDate | null }) =>
  aRun(of, { begunOn, ...(decideBy && { decision: { endDate: decideBy, decideBy } }) });
type Said = { id: string; mark: Mark };
const told = (run: Run, marks: readonly Said[]) => marks.reduce((one, { id, mark }) => withMark(one, id, mark), run);

describe('whatever happens', () => {
  it('the same words in any order and repeated end in the same schedule', () => {
    fc.assert(
      fc.property(story, fc.infiniteStream(fc.nat()), (one, random) => {
        const run = begun(one);
        const once = told(run, one.marks);
        const again = [...one.marks, ...one.marks, ...one.marks]
          .map((said) => ({ said, place: random.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ said }) => said);
        const other = told(run, again);
        expect(scheduleOf(other, days)).toEqual(scheduleOf(once, days));
        expect(stepTasks(settled(other, days, TODAY), days)).toEqual(stepTasks(settled(once, days, TODAY), days));
      }),
    );
  });

  it('settling twice is settling once', () => {
    fc.assert(
      fc.property(story, (one) => {
        const first = settled(told(begun(one), one.marks), days, TODAY);
        expect(settled(first, days, addDays(TODAY, 9))).toEqual(first);
      }),
    );
  });

  it('nothing is due before the run began, or on a day without work, but where a person chose the day', () => {
    fc.assert(
      fc.property(story, (one) => {
        const run = told(begun(one), one.marks);
        for (const { step: of, due } of scheduleOf(run, days)) {
          if (run.marks[of.id]?.kind === 'snoozed') continue;
          expect(due >= run.begunOn).toBe(true);
          expect(days.isWorking(due)).toBe(true);
        }
      }),
    );
  });

  it('no day moves with the time zone', () => {
    const zones = ['Pacific/Apia', 'America/Los_Angeles', 'UTC', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
    fc.assert(
      fc.property(story, (one) => {
        const run = told(begun(one), one.marks);
        const all = zones.map((zone) => {
          const kept = process.env.TZ;
          process.env.TZ = zone;
          try {
            return JSON.stringify(scheduleOf(run, new BusinessDays(usualCalendar(zone))));
          } finally {
            process.env.TZ = kept;
          }
        });
        expect(new Set(all).size).toBe(1);
      }),
    );
  });

  it('every calendar counts as its own days do', () => {
    const calendars: BusinessCalendar[] = [
      { ...calendar, weekend: [5, 6] },
      { ...calendar, holidays: [day('2026-12-25'), day('2027-01-01')] },
    ];
    fc.assert(
      fc.property(aPlaybook, anyDay, fc.constantFrom(...calendars), (of, begunOn, own) => {
        const counted = new BusinessDays(own);
        for (const { step: one, due } of scheduleOf(aRun(of, { begunOn }), counted)) {
          if (one.due.from === 'start' && one.due.days > 0) expect(counted.between(begunOn, due)).toBe(one.due.days);
        }
      }),
    );
  });
});
