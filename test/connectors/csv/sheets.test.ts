import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detectKind } from '../../../lib/connectors/csv/detect-kind';
import type { CsvKind } from '../../../lib/connectors/csv/fields';
import { lookOver, provenOrder } from '../../../lib/connectors/csv/first-look';
import { mapHeaders } from '../../../lib/connectors/csv/headers';
import { readTable } from '../../../lib/connectors/csv/parse';
import { openTable } from '../../../lib/connectors/csv/table';
import type { IncomingRecord } from '../../../lib/domain/record';

/** Reads a sheet as the desk does when nobody touches the mapping. */
async function untouched(name: string) {
  const bytes = readFileSync(fileURLToPath(new URL(`../../fixtures/sheets/${name}.csv`, import.meta.url)));
  const opened = await openTable(new Blob([bytes]));
  const table = opened.ok ? opened.value : expect.fail(opened.error.message);
  const kind = detectKind(table.headers) ?? expect.fail('no kind');
  const look = await lookOver(table, kind, mapHeaders(kind, table.headers).mapping);
  const records: IncomingRecord[] = [];
  const report = await readTable(table, {
    kind,
    fileName: name,
    dateOrder: look.ok ? provenOrder(look.value.dates) : undefined,
    knownAccount: () => true,
    onRows: (rows) => void records.push(...rows.map(({ record }) => record)),
  });
  return { kind, records, rejected: report.ok ? report.value.rejectedCount : expect.fail(report.error.message) };
}

const halden = { name: 'Halden Optics GmbH', csm: 'Noa Feldman', renewal: { endDate: '2099-12-31' } };

describe('sheets as other programs and people write them', () => {
  it.each<[string, CsvKind, number, object]>([
    [
      'salesforce-report',
      'accounts',
      2,
      { ...halden, arr: { amount: 84_000, currency: 'EUR' }, domains: ['halden-optics.example'], health: { score: 58 } },
    ],
    ['gainsight-company', 'accounts', 0, { ...halden, arr: { amount: 84_000 }, lifecycle: 'Adopting', health: { score: 58.5 } }],
    ['hubspot-companies', 'accounts', 0, { ...halden, arr: { amount: 84_000 }, domains: ['halden-optics.example'] }],
    ['hubspot-contacts', 'contacts', 0, { name: 'Ana Lindqvist', email: 'ana@halden-optics.example', title: 'CTO', role: 'champion' }],
    [
      'hand-made',
      'accounts',
      0,
      {
        ...halden,
        csm: 'Noa',
        arr: { amount: 84_000, currency: 'EUR' },
        domains: ['halden-optics.example', 'halden.example'],
        renewal: { endDate: '2099-12-31', autoRenews: true },
        health: { band: 'at_risk' },
      },
    ],
    [
      'german-windows-1252',
      'accounts',
      0,
      {
        name: 'Münzwerk AG',
        csm: 'Jörg',
        domains: ['xn--mnzwerk-n2a.example'],
        arr: { amount: 84_000, currency: 'CHF' },
        renewal: { endDate: '2099-04-03' },
      },
    ],
  ])('%s', async (name, kind, rejected, value) => {
    const read = await untouched(name);
    expect([read.kind, read.rejected]).toEqual([kind, rejected]);
    expect(read.records[0]?.value).toMatchObject(value);
  });

  it('the days of a Salesforce report in American order: the row that can only be that decides for the others', async () => {
    const { records } = await untouched('salesforce-report');
    expect(records[1]?.value).toMatchObject({ renewal: { endDate: '2099-02-01' } });
  });
});
