import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/domain/account';
import { holds } from '../../../lib/domain/company/condition';
import { addDays } from '../../../lib/domain/dates';
import type { Playbook } from '../../../lib/domain/playbook/definition';
import { firedBy } from '../../../lib/domain/playbook/fires';
import type { Trigger } from '../../../lib/domain/playbook/trigger';
import { anAccount, instant } from '../builders';
import { anchor, by, caseFor, contact, TODAY, touched } from './cases';

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
