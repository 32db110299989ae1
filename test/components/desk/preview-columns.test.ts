import { describe, expect, it } from 'vitest';
import { previewTable } from '@/components/desk/import/preview-columns';
import type { IsoDate, IsoInstant } from '@/lib/domain/account';
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
    const { headings, lines } = previewTable([row]);
    expect(Object.fromEntries(headings.map((heading, at) => [heading, lines[0]?.[at]]))).toEqual({
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
    expect(previewTable(rows)).toEqual({
      headings: ['Account ID', 'Name', 'Email'],
      lines: [
        ['A-1', 'Ana', ''],
        ['A-1', 'Tom', 'tom@harbour.example'],
      ],
    });
  });

  it('has nothing to show for no rows', () => {
    expect(previewTable([])).toEqual({ headings: [], lines: [] });
  });
});
