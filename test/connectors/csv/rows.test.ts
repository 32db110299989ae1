import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_KINDS, FIELD_NAMES } from '../../../lib/connectors/csv/fields';
import { mapHeaders } from '../../../lib/connectors/csv/headers';
import { readRow } from '../../../lib/connectors/csv/rows';
import { context, idOf, read, value } from './read-row';

const ACCOUNTS = 'Account ID,Account Name,Domain,Health Score,Renewal Date,ARR,Owner';
const CONTACTS = 'Account ID,Name,Email,Role';
const TASKS = 'Account ID,Task,Playbook,Due Date,Status';

describe('accounts', () => {
  it('reads a whole row', () => {
    expect(read('accounts', ACCOUNTS, 'A1,Halden Optics GmbH,halden.example,58,2026-12-18,"€84,000",Kim')).toEqual({
      record: {
        connectionId: 'csv',
        label: 'Imported file book.csv',
        asOf: context.asOf,
        type: 'account',
        externalId: 'A1',
        accountExternalId: 'A1',
        value: {
          name: 'Halden Optics GmbH',
          domains: ['halden.example'],
          health: { score: 58, history: [], factors: [] },
          renewal: { endDate: '2026-12-18' },
          arr: { amount: 84_000, currency: 'EUR' },
          csm: 'Kim',
        },
      },
    });
  });

  it('says nothing where the row says nothing', () => expect(value('accounts', ACCOUNTS, 'A1,Halden,,,,,')).toEqual({ name: 'Halden' }));

  it.each([
    ['ARR,Currency', '84000,sek', { arr: { amount: 84_000, currency: 'SEK' } }],
    ['ARR (EUR)', '84000', { arr: { amount: 84_000, currency: 'EUR' } }],
    ['Health Score,Health Status', '58,Red', { health: { score: 58, band: 'critical', history: [], factors: [] } }],
    ['Health Score', 'Green', { health: { band: 'healthy', history: [], factors: [] } }],
    ['Renewal Date,Auto-renews,Notice Days', '2027-02-01,yes,45', { renewal: { endDate: '2027-02-01', autoRenews: true, noticeDays: 45 } }],
    ['Auto-renews,Notice Days', 'yes,45', {}],
    ['Seats,Active Users', '60,41', { usage: { seats: 60, activeSeats: 41 } }],
    ['Active Users', '41', {}],
    ['Open Tickets', '3', { support: { open: 3 } }],
    ['Parent Account ID', '001Hs00003vjLpw', { parentExternalId: '001Hs00003vjLpwIAE' }],
    ['Salesforce ID', '001Hs00003vjLpw', { salesforceId: '001Hs00003vjLpwIAE' }],
    ['Website', 'www.expressl&t.net', {}],
    ['Phone,Annual Revenue', '123,950000000', {}],
  ])('%s: %s', (headers, cells, expected) => {
    expect(value('accounts', `Account ID,Account Name,${headers}`, `A1,Halden,${cells}`)).toEqual({ name: 'Halden', ...expected });
  });

  it.each([
    [ACCOUNTS, ',Halden,,,,,', 'The row has no Account ID'],
    [ACCOUNTS, ' \u0000 ,Halden,,,,,', 'The row has no Account ID'],
    [ACCOUNTS, 'A1,,,,,,', 'The row has no Account Name'],
    [ACCOUNTS, 'A1,Halden,,101,,,', 'Health Score “101” is outside 0 to 100'],
    [ACCOUNTS, 'A1,Halden,,,03/04/2026,,', 'Renewal Date “03/04/2026” could be two different days: write it as YYYY-MM-DD'],
    [
      ACCOUNTS,
      `A1,Halden,,,${'soon '.repeat(30)},,`,
      `Renewal Date “${'soon '.repeat(8).slice(0, 40)}…” is not a date Sidelight can read: write it as YYYY-MM-DD`,
    ],
    [ACCOUNTS, 'A1,Halden,,,,lots,', 'ARR “lots” is not an amount of money'],
    [ACCOUNTS, `${'x'.repeat(201)},Halden,,,,,`, 'Account ID is longer than 200 characters'],
    [ACCOUNTS, `A1,${'x'.repeat(3001)},,,,,`, 'Account Name is longer than 3000 characters'],
    ['Account ID,Account Name,Currency', 'A1,Halden,Euro', 'Currency “Euro” is not a currency code such as EUR'],
  ])('%s: %s', (headers, line, reason) => expect(read('accounts', headers, line)).toEqual({ rejected: reason }));

  it('shortens a long name to what is still a name', () => {
    expect(value('accounts', ACCOUNTS, `A1,${'x'.repeat(400)},,,,,`)).toEqual({ name: `${'x'.repeat(299)}…` });
  });

  it('makes one id of both forms of a Salesforce id', () => {
    expect(idOf('accounts', ACCOUNTS, '001Hs00003vjLpw,Halden,,,,,')).toBe('001Hs00003vjLpwIAE');
    expect(idOf('accounts', ACCOUNTS, '001Hs00003vjLpwIAE,Halden,,,,,')).toBe('001Hs00003vjLpwIAE');
    expect(idOf('accounts', ACCOUNTS, '123456789012345,Halden,,,,,')).toBe('123456789012345');
  });
});

