import { describe, expect, it } from 'vitest';
import { detectKind } from '../../../lib/connectors/csv/detect-kind';
import { idOf, value } from './read-row';

const list = (text: string) => text.split(',');
const OURS = 'Account ID,Milestone,Due Date,Reached On,Status';

describe('a file of milestones', () => {
  it.each([
    ['milestones', OURS],
    ['milestones', 'Kunde,Meilenstein,Zieltermin,Erreicht am'],
    ['milestones', 'Client,Jalon,Date cible,Atteint le'],
    ['tasks', 'Account ID,Task,Playbook,Due Date,Status'],
  ])('%s: %s', (kind, headers) => expect(detectKind(list(headers))).toBe(kind));

  it.each<[string, string, object | string]>([
    ['reached on its day', 'A1,First login,2026-11-01,2026-10-30,', { due: '2026-11-01', reachedOn: '2026-10-30' }],
    ['not yet', 'A1,First login,2026-11-01,,open', { due: '2026-11-01' }],
    ['done, on a day that nobody wrote down', 'A1,First login,2026-11-01,,Done', { due: '2026-11-01', reachedOn: '2026-11-01' }],
    ['done before it is due', 'A1,First login,2027-11-01,,Done', { due: '2027-11-01', reachedOn: '2026-11-22' }],
  ])('%s', (_, line, expected) => expect(value('milestones', OURS, line)).toMatchObject({ name: 'First login', ...(expected as object) }));

  it('is the account’s of that name, whenever it is due', () => {
    const id = idOf('milestones', OURS, 'A1,First login,2026-11-01,,');
    expect(idOf('milestones', OURS, 'A1,first LOGIN,2026-12-01,2026-12-02,')).toBe(id);
    expect(idOf('milestones', OURS, 'A1,Second login,2026-11-01,,')).not.toBe(id);
  });
});

describe('signals in other files', () => {
  it.each<[string, Parameters<typeof value>, object | string]>([
    ['a payment', ['accounts', 'Account ID,Account Name,Payment Status', 'A1,Acme,Past due'], { payment: { state: 'overdue' } }],
    [
      'one that failed',
      ['accounts', 'Account ID,Account Name,Zahlungsstatus', 'A1,Acme,Rücklastschrift'],
      { payment: { state: 'failed' } },
    ],
    [
      'when an admin was last seen',
      ['contacts', 'Account ID,Name,Role,Last Login', 'A1,Ana,Technical Admin,2026-11-01'],
      { lastActive: '2026-11-01' },
    ],
    ['a churn mark on a touchpoint', ['touchpoints', 'Account ID,Date,Type,Churn Signal', 'A1,2026-11-01,call,yes'], { leaving: true }],
    ['on a ticket', ['tickets', 'Account ID,Ticket ID,Status,Churn Signal', 'A1,7,open,Ja'], { leaving: true }],
    ['on a survey', ['surveys', 'Account ID,Date,NPS,Churn Signal', 'A1,2026-11-01,2,x'], { leaving: true }],
  ])('%s', (_, row, expected) => expect(value(...row)).toMatchObject(expected as object));

  it('a word about money that nobody knows keeps the row out', () => {
    expect(value('accounts', 'Account ID,Account Name,Payment Status', 'A1,Acme,maybe')).toMatch(/neither paid nor overdue nor failed/);
    expect(value('surveys', 'Account ID,Date,NPS,Churn Signal', 'A1,2026-11-01,2,no')).not.toHaveProperty('leaving');
  });
});
