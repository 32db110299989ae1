import { describe, expect, it } from 'vitest';
import type { IsoDate, Support } from '../../../lib/domain/account';
import { foldAccount } from '../../../lib/domain/fold/account';
import type { TicketRow } from '../../../lib/domain/fold/tickets';
import type { SourceRecord } from '../../../lib/domain/record';
import { instant } from '../builders';

const FILE = {
  connectionId: 'csv',
  label: 'Imported file',
  accountExternalId: 'A1',
  accountId: 'one',
  asOf: instant('2026-11-20T10:00:00.000Z'),
};
const ticket = (id: string, more: Partial<TicketRow> = {}, base: Partial<SourceRecord> = {}) =>
  ({ ...FILE, type: 'ticket', externalId: id, value: { id, open: true, ...more }, ...base }) as SourceRecord;
const account = (support?: Support, more: Partial<SourceRecord> = {}) =>
  ({ ...FILE, type: 'account', externalId: 'A1', value: { name: 'Halden', ...(support && { support }) }, ...more }) as SourceRecord;
const fold = (...records: SourceRecord[]) => foldAccount('one', records);
const day = (text: string) => text as IsoDate;

describe('support from tickets of a file', () => {
  it('is counted, and what no ticket says is not said', () => {
    const seen = fold(
      account(),
      ticket('1', { openedOn: day('2026-11-06'), waitingOn: 'us', pastSla: true, escalated: true }),
      ticket('2', { openedOn: day('2026-11-19'), waitingOn: 'customer', pastSla: false }),
      ticket('3', { waitingOn: 'other', satisfaction: 'bad' }),
      ticket('4', { open: false, satisfaction: 'good', pastSla: true, escalated: true, openedOn: day('2026-01-01') }),
    );
    expect(seen?.support).toEqual({
      open: 3,
      oldestDays: 14,
      oldestOn: '2026-11-06',
      oldestTicket: '1',
      pastSla: 1,
      waitingOnUs: 1,
      waitingOnCustomer: 1,
      escalations: 1,
      satisfaction: { good: 1, bad: 1 },
    });
    expect(seen?.provenance.support).toEqual({ connectionId: 'csv', label: 'Imported file', asOf: FILE.asOf });
    expect(fold(account(), ticket('1'))?.support).toEqual({ open: 1 });
    expect(fold(account(), ticket('1', { open: false }))?.support).toMatchObject({ open: 0 });
    expect(fold(account())?.support).toBeUndefined();
  });

  it('names what was solved of late and when, whichever file said so, the last one first', () => {
    const older = { asOf: instant('2026-11-10T10:00:00.000Z') };
    const seen = fold(
      account(),
      ticket('1', { open: false, solvedOn: day('2026-11-18') }),
      ticket('2', { open: false, solvedOn: day('2026-11-09') }, older),
      ticket('3', { open: false, solvedOn: day('2026-10-20') }),
      ticket('4', { open: false }),
      ticket('5', { solvedOn: day('2026-11-19') }),
    );
    expect(seen?.support?.solved).toEqual([
      { id: '1', on: '2026-11-18' },
      { id: '2', on: '2026-11-09' },
    ]);
  });

  it('is never added to what a help desk says', () => {
    const live = { open: 2, escalations: 1 };
    const zendesk = account(live, { connectionId: 'zendesk:acme.zendesk.com', externalId: '7' });
    expect(fold(zendesk, account(), ticket('1'), ticket('2'), ticket('3'))?.support).toEqual(live);
    expect(fold(zendesk, account({ open: 9 }), ticket('1'))?.provenance.support?.connectionId).toBe('zendesk:acme.zendesk.com');
  });

  it('goes before the figure of the same source unless that is newer', () => {
    const newer = { asOf: instant('2026-11-21T10:00:00.000Z') };
    expect(fold(account({ open: 9 }), ticket('1'))?.support).toEqual({ open: 1 });
    expect(fold(account({ open: 9 }, newer), ticket('1'))?.support).toEqual({ open: 9 });
  });

  it('counts a ticket no more that a newer file of the account leaves out, but keeps what the customer said of it', () => {
    const older = { asOf: instant('2026-11-13T10:00:00.000Z') };
    const seen = fold(account(), ticket('1', { satisfaction: 'bad' }, older), ticket('2'));
    expect(seen?.support).toEqual({ open: 1, satisfaction: { good: 0, bad: 1 } });
  });
});
