import { describe, expect, it } from 'vitest';
import { foldAccount } from '../../../lib/domain/fold/account';
import type { SourceRecord } from '../../../lib/domain/record';
import type { Subscription } from '../../../lib/domain/renewal/terms';
import { accountRecord, day, instant } from '../builders';

const ends = (endDate: string, connectionId: string): SourceRecord =>
  accountRecord({ name: 'Halden', renewal: { endDate: day(endDate) } }, { connectionId, label: connectionId });
const subscription = (id: string, over: Partial<Subscription>, connectionId = 'csv'): SourceRecord => ({
  ...accountRecord({}, { connectionId, externalId: id, label: `${connectionId} contracts` }),
  type: 'subscription',
  value: { id, endDate: day('2027-01-31'), ...over },
});
const fold = (...records: SourceRecord[]) => foldAccount('a1', records);

describe('the renewal of an account', () => {
  it('is the subscription decided soonest, with where that comes from', () => {
    const account = fold(
      ends('2027-01-31', 'csv'),
      subscription('s1', { endDate: day('2027-06-01') }),
      subscription('s2', { noticeDays: 30, autoRenews: true }),
    );
    expect(account?.renewal).toMatchObject({ endDate: '2027-01-31', noticeDays: 30 });
    expect(account?.provenance.renewal?.label).toBe('csv contracts');
    expect(account?.subscriptions?.map(({ id }) => id)).toEqual(['csv:s1', 'csv:s2']);
    expect(account?.conflicts).toBeUndefined();
  });

  it('an end that two sources name is confirmed; the same source twice confirms nothing', () => {
    expect(fold(ends('2027-01-31', 'salesforce:x'), ends('2027-01-31', 'csv'))?.confirmedBy?.map(({ label }) => label)).toEqual(['csv']);
    expect(fold(ends('2027-01-31', 'csv'), subscription('s1', {}))?.confirmedBy).toBeUndefined();
    expect(fold(ends('2027-01-31', 'csv'))?.confirmedBy).toBeUndefined();
  });

  it('a date of a live system is believed before a file’s subscriptions, which then contradict it in sight', () => {
    const account = fold(ends('2027-02-15', 'salesforce:x'), subscription('s1', {}));
    expect(account?.renewal?.endDate).toBe('2027-02-15');
    expect(account?.conflicts).toMatchObject([{ field: 'renewal', value: { endDate: '2027-01-31' } }]);
    const live = fold(ends('2027-02-15', 'salesforce:x'), subscription('s1', {}, 'salesforce:x'));
    expect(live?.renewal?.endDate).toBe('2027-01-31');
  });

  it('what was noted here comes along, newest first, and decides which contract comes first', () => {
    const note = (state: 'verbal' | 'signed', at: string): SourceRecord => ({
      ...accountRecord({}, { connectionId: 'local', externalId: at }),
      type: 'renewal',
      value: { kind: 'outcome', endDate: day('2027-01-31'), at: instant(at), state },
    });
    const account = fold(
      ends('2027-01-31', 'csv'),
      note('verbal', '2026-11-01T00:00:00.000Z'),
      note('signed', '2026-11-02T00:00:00.000Z'),
      subscription('s1', {}),
      subscription('s2', { endDate: day('2027-06-01') }),
    );
    expect(account?.renewalNotes?.map((one) => one.kind === 'outcome' && one.state)).toEqual(['signed', 'verbal']);
    expect(account?.renewal?.endDate).toBe('2027-06-01');
  });
});
