import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../lib/connectors/csv/parse';
import { cleanText } from '../../../lib/connectors/csv/text-values';
import { csvHead, csvLines } from '../../../lib/connectors/csv/write';
import type { Account } from '../../../lib/domain/account';
import type { IncomingRecord } from '../../../lib/domain/record';
import { anAccount, day, instant } from '../../domain/builders';

async function again(kind: 'accounts' | 'contacts' | 'tasks' | 'touchpoints', accounts: Account[]): Promise<IncomingRecord[]> {
  const exported = accounts.map((account) => ({ account, externalId: account.id }));
  const file = new File([csvHead(kind), csvLines(kind, exported).text], 'export.csv');
  const records: IncomingRecord[] = [];
  const report = await parseCsv(file, {
    kind,
    fileName: 'export.csv',
    knownAccount: () => true,
    onRows: (rows) => void records.push(...rows.map(({ record }) => record)),
  });
  expect(report).toMatchObject({ ok: true, value: { rejectedCount: 0 } });
  return records;
}

const full = anAccount({
  id: 'A-1',
  name: '=HYPERLINK("https://evil.example")',
  domains: ['halden.example', 'halden-optics.example'],
  arr: { amount: 84_000.5, currency: 'EUR' },
  segment: '+Mid',
  csm: "O'Neil",
  lifecycle: 'Live',
  health: { score: 58, band: 'at_risk', history: [], factors: [] },
  renewal: { endDate: day('2027-02-01'), autoRenews: true, noticeDays: 60 },
  support: { open: 0 },
  usage: { seats: 60, activeSeats: 41 },
  contacts: [{ id: 'csv:C-1', name: 'Ana, "the" Lind', email: 'ana@halden.example', role: 'champion', left: false }],
  tasks: [
    {
      id: 'csv:T-1',
      title: '-5 % discount?',
      playbook: 'Renewal',
      due: day('2026-12-01'),
      status: 'done',
      outcome: 'Done',
      completedAt: instant('2026-11-30T10:00:00.000Z'),
      note: 'One\n=two',
    },
  ],
});

describe('our own export', () => {
  it('is read again by our own import: touchpoints', async () => {
    const touch = { id: 'csv:x', kind: 'call', direction: 'both', contactName: 'Ana', nextStep: 'Send figures' } as const;
    const [record] = await again('touchpoints', [
      { ...full, touchpoints: [{ ...touch, at: instant('2026-11-20T10:00:00.000Z'), summary: '=1+1' }] },
    ]);
    expect(record).toMatchObject({
      type: 'touchpoint',
      value: {
        at: '2026-11-20T10:00:00.000Z',
        kind: 'call',
        direction: 'both',
        summary: '=1+1',
        contactName: 'Ana',
        nextStep: 'Send figures',
      },
    });
  });

  it('tells the past of a health as its source keeps it, else as this browser does', () => {
    const moves = [{ date: day('2026-11-20'), since: day('2026-11-01'), from: 70, score: 52, moved: -18 }];
    const kept = { ...full, id: 'A-2', health: undefined, healthMoves: moves };
    const sourced = { ...full, health: { score: 58, history: [{ date: day('2026-10-01'), score: 80 }], factors: [] } };
    const { text, rows } = csvLines(
      'health',
      [sourced, kept].map((account) => ({ account, externalId: account.id })),
    );
    expect(csvHead('health')).toContain('Account ID,Date,Health Score,As written there,Before,Moved by the customer,Kept by');
    expect(text.split('\r\n')).toEqual(['A-1,2026-10-01,80,,,,source', 'A-2,2026-11-20,52,,70,-18,browser', '']);
    expect(rows).toBe(2);
  });

  it('a score of a scale of its own says it, and is read again on it', async () => {
    const scaled = {
      ...full,
      health: { score: 71, scale: '0-10' as const, history: [{ date: day('2026-10-01'), score: 80 }], factors: [] },
    };
    const [account] = await again('accounts', [scaled]);
    expect(account).toMatchObject({ value: { health: { score: 71, scale: '0-10' } } });
    const inverted = { ...scaled, health: { ...scaled.health, scale: 'inverted-100' as const } };
    const lines = csvLines(
      'health',
      [scaled, inverted].map((one) => ({ account: one, externalId: one.id })),
    ).text.split('\r\n');
    expect(lines).toEqual(['A-1,2026-10-01,80,8 of 10,,,source', 'A-1,2026-10-01,80,"20 of 100, higher is worse",,,source', '']);
  });

  it('is read again by our own import: accounts, contacts, tasks', async () => {
    const [account] = await again('accounts', [full]);
    expect(account).toMatchObject({
      externalId: 'A-1',
      value: {
        name: full.name,
        domains: full.domains,
        arr: full.arr,
        segment: '+Mid',
        csm: "O'Neil",
        health: { score: 58, band: 'at_risk' },
        renewal: full.renewal,
        support: { open: 0 },
        usage: full.usage,
      },
    });
    const [contact] = await again('contacts', [full]);
    expect(contact).toMatchObject({ externalId: 'C-1', accountExternalId: 'A-1', value: { name: 'Ana, "the" Lind', left: false } });
    const [task] = await again('tasks', [full]);
    expect(task).toMatchObject({ externalId: 'T-1', value: { ...full.tasks[0], id: 'T-1' } });
  });

  it('restores every text that an account can have', async () => {
    const letters = fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '"', ',', ';', '\u00a0', 'a', '1', 'ü', '日', '😀');
    const text = fc
      .string({ unit: letters, minLength: 1, maxLength: 30 })
      .map((raw) => cleanText(raw))
      .filter((clean) => clean !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (names) => {
        const records = await again(
          'accounts',
          names.map((name, n) => anAccount({ id: `A-${n}`, name, segment: name })),
        );
        expect(records.map((record) => record.type === 'account' && [record.value.name, record.value.segment])).toEqual(
          names.map((name) => [name, name]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('numbers stay numbers and texts cannot run', () => {
    const odd = anAccount({ id: 'A', name: '@cmd', arr: { amount: -5 } });
    const { text } = csvLines('accounts', [{ account: odd, externalId: '=1' }]);
    expect(text.split(',').slice(0, 2)).toEqual(["'=1", "'@cmd"]);
    expect(text).toContain(',-5,');
  });
});
