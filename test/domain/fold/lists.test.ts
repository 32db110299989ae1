import { describe, expect, it } from 'vitest';
import { foldAccount } from '../../../lib/domain/fold/account';
import type { SourceRecord } from '../../../lib/domain/record';
import { accountRecord, day, instant } from '../builders';
import { contact, live, task, touch } from './rows';

describe('its lists', () => {
  const withAccount = (...records: SourceRecord[]) => foldAccount('a1', [accountRecord({ name: 'A' }), ...records]);

  it('makes one person of one address', () => {
    const people = withAccount(
      contact('1', { name: 'Ana L.', email: 'Ana@Halden.example' }, live),
      contact('2', { name: 'Ana Lindqvist', email: 'ana@halden.example ', role: 'champion', left: true }),
      contact('3', { name: 'Ana Lindqvist' }),
      contact('4', { name: 'Ana Lindqvist' }),
    )?.contacts;
    expect(people).toHaveLength(3);
    expect(people).toContainEqual({
      id: 'zendesk:acme.zendesk.example:1',
      name: 'Ana L.',
      email: 'ana@halden.example',
      role: 'champion',
      left: true,
    });
  });

  it('lists who matters first and who left last', () => {
    const people = withAccount(
      contact('1', { name: 'Z', role: 'end user' }),
      contact('2', { name: 'A', role: 'champion', left: true }),
      contact('3', { name: 'B', role: 'economic buyer' }),
      contact('4', { name: 'C', role: 'wizard' }),
    );
    expect(people?.contacts.map((person) => person.name)).toEqual(['B', 'Z', 'C', 'A']);
  });

  it('puts the newest touchpoint first', () => {
    const account = withAccount(
      touch('old', '2026-01-01T00:00:00.000Z'),
      touch('new', '2026-11-01T00:00:00.000Z'),
      touch('mid', '2026-06-01T00:00:00.000Z'),
    );
    expect(account?.touchpoints.map(({ id }) => id)).toEqual(['csv:new', 'csv:mid', 'csv:old']);
  });

  it('shows a touchpoint once that a connected system and a file know by one id', () => {
    const exported = touch('00U1', '2026-01-01T00:00:00.000Z');
    const account = withAccount(exported, { ...exported, connectionId: 'salesforce:acme' }, touch('own', '2026-01-02T00:00:00.000Z'));
    expect(account?.touchpoints.map(({ id }) => id)).toEqual(['csv:own', 'salesforce:acme:00U1']);
  });

  it('lays what was completed here over the task, and nothing else', () => {
    const local = task(
      'csv:t1',
      { title: 'ignored', status: 'done', outcome: 'Done', note: 'Spoke to Ana', completedAt: instant('2026-11-02T00:00:00.000Z') },
      { connectionId: 'local', label: 'Sidelight', asOf: instant('2026-11-20T00:00:00.000Z') },
    );
    const account = withAccount(task('t1', { playbook: 'Renewal', due: day('2026-12-01'), by: 'Petra' }), task('t2'), local);
    expect(account?.tasks).toEqual([
      {
        id: 'csv:t1',
        title: 'Call',
        playbook: 'Renewal',
        due: '2026-12-01',
        status: 'done',
        outcome: 'Done',
        note: 'Spoke to Ana',
        completedAt: '2026-11-02T00:00:00.000Z',
        mine: true,
      },
      { id: 'csv:t2', title: 'Call', status: 'open' },
    ]);
    expect(account?.provenance.tasks?.asOf).toBe('2026-11-01T00:00:00.000Z');
  });

  it('reopens here what the source calls done', () => {
    const account = withAccount(
      task('t', { status: 'done', outcome: 'Done', completedAt: instant('2026-11-02T00:00:00.000Z') }),
      task('csv:t', { status: 'open' }, { connectionId: 'local' }),
    );
    expect(account?.tasks).toEqual([{ id: 'csv:t', title: 'Call', status: 'open' }]);
  });

  it('shows nothing for a completed task that is gone', () => {
    expect(withAccount(task('csv:gone', { status: 'done' }, { connectionId: 'local' }))?.tasks).toEqual([]);
  });
});