describe('contacts', () => {
  it.each([
    [CONTACTS, 'A1,Ana Lindqvist,Ana@Halden.example,Champion', { name: 'Ana Lindqvist', email: 'ana@halden.example', role: 'champion' }],
    [CONTACTS, 'A1,,ana@halden.example,IT / Security', { name: 'ana@halden.example', email: 'ana@halden.example', role: 'it/security' }],
    [CONTACTS, 'A1,Ana,,Wizard', { name: 'Ana', role: 'Wizard' }],
    ['Account ID,First Name,Last Name,Left company', 'A1,Ana,Lindqvist,yes', { name: 'Ana Lindqvist', left: true }],
    ['Account ID,First Name,Last Name,Title', 'A1,,Lindqvist,CEO', { name: 'Lindqvist', title: 'CEO' }],
  ])('%s: %s', (headers, line, expected) => expect(value('contacts', headers, line)).toMatchObject(expected));

  it.each([
    [CONTACTS, ',Ana,,', 'The row has no Account ID'],
    [CONTACTS, 'A1,,,', 'The row has neither a name nor an e-mail address'],
    [CONTACTS, 'A1,Ana,ana at halden,', 'Email “ana at halden” is not an e-mail address'],
    [CONTACTS, 'B7,Ana,,', 'No account with the ID “B7” was imported: import its account first'],
  ])('%s: %s', (headers, line, reason) => expect(read('contacts', headers, line)).toEqual({ rejected: reason }));

  it('knows a person again by address, and keeps the same person in two accounts apart', () => {
    const id = idOf('contacts', CONTACTS, 'A1,Ana,ana@halden.example,');
    expect(idOf('contacts', CONTACTS, 'A1,Ana Lindqvist,ANA@halden.example,Champion')).toBe(id);
    expect(idOf('contacts', CONTACTS, '001Hs00003vjLpw,Ana,ana@halden.example,')).not.toBe(id);
  });
});

describe('tasks', () => {
  it.each([
    [
      TASKS,
      'A1,Confirm economic buyer,Renewal readiness,2026-12-01,Open',
      { title: 'Confirm economic buyer', playbook: 'Renewal readiness', due: '2026-12-01', status: 'open' },
    ],
    [TASKS, 'A1,Call,,,', { title: 'Call', status: 'open' }],
    [
      `${TASKS},Outcome,Note,Completed Date`,
      'A1,Call,,,Completed,could not reach,"Two\nlines",2026-11-20',
      { status: 'done', outcome: 'Could not reach', note: 'Two\nlines', completedAt: '2026-11-20T00:00:00.000Z' },
    ],
    [`${TASKS},Outcome,Completed Date`, 'A1,Call,,,Open,Done,2026-11-20', { status: 'open' }],
  ])('%s: %s', (headers, line, expected) => expect(value('tasks', headers, line)).toMatchObject(expected));

  it('has no ending while it is open', () => {
    expect(Object.keys(value('tasks', `${TASKS},Outcome,Completed Date`, 'A1,Call,,,Open,Done,2026-11-20'))).toEqual([
      'id',
      'title',
      'status',
    ]);
  });

  it.each([
    [TASKS, 'A1,,x,,', 'The row has no Task'],
    [TASKS, 'A1,Call,,31.04.2026,', 'Due Date “31.04.2026” is not a day in the calendar: write it as YYYY-MM-DD'],
    [TASKS, 'A1,Call,,,Frozen', 'Status “Frozen” is not a status Sidelight knows: write Open, Done or Skipped'],
    [TASKS, 'A2,Call,,,', 'No account with the ID “A2” was imported: import its account first'],
  ])('%s: %s', (headers, line, reason) => expect(read('tasks', headers, line)).toEqual({ rejected: reason }));

  it('keeps its id when only its status or the way its day is written changes', () => {
    const id = idOf('tasks', TASKS, 'A1,Call,Renewal,2026-12-18,Open');
    expect(idOf('tasks', TASKS, 'A1, Call ,Renewal,18 Dec 2026,Done')).toBe(id);
    for (const other of [
      'A1,Call,Renewal,2026-12-19,',
      'A1,Call,,2026-12-18,',
      'A1,CallRenewal,,2026-12-18,',
      '001Hs00003vjLpw,Call,Renewal,2026-12-18,',
    ]) {
      expect(idOf('tasks', TASKS, other)).not.toBe(id);
    }
    expect(idOf('tasks', `Task ID,${TASKS}`, 'T-9,A1,Call,Renewal,2026-12-18,Open')).toBe('T-9');
  });
});

it('never throws, and gives a plain record or a sentence, whatever the cells', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('A1', 'yes', '58', '2026-12-18', '84k', 'ana@halden.example', 'Halden', ''),
  );
  const rowOf = fc.constantFrom(...CSV_KINDS).chain((kind) => {
    const headers = Object.values(FIELD_NAMES[kind]).map(({ header }) => header);
    return fc.record({ kind: fc.constant(kind), headers: fc.constant(headers), cells: fc.array(cell, { maxLength: headers.length + 2 }) });
  });
  const seen = { record: 0, rejected: 0 };
  fc.assert(
    fc.property(rowOf, ({ kind, headers, cells }) => {
      const result = readRow(kind, mapHeaders(kind, headers).mapping, cells, { ...context, knownAccount: () => true });
      seen['record' in result ? 'record' : 'rejected'] += 1;
      if ('record' in result) expect(result.record).toStrictEqual(JSON.parse(JSON.stringify(result.record)));
      else expect(result.rejected).toMatch(/\S/);
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.record, seen.rejected)).toBeGreaterThan(20);
});
