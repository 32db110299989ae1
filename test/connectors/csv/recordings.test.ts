import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { detectKind } from '../../../lib/connectors/csv/detect-kind';
import type { CsvKind } from '../../../lib/connectors/csv/fields';
import { parseCsv } from '../../../lib/connectors/csv/parse';
import { openTable } from '../../../lib/connectors/csv/table';
import { identitiesOf } from '../../../lib/domain/fold/identities';
import type { IncomingRecord } from '../../../lib/domain/record';

type Row = Record<string, unknown>;

const folder = fileURLToPath(new URL('../../../../shared/recordings/salesforce/', import.meta.url));
const ACCOUNTS = 'airbyte-expected/account_with_custom_fields.json';
const CONTACTS = 'recorded/contacts.json';
const present = [ACCOUNTS, CONTACTS].every((file) => existsSync(folder + file));
if (!present) console.warn('skipped: the recordings of Salesforce are not beside this project');

const load = (file: string) => JSON.parse(readFileSync(folder + file, 'utf8'));

/** Records as an export writes them: API names as headers, compound fields left out. */
function csvOf(rows: Row[]): File {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((field) =>
    rows.every((row) => typeof row[field] !== 'object' || row[field] === null),
  );
  return new File([Papa.unparse({ fields, data: rows.map((row) => fields.map((field) => row[field] ?? '')) })], 'export.csv');
}

async function importRows(rows: Row[], kind: CsvKind) {
  const file = csvOf(rows);
  const records: IncomingRecord[] = [];
  const head = await openTable(file);
  const result = await parseCsv(file, {
    kind,
    fileName: file.name,
    knownAccount: () => true,
    onRows: (some) => void records.push(...some.map(({ record }) => record)),
  });
  return { records, report: result.ok ? result.value : undefined, kind: head.ok ? detectKind(head.value.headers) : undefined };
}

describe.skipIf(!present)('exports of recorded Salesforce records', () => {
  it('accounts: who they are, and no website that is none', async () => {
    const rows: Row[] = load(ACCOUNTS).records;
    expect(rows.length).toBeGreaterThan(0);
    const { records, report, kind } = await importRows(rows, 'accounts');
    expect([kind, report?.accepted, report?.rejectedCount]).toEqual(['accounts', rows.length, 0]);
    for (const [index, row] of rows.entries()) {
      const record = records[index];
      expect(record).toMatchObject({ type: 'account', externalId: row.Id, value: { name: row.Name } });
      // The customer's turnover, the owner's id and a broken website are not ours to show.
      expect(Object.keys(record?.value ?? {})).toEqual(['name']);
      expect(identitiesOf({ ...record, accountId: 'a' } as never)).toContainEqual({
        kind: 'salesforce.id',
        value: row.Id,
        accountId: 'a',
        connectionId: 'csv',
      });
    }
  });

  it('accounts: a readable website becomes a domain', async () => {
    const rows: Row[] = load(ACCOUNTS).records.map((row: Row) => ({
      ...row,
      Website: 'https://www.express-logistics.example/',
      Health_Score__c: 64,
      Renewal_Date__c: '2027-03-31',
      ARR__c: 84000.5,
    }));
    const { records } = await importRows(rows, 'accounts');
    expect(records[0]?.value).toMatchObject({
      domains: ['express-logistics.example'],
      health: { score: 64 },
      renewal: { endDate: '2027-03-31' },
      arr: { amount: 84_000.5 },
    });
  });

  it('contacts: each at its account, and addresses that are none told', async () => {
    const rows: Row[] = load(CONTACTS).interactions[0].response.body.records;
    expect(rows.length).toBeGreaterThan(5);
    const { records, report, kind } = await importRows(rows, 'contacts');
    const broken = rows.filter((row) => !/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(String(row.Email)));
    expect(kind).toBe('contacts');
    expect(report?.rejected.map(({ reason }) => reason)).toEqual(broken.map((row) => `Email “${row.Email}” is not an e-mail address`));
    const expected = rows.filter((row) => !broken.includes(row));
    expect(records.map(({ externalId, accountExternalId, value }) => ({ externalId, accountExternalId, value }))).toEqual(
      expected.map((row) => ({
        externalId: row.Id,
        accountExternalId: row.AccountId,
        value: { id: row.Id, name: `${row.FirstName} ${row.LastName}`, email: row.Email, title: row.Title },
      })),
    );
  });
});
