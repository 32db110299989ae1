import { describe, expect, it } from 'vitest';
import type { Account, Contact } from '../../../lib/domain/account';
import { holds } from '../../../lib/domain/condition';
import { addDays } from '../../../lib/domain/dates';
import { beginsOf, eachBegin, withBegins } from '../../../lib/domain/playbook/begins';
import type { Playbook } from '../../../lib/domain/playbook/definition';
import { firedBy } from '../../../lib/domain/playbook/fires';
import { byHand, mayBegin, reviewed } from '../../../lib/domain/playbook/review';
import type { Run } from '../../../lib/domain/playbook/run';
import { SHIPPED } from '../../../lib/domain/playbook/shipped';
import type { Trigger } from '../../../lib/domain/playbook/trigger';
import { usualCalendar } from '../../../lib/domain/priority/calendar';
import { clockAt } from '../../../lib/domain/priority/clock';
import { lookAt } from '../../../lib/domain/priority/look';
import { anAccount, day, instant } from '../builders';

const TODAY = day('2026-11-24');
const clock = clockAt(instant('2026-11-24T09:00:00.000Z'), usualCalendar('Europe/Berlin'));
const caseFor = (over: Partial<Account>) => lookAt(anAccount(over), clock);
const by = (...triggers: Trigger[]): Playbook => ({
  id: 'p',
  version: 1,
  name: 'P',
  triggers,
  steps: [{ id: 'a', title: 'A', kind: 'call', owner: 'csm', due: { days: 1, from: 'start' } }],
  coolDown: 30,
});
const anchor = (trigger: Trigger, over: Partial<Account>) => firedBy(by(trigger), caseFor(over))?.anchor;
const contact = (role: Contact['role'], left?: boolean): Contact => ({ id: `${role}${left}`, name: 'Ana', role, ...(left && { left }) });
const touched = (daysAgo: number, direction: 'in' | 'out') => ({
  id: `t${daysAgo}`,
  at: instant(`${addDays(TODAY, -daysAgo)}T08:00:00.000Z`),
  kind: 'email' as const,
  direction,
  summary: '',
});

