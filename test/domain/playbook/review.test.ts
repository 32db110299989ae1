import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/domain/account';
import type { Playbook } from '../../../lib/domain/playbook/definition';
import { firedBy } from '../../../lib/domain/playbook/fires';
import { byHand, mayBegin, reviewed } from '../../../lib/domain/playbook/review';
import type { Run } from '../../../lib/domain/playbook/run';
import { SHIPPED } from '../../../lib/domain/playbook/shipped';
import { day, instant } from '../builders';
import { by, caseFor, TODAY, touched } from './cases';

const renewal = SHIPPED.find(({ id }) => id === 'renewal-readiness') as Playbook;
const begin = (of: Playbook, over: Partial<Account>, more: Partial<Run> = {}): Run => {
  const fired = firedBy(of, caseFor(over)) ?? byHand(caseFor(over));
  const begunAt = instant('2026-11-24T08:00:00.000Z');
  return {
    id: 'r',
    accountId: 'a1',
    playbookId: of.id,
    playbook: of,
    ...fired,
    begunOn: TODAY,
    begunAt,
    marks: {},
    n: 0,
    state: 'open',
    ...more,
  };
};

describe('a run that is looked at again', () => {
  const ends = (endDate: string, more = {}): Partial<Account> => ({ renewal: { endDate: day(endDate), ...more } });
  const run = begin(renewal, ends('2027-01-31'));

  it('is the same while nothing changed', () => {
    expect(reviewed(run, caseFor(ends('2027-01-31')))).toBe(run);
  });

  it('moves with the decision, and is the same run', () => {
    const moved = reviewed(run, caseFor(ends('2027-03-15')));
    expect(moved).toMatchObject({ id: 'r', state: 'open', anchor: 'decision 2027-03-15', decision: { decideBy: '2027-03-15' } });
    const noticed = reviewed(run, caseFor(ends('2027-01-31', { autoRenews: true, noticeDays: 30 })));
    expect(noticed).toMatchObject({ anchor: 'decision 2027-01-31', decision: { decideBy: '2027-01-01' } });
    expect(reviewed(moved, caseFor(ends('2027-03-15')))).toBe(moved);
  });

  it('ends when the renewal is signed, lost, or has renewed by itself, and when the customer left', () => {
    expect(reviewed(run, caseFor(ends('2027-01-31', { state: 'signed' })))).toMatchObject({
      state: 'stopped',
      stopped: { why: 'settled' },
    });
    expect(reviewed(run, caseFor({ ...ends('2027-01-31'), lifecycle: 'Churned' }))).toMatchObject({ stopped: { why: 'left' } });
    const old = { ...run, decision: { endDate: day('2026-11-20'), decideBy: day('2026-10-20') }, anchor: 'decision 2026-11-20' };
    const rolled = ends('2026-11-20', { startDate: day('2025-11-21'), autoRenews: true, noticeDays: 31 });
    expect(reviewed(old, caseFor(rolled))).toMatchObject({ state: 'stopped', stopped: { why: 'settled' }, anchor: 'decision 2026-11-20' });
  });

  it('ends when its reason is gone, or the customer answered since', () => {
    const usage = { activeSeats: 5, seats: 9, changePercent: -30 };
    const adoption = SHIPPED.find(({ id }) => id === 'adoption') as Playbook;
    const fell = begin(adoption, { usage });
    expect(reviewed(fell, caseFor({ usage }))).toBe(fell);
    expect(reviewed(fell, caseFor({ usage: { ...usage, changePercent: 4 } }))).toMatchObject({ stopped: { why: 'gone' } });
    const quiet = SHIPPED.find(({ id }) => id === 're-engagement') as Playbook;
    const waiting = begin(quiet, { touchpoints: [touched(60, 'in')] });
    expect(reviewed(waiting, caseFor({ touchpoints: [touched(60, 'in')] }))).toBe(waiting);
    const answer = { ...touched(0, 'in'), at: instant('2026-11-24T08:30:00.000Z') };
    expect(reviewed(waiting, caseFor({ touchpoints: [answer] }))).toMatchObject({ stopped: { why: 'answered' } });
  });

  it('keeps the definition that it began with', () => {
    const edited: Playbook = { ...renewal, version: 2, steps: renewal.steps.slice(0, 1) };
    expect(edited.steps).toHaveLength(1);
    expect(reviewed(run, caseFor(ends('2027-03-15'))).playbook).toBe(renewal);
  });
});

describe('beginning again', () => {
  const silent = by({ kind: 'no touch', days: 45 });
  const ended = (endedOn: string, over: Partial<Run> = {}) =>
    begin(silent, {}, { anchor: 'no touch', state: 'finished', endedOn: day(endedOn), ...over });
  const may = (rows: Parameters<typeof mayBegin>[2], what = 'no touch') => mayBegin(silent, { anchor: what }, rows, TODAY);

  it('never while it runs, and not before it has cooled down', () => {
    expect(may([])).toBe(true);
    const open = begin(silent, {}, { anchor: 'no touch' });
    expect(may([open])).toBe(false);
    expect(mayBegin({ ...silent, coolDown: 0 }, { anchor: 'no touch' }, [open], TODAY)).toBe(false);
    expect(may([{ ...open, anchor: 'decision 2026-12-31' }], 'decision 2027-12-31')).toBe(false);
    expect(may([ended('2026-10-26')])).toBe(false);
    expect(may([ended('2026-10-25')])).toBe(true);
    expect(may([ended('2026-10-26', { playbookId: 'other' })])).toBe(true);
  });

  it('a clock that is set back does not open what cools down', () => {
    expect(may([ended('2026-12-01')])).toBe(false);
  });

  it('what was dismissed stays away for a month at least', () => {
    const row = { id: 'd', accountId: 'a1', playbookId: 'p', anchor: 'no touch', state: 'dismissed' as const, endedOn: day('2026-10-26') };
    expect(mayBegin({ ...silent, coolDown: 0 }, { anchor: 'no touch' }, [row], TODAY)).toBe(false);
    expect(mayBegin({ ...silent, coolDown: 0 }, { anchor: 'no touch' }, [{ ...row, endedOn: day('2026-10-25') }], TODAY)).toBe(true);
  });

  it('another decision is another reason, the same one never is', () => {
    const last = ended('2026-11-23', { anchor: 'decision 2026-12-31' });
    expect(may([last], 'decision 2027-12-31')).toBe(true);
    expect(mayBegin({ ...silent, coolDown: 0 }, { anchor: 'decision 2026-12-31' }, [last], TODAY)).toBe(false);
  });
});
