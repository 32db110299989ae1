import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate, Usage } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import { foldAccount } from '../../../lib/domain/fold/account';
import type { UsageRow } from '../../../lib/domain/fold/usage';
import type { SourceRecord } from '../../../lib/domain/record';
import { instant } from '../builders';

const FILE = {
  connectionId: 'csv',
  label: 'Imported file',
  accountExternalId: 'A1',
  accountId: 'one',
  asOf: instant('2026-11-20T10:00:00.000Z'),
};
const row = (date: string, more: Partial<UsageRow> = {}): SourceRecord => ({
  ...FILE,
  type: 'usage',
  externalId: `${date} ${more.feature ?? ''}`,
  value: { date: date as IsoDate, ...more },
});
const account = (usage?: Usage, more: Partial<SourceRecord> = {}) =>
  ({ ...FILE, type: 'account', externalId: 'A1', value: { name: 'Halden', ...(usage && { usage }) }, ...more }) as SourceRecord;
const fold = (...records: SourceRecord[]) => foldAccount('one', records);
const usage = (...rows: SourceRecord[]) => fold(account(), ...rows)?.usage;

describe('usage from dated rows', () => {
  it('is the newest day’s, with the change against the day four weeks before', () => {
    const weeks = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'];
    const rows = weeks.map((week, at) => row(week, { active: 80 - at * 5, seats: 100 }));
    expect(usage(...rows)).toEqual({ activeSeats: 50, seats: 100, changePercent: -28.6, windowDays: 28 });
  });

  it.each<[string, [string, number][], Pick<Usage, 'changePercent' | 'windowDays'>]>([
    ['one day has no trend', [['2026-11-16', 50]], {}],
    [
      'days of one week have none',
      [
        ['2026-11-10', 80],
        ['2026-11-16', 50],
      ],
      {},
    ],
    [
      'a short history is told as long as it is',
      [
        ['2026-11-02', 40],
        ['2026-11-16', 50],
      ],
      { changePercent: 25, windowDays: 14 },
    ],
    [
      'months count as they come',
      [
        ['2026-10-01', 40],
        ['2026-11-01', 50],
      ],
      { changePercent: 25, windowDays: 31 },
    ],
    [
      'another quarter is no trend',
      [
        ['2026-07-01', 40],
        ['2026-11-16', 50],
      ],
      {},
    ],
    [
      'from nobody there is no percentage',
      [
        ['2026-10-19', 0],
        ['2026-11-16', 50],
      ],
      {},
    ],
    [
      'to nobody it is all',
      [
        ['2026-10-19', 40],
        ['2026-11-16', 0],
      ],
      { changePercent: -100, windowDays: 28 },
    ],
  ])('%s', (_, days, change) => {
    const seen = usage(...days.map(([date, active]) => row(date, { active, seats: 60 })));
    expect(seen).toEqual({ activeSeats: days.at(-1)?.[1], seats: 60, ...change });
  });

  it('takes seats from the newest row that says them, else from the account, and says nothing without any', () => {
    expect(usage(row('2026-10-01', { active: 9, seats: 20 }), row('2026-11-01', { active: 10 }))).toMatchObject({
      activeSeats: 10,
      seats: 20,
    });
    expect(fold(account({ activeSeats: 1, seats: 30 }), row('2026-11-01', { active: 10 }))?.usage).toEqual({ activeSeats: 10, seats: 30 });
    expect(usage(row('2026-11-01', { active: 10 }))).toBeUndefined();
  });

  it('names features in use, the most used first; a day’s own figure goes before those of features', () => {
    const rows = [
      row('2026-11-16', { active: 50, seats: 100 }),
      row('2026-11-16', { feature: 'Reports', count: 3, active: 70 }),
      row('2026-11-16', { feature: 'Alerts', count: 90 }),
      row('2026-11-16', { feature: 'Forms', count: 0 }),
      row('2026-11-02', { feature: 'Forms', count: 500 }),
      row('2026-09-01', { feature: 'Maps', count: 500 }),
    ];
    expect(usage(...rows)).toMatchObject({ activeSeats: 50, features: ['Alerts', 'Reports'], featuresBefore: ['Maps'] });
    expect(usage(...rows.slice(0, 5))?.featuresBefore).toBeUndefined();
    expect(usage(row('2026-11-16', { feature: 'Reports', active: 70, seats: 100 }))?.activeSeats).toBe(70);
  });

  it('adds features to what the account says, where the rows say nothing about people', () => {
    const rows = [row('2026-11-16', { feature: 'Reports', count: 3 }), row('2026-11-16', { feature: 'Forms', count: 0 })];
    expect(fold(account({ activeSeats: 4, seats: 9 }), ...rows)?.usage).toEqual({ activeSeats: 4, seats: 9, features: ['Reports'] });
    expect(usage(...rows)).toBeUndefined();
  });

  it('is as old as its newest day, not as the file', () => {
    expect(fold(account(), row('2026-10-31', { active: 1, seats: 2 }))?.provenance.usage).toEqual({
      connectionId: 'csv',
      label: 'Imported file',
      asOf: '2026-10-31T23:59:59.999Z',
    });
    expect(fold(account(), row('2026-11-20', { active: 1, seats: 2 }))?.provenance.usage?.asOf).toBe(FILE.asOf);
  });

  it('gives way to a connected system, and to a newer figure of the same file’s accounts', () => {
    const said = { activeSeats: 7, seats: 8 };
    const live = account(said, { connectionId: 'salesforce:acme', externalId: 'S1' });
    expect(fold(live, account(), row('2026-11-16', { active: 1, seats: 2 }))?.usage).toEqual(said);
    expect(fold(account(said), row('2026-11-16', { active: 1, seats: 2 }))?.usage).toEqual({ activeSeats: 1, seats: 2 });
    expect(fold(account(said), row('2026-09-16', { active: 1, seats: 2 }))?.usage).toEqual(said);
  });

  it('is the same in whatever order rows arrive', () => {
    const some = fc.record({
      day: fc.integer({ min: 0, max: 120 }),
      active: fc.option(fc.nat(90), { nil: undefined }),
      seats: fc.option(fc.nat(90), { nil: undefined }),
      feature: fc.constantFrom(undefined, 'Reports', 'Alerts'),
      count: fc.option(fc.nat(9), { nil: undefined }),
    });
    const rows = fc.uniqueArray(some, { selector: ({ day, feature }) => `${day} ${feature}`, maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (list, random) => {
        const records = list.map(({ day, ...more }) => row(addDays('2026-07-01' as IsoDate, day), more));
        const shuffled = records.map((record) => ({ record, at: random.next().value })).sort((a, b) => a.at - b.at);
        expect(usage(...shuffled.map(({ record }) => record))).toEqual(usage(...records));
      }),
      { numRuns: 200 },
    );
  });
});