describe('triggers', () => {
  it('a decision inside its window, not outside, not over, and not one that is settled', () => {
    const within: Trigger = { kind: 'decision', withinDays: 90 };
    const ends = (days: number, more = {}) => ({ renewal: { endDate: addDays(TODAY, days), ...more } });
    expect(anchor(within, ends(90))).toBe(`decision ${addDays(TODAY, 90)}`);
    expect(anchor(within, ends(91))).toBeUndefined();
    expect(anchor(within, ends(-1))).toBeUndefined();
    expect(anchor(within, ends(40, { state: 'signed' }))).toBeUndefined();
    expect(anchor(within, ends(120, { autoRenews: true, noticeDays: 60 }))).toBe(`decision ${addDays(TODAY, 120)}`);
    expect(anchor(within, {})).toBeUndefined();
  });

  it('a fall is measured from the best score of its days', () => {
    const fell: Trigger = { kind: 'health drop', points: 15, withinDays: 30 };
    const health = (score: number, ...history: [daysAgo: number, score: number][]) => ({
      health: { score, factors: [], history: history.map(([ago, was]) => ({ date: addDays(TODAY, -ago), score: was })) },
    });
    expect(anchor(fell, health(60, [90, 75]))).toBe('health drop');
    expect(anchor(fell, health(60, [90, 70], [10, 75], [2, 60]))).toBe('health drop');
    expect(anchor(fell, health(60, [90, 75], [40, 60]))).toBeUndefined();
    expect(anchor(fell, health(61, [90, 75]))).toBeUndefined();
    expect(anchor(fell, health(60))).toBeUndefined();
  });

  it('a fall that this browser kept counts as one of a source does, but other weights and inputs are none', () => {
    const fell: Trigger = { kind: 'health drop', points: 15, withinDays: 30 };
    const kept = (...moves: [daysAgo: number, moved: number, score?: number][]) => ({
      healthMoves: moves.map(([ago, moved, score]) => ({
        date: addDays(TODAY, -ago),
        since: addDays(TODAY, -200),
        from: 90,
        moved,
        ...(score !== undefined && { score }),
      })),
    });
    expect(anchor(fell, kept([5, -15, 75]))).toBe('health drop');
    expect(anchor(fell, kept([20, -8, 82], [5, -7, 75]))).toBe('health drop');
    expect(anchor(fell, kept([20, -20, 70], [5, 4, 74]))).toBe('health drop');
    expect(firedBy(by(fell), caseFor(kept([20, -20, 70], [5, 4, 74])))?.why).toEqual({ kind: 'health drop', points: 16, days: 30 });
    expect(anchor(fell, kept([20, -20, 70], [5, 6, 76]))).toBeUndefined();
    expect(anchor(fell, kept([40, -20, 70], [5, -7, 63]))).toBeUndefined();
    expect(anchor(fell, kept([5, 0, 60]))).toBeUndefined();
    expect(anchor(fell, kept([5, -15]))).toBeUndefined();
  });

  it('silence counts from the last word of the customer; nothing logged says nothing', () => {
    const silent: Trigger = { kind: 'no touch', days: 45 };
    expect(anchor(silent, { touchpoints: [touched(46, 'in')] })).toBe('no touch');
    expect(anchor(silent, { touchpoints: [touched(3, 'out'), touched(50, 'in')] })).toBe('no touch');
    expect(anchor(silent, { touchpoints: [touched(44, 'in')] })).toBeUndefined();
    expect(anchor(silent, {})).toBeUndefined();
  });

  it('people: left, missing, and one alone; where nobody is known nothing is missing', () => {
    expect(anchor({ kind: 'role', role: 'champion', is: 'left' }, { contacts: [contact('champion', true)] })).toBe('champion left');
    expect(
      anchor({ kind: 'role', role: 'champion', is: 'left' }, { contacts: [contact('champion', true), contact('champion')] }),
    ).toBeUndefined();
    expect(anchor({ kind: 'role', role: 'economic buyer', is: 'missing' }, { contacts: [contact('champion')] })).toBe(
      'economic buyer missing',
    );
    expect(anchor({ kind: 'role', role: 'economic buyer', is: 'missing' }, {})).toBeUndefined();
    expect(anchor({ kind: 'single thread' }, { contacts: [contact('champion'), contact('end user', true)] })).toBe('single thread');
  });

  it('a ticket of one severity grows old by itself, and others of another do not count', () => {
    const oldestBy = { 'P1 – Urgent': addDays(TODAY, -4), Normal: addDays(TODAY, -90) };
    const support = { open: 2, oldestDays: 60, oldestOn: addDays(TODAY, -90), oldestBy };
    const urgent = (olderThanDays: number, severity = ['p1 urgent']): Trigger => ({ kind: 'ticket', olderThanDays, severity });
    expect(anchor(urgent(3), { support })).toBe('ticket');
    expect(anchor(urgent(4), { support })).toBeUndefined();
    expect(anchor(urgent(3, ['P2 urgent']), { support })).toBeUndefined();
    expect(anchor({ kind: 'ticket', olderThanDays: 89 }, { support })).toBe('ticket');
    expect(anchor(urgent(3), { support: { open: 2, oldestDays: 60 } })).toBeUndefined();
  });

  it('a champion is silent who took part in nothing; who left is not, and nothing logged is not silence', () => {
    const silent: Trigger = { kind: 'role', role: 'champion', is: 'silent', days: 30 };
    const by = (name: string, ...touch: Parameters<typeof touched>) => ({ ...touched(...touch), contactName: name });
    const ana = { ...contact('champion'), name: 'Ana Ek' };
    const theirs = (...touchpoints: Account['touchpoints']) => ({ contacts: [ana], touchpoints });
    expect(anchor(silent, theirs(by('ana ek', 31, 'in')))).toBe('champion silent');
    expect(anchor(silent, theirs(by('Ana Ek', 3, 'out'), by('Bo Li', 2, 'in'), by('Ana Ek', 31, 'in')))).toBe('champion silent');
    expect(anchor(silent, theirs(by('Ana Ek', 29, 'in'), by('Ana Ek', 60, 'in')))).toBeUndefined();
    expect(anchor(silent, theirs(by('Bo Li', 60, 'in')))).toBe('champion silent');
    expect(anchor(silent, theirs(by('Bo Li', 9, 'in')))).toBeUndefined();
    expect(anchor(silent, theirs())).toBeUndefined();
    expect(anchor(silent, { contacts: [{ ...ana, left: true }], touchpoints: [by('Ana Ek', 90, 'in')] })).toBeUndefined();
  });

  it('admins, payments, and what a customer said of leaving, each only where somebody wrote it down', () => {
    const idle: Trigger = { kind: 'admin inactive', days: 30 };
    const admin = (daysAgo?: number) => ({
      ...contact('technical admin'),
      ...(daysAgo !== undefined && { lastActive: addDays(TODAY, -daysAgo) }),
    });
    expect(anchor(idle, { contacts: [admin(31)] })).toBe('admin inactive');
    expect(anchor(idle, { contacts: [admin(31), admin(30)] })).toBeUndefined();
    expect(anchor(idle, { contacts: [admin()] })).toBeUndefined();
    expect(anchor({ kind: 'payment failed' }, { payment: { state: 'failed' } })).toBe('payment');
    expect(anchor({ kind: 'payment failed' }, { payment: { state: 'overdue' } })).toBeUndefined();
    const leaves: Trigger = { kind: 'churn statement', withinDays: 30 };
    const marked = { ...touched(3, 'in'), leaving: true as const };
    expect(anchor(leaves, { touchpoints: [marked] })).toBe('churn 2026-11-21');
    expect(anchor(leaves, { touchpoints: [{ ...touched(3, 'in'), summary: 'We cancel!' }] })).toBeUndefined();
    expect(anchor(leaves, { touchpoints: [{ ...touched(31, 'in'), leaving: true }] })).toBeUndefined();
    expect(anchor(leaves, { surveys: [{ date: addDays(TODAY, -1), answers: [], leaving: true }] })).toBe('churn 2026-11-23');
    expect(anchor(leaves, { support: { open: 0, leavingOn: TODAY } })).toBe('churn 2026-11-24');
    expect(anchor(leaves, { healthNotes: [{ kind: 'leaving', on: TODAY, at: '' }] })).toBe('churn 2026-11-24');
  });

  it('usage, tickets, escalations, bands, stages, surveys and outcomes', () => {
    expect(anchor({ kind: 'usage drop', percent: 20 }, { usage: { activeSeats: 1, seats: 9, changePercent: -20 } })).toBe('usage drop');
    expect(anchor({ kind: 'ticket', olderThanDays: 21 }, { support: { open: 1, oldestDays: 22 } })).toBe('ticket');
    expect(anchor({ kind: 'ticket', olderThanDays: 21 }, { support: { open: 0, oldestDays: 22 } })).toBeUndefined();
    expect(anchor({ kind: 'escalation' }, { support: { open: 1, escalations: 1 } })).toBe('escalation');
    expect(anchor({ kind: 'band', bands: ['critical'] }, { health: { score: 12, history: [], factors: [] } })).toBe('band');
    expect(anchor({ kind: 'stage', stages: ['Einführung'] }, { lifecycle: 'EINFÜHRUNG ' })).toBe('stage einfuhrung');
    const asked = (daysAgo: number, verdict: 'good' | 'bad') => ({
      date: addDays(TODAY, -daysAgo),
      answers: [{ asked: 'nps' as const, verdict }],
    });
    expect(anchor({ kind: 'detractor', withinDays: 30 }, { surveys: [asked(3, 'bad'), asked(9, 'bad')] })).toBe('survey 2026-11-21');
    expect(anchor({ kind: 'detractor', withinDays: 30 }, { surveys: [asked(3, 'good'), asked(31, 'bad')] })).toBeUndefined();
    const task = { id: 'csv:1', title: 'Ask', playbook: 'Adoption', status: 'done' as const, outcome: 'Could not reach' as const };
    const ended: Trigger = { kind: 'task outcome', playbook: 'adoption', outcome: 'Could not reach', withinDays: 10 };
    expect(anchor(ended, { tasks: [{ ...task, completedAt: instant('2026-11-20T10:00:00.000Z') }] })).toBe('task csv:1');
    expect(anchor(ended, { tasks: [{ ...task, completedAt: instant('2026-10-20T10:00:00.000Z') }] })).toBeUndefined();
    expect(anchor({ kind: 'by hand' }, {})).toBeUndefined();
  });

  it('an outcome is known by the id of its playbook, whatever it is called; of another system’s task by its name', () => {
    const ended: Trigger = { kind: 'task outcome', playbook: 'adoption', outcome: 'Done', withinDays: 10 };
    const task = { id: 'local:run:r:a', title: 'Frage', status: 'done' as const, outcome: 'Done' as const };
    const at = { completedAt: instant('2026-11-20T10:00:00.000Z') };
    const found = (named: { playbook: string; playbookId?: string }) => anchor(ended, { tasks: [{ ...task, ...at, ...named }] });
    expect(found({ playbook: 'Nutzung fördern', playbookId: 'adoption' })).toBe('task local:run:r:a');
    expect(found({ playbook: 'ADOPTION ' })).toBe('task local:run:r:a');
    expect(found({ playbook: 'Schulung', playbookId: 'training' })).toBeUndefined();
  });

  it('the first that is so is the reason, and the condition must hold', () => {
    const both = by({ kind: 'escalation' }, { kind: 'ticket', olderThanDays: 3 });
    const support = { open: 1, oldestDays: 9, escalations: 1 };
    expect(firedBy(both, caseFor({ support }))?.anchor).toBe('escalation');
    const where = { field: 'segment', is: ['Enterprise', 'Tier 1'] } as const;
    const only: Playbook = { ...both, where: { ...where, is: [...where.is] } };
    expect(firedBy(only, caseFor({ support, segment: 'tier 1' }))).toBeDefined();
    expect(firedBy(only, caseFor({ support, segment: 'tier 2' }))).toBeUndefined();
    expect(firedBy(only, caseFor({ support }))).toBeUndefined();
  });

  it('conditions: what nobody knows satisfies only that it is not known', () => {
    const known = anAccount({ arr: { amount: 50_000 }, segment: 'SMB' });
    expect(holds({ field: 'arr', atLeast: 50_000 }, known, 'healthy')).toBe(true);
    expect(holds({ field: 'arr', below: 50_000 }, known, 'healthy')).toBe(false);
    expect(holds({ field: 'arr', below: 1 }, anAccount(), 'healthy')).toBe(false);
    expect(holds({ field: 'seats', known: false }, known, 'healthy')).toBe(true);
    expect(
      holds(
        {
          all: [
            { not: { field: 'band', is: 'critical' } },
            {
              any: [
                { field: 'csm', known: true },
                { field: 'segment', is: 'smb' },
              ],
            },
          ],
        },
        known,
        'healthy',
      ),
    ).toBe(true);
  });
});

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

describe('what begins in a book, in columns', () => {
  const cases = [
    caseFor({ id: 'a1', csm: 'Ana', support: { open: 1, escalations: 1 } }),
    caseFor({ id: 'a2', support: { open: 1, escalations: 1 } }),
    caseFor({ id: 'a3', csm: 'Bo' }),
  ];
  const escalated = [by({ kind: 'escalation' })];
  const begins = beginsOf(cases, escalated);

  it('names owner and reason', () => {
    expect(eachBegin(begins)).toEqual([
      { playbookId: 'p', id: 'a1', anchor: 'escalation', csm: 'Ana' },
      { playbookId: 'p', id: 'a2', anchor: 'escalation' },
    ]);
  });

  it('accounts that changed take the place of what they were', () => {
    const news = beginsOf([caseFor({ id: 'a3', csm: 'Bo', support: { open: 1, escalations: 2 } })], escalated);
    expect(eachBegin(withBegins(begins, new Set(['a1', 'a3']), news)).map(({ id }) => id)).toEqual(['a2', 'a3']);
  });
});
