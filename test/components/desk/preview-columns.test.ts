import { describe, expect, it } from 'vitest';
import { previewTable } from '@/components/desk/import/preview-columns';
import type { Contact, IsoDate, IsoInstant } from '@/lib/domain/account';
import type { IncomingRecord } from '@/lib/domain/record';

const stamp = { connectionId: 'csv', label: 'Imported file a.csv', asOf: '2026-11-01T00:00:00.000Z' as IsoInstant };

describe('previewTable', () => {
  it('shows values as they were understood', () => {
    const row: IncomingRecord = {
      ...stamp,
      type: 'account',
      externalId: 'A-1',
      accountExternalId: 'A-1',
      value: {
        name: 'Harbour',
        domains: ['harbour.example', 'harbour-dock.example'],
        health: { score: 55.4, history: [], factors: [] },
        renewal: { endDate: '2027-02-01' as IsoDate, autoRenews: true, noticeDays: 60 },
        arr: { amount: 84_000, currency: 'EUR' },
      },
    };
    const { headings, lines } = previewTable([{ row }]);
    expect(Object.fromEntries(headings.map((heading, at) => [heading, lines[0]?.[at]?.text]))).toEqual({
      Account: 'Harbour',
      ID: 'A-1',
      Domains: 'harbour.example, harbour-dock.example',
      Health: 'At risk 55',
      Renewal: '2027-02-01',
      'Renews by itself': 'Yes',
      Notice: '60 days',
      ARR: '€ 84k',
    });
  });

  it('shows the terms of a contract in words', () => {
    const end = '2027-02-01' as IsoDate;
    const value = {
      id: 'S-1',
      name: 'Core',
      endDate: end,
      amount: { amount: 9000 },
      autoRenews: false,
      noticeDays: 1,
      state: 'lost' as const,
    };
    const row: IncomingRecord = { ...stamp, type: 'subscription', externalId: 'S-1', accountExternalId: 'A-1', value };
    const { headings, lines } = previewTable([{ row, before: { ...row, value: { ...value, state: 'open' } } }]);
    expect(headings).toEqual(['Account ID', 'Subscription', 'End', 'Amount a year', 'Renews by itself', 'Notice', 'State']);
    expect(lines[0]?.map(({ text }) => text)).toEqual(['A-1', 'Core', '2027-02-01', '9k', 'No', '1 day', 'Lost']);
    expect(lines[0]?.at(-1)?.before).toBe('Open');
  });

  it('shows what was measured, nobody and nothing as 0', () => {
    const row: IncomingRecord = {
      ...stamp,
      type: 'usage',
      externalId: 'u',
      accountExternalId: 'A-1',
      value: { date: '2026-11-16' as IsoDate, active: 0, seats: 1200 },
    };
    const { headings, lines } = previewTable([{ row }]);
    expect(headings).toEqual(['Account ID', 'Date', 'Active users', 'Seats']);
    expect(lines[0]?.map(({ text }) => text)).toEqual(['A-1', '2026-11-16', '0', '1,200']);
  });

  it('shows who spoke in words', () => {
    const value = {
      id: 't',
      at: '2026-11-16T12:00:00.000Z' as IsoInstant,
      kind: 'email' as const,
      direction: 'out' as const,
      summary: 'Renewal',
    };
    const row: IncomingRecord = { ...stamp, type: 'touchpoint', externalId: 't', accountExternalId: 'A-1', value };
    const { headings, lines } = previewTable([{ row }]);
    expect(headings).toEqual(['Account ID', 'Date', 'Type', 'Who spoke', 'Summary']);
    expect(lines[0]?.map(({ text }) => text)).toEqual(['A-1', '2026-11-16', 'E-mail', 'From us', 'Renewal']);
  });

  it('shows a ticket in words', () => {
    const value = { id: '812', open: true, waitingOn: 'us' as const, priority: 'P1', pastSla: true, satisfaction: 'bad' as const };
    const row: IncomingRecord = { ...stamp, type: 'ticket', externalId: '812', accountExternalId: 'A-1', value };
    const { headings, lines } = previewTable([{ row }]);
    expect(headings).toEqual(['Account ID', 'ID', 'Open', 'Priority', 'Past SLA', 'Waiting on', 'Rated']);
    expect(lines[0]?.map(({ text }) => text)).toEqual(['A-1', '812', 'Yes', 'P1', 'Yes', 'Us', 'Bad']);
  });

  it('shows what an answer means', () => {
    const value = { date: '2026-11-16' as IsoDate, answers: [{ asked: 'nps' as const, verdict: 'neither' as const }] };
    const row: IncomingRecord = { ...stamp, type: 'survey', externalId: 's', accountExternalId: 'A-1', value };
    const { headings, lines } = previewTable([{ row }]);
    expect([headings, lines[0]?.map(({ text }) => text)]).toEqual([
      ['Account ID', 'Date', 'NPS'],
      ['A-1', '2026-11-16', 'Neither'],
    ]);
  });

  it('leaves out columns that no shown row fills', () => {
    const rows: IncomingRecord[] = [
      { ...stamp, type: 'contact', externalId: 'c1', accountExternalId: 'A-1', value: { id: 'c1', name: 'Ana' } },
      {
        ...stamp,
        type: 'contact',
        externalId: 'c2',
        accountExternalId: 'A-1',
        value: { id: 'c2', name: 'Tom', email: 'tom@harbour.example' },
      },
    ];
    expect(previewTable(rows.map((row) => ({ row })))).toEqual({
      headings: ['Account ID', 'Name', 'Email'],
      lines: [
        [{ text: 'A-1' }, { text: 'Ana' }, { text: '' }],
        [{ text: 'A-1' }, { text: 'Tom' }, { text: 'tom@harbour.example' }],
      ],
    });
  });

  it('says what a changed cell held, and keeps a column that the row empties', () => {
    const contact = (value: Partial<Contact>): IncomingRecord => ({
      ...stamp,
      type: 'contact',
      externalId: 'c1',
      accountExternalId: 'A-1',
      value: { id: 'c1', name: 'Ana', ...value },
    });
    expect(previewTable([{ row: contact({ role: 'champion' }), before: contact({ email: 'ana@harbour.example' }) }])).toEqual({
      headings: ['Account ID', 'Name', 'Email', 'Role'],
      lines: [[{ text: 'A-1' }, { text: 'Ana' }, { text: '', before: 'ana@harbour.example' }, { text: 'champion', before: '' }]],
    });
  });

  it('has nothing to show for no rows', () => {
    expect(previewTable([])).toEqual({ headings: [], lines: [] });
  });
});
