import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportPreview, KindChoice, ReadChoices } from '@/components/desk/import/importer';
import { readFile } from '@/entrypoints/desk/import-run';
import type { IsoInstant } from '@/lib/domain/account';
import { rememberColumns } from '@/lib/store/columns';
import { db } from '@/lib/store/db';
import { applyRecords } from '@/lib/store/records';
import { setApart } from '@/lib/store/same';
import { accountRecord, contactRecord } from '../../builders/records';

const text = (lines: string[]) => new File([lines.join('\n')], 'book.csv');
const read = (file: File, kind: KindChoice = 'detect', more: Partial<ReadChoices> = {}) =>
  readFile({ importId: 'one', file, kind, ...more }, () => undefined);
const previewOf = async (reading: ReturnType<typeof read>) => {
  const result = await reading;
  return result.ok ? result.value : expect.fail(result.error.message);
};

async function counts() {
  return { staged: await db.staging.count(), accounts: await db.account.count(), records: await db.record.count() };
}

describe('reading a file into staging', () => {
  beforeEach(async () => {
    await Promise.all(db.tables.filter(({ name }) => name !== 'meta').map((table) => table.clear()));
  });

  it('stages accepted rows, tells rejected ones with their line, and leaves the book alone', async () => {
    const result = await read(text(['Account ID,Account Name,Mood', 'A-1,Harbour,fine', ',Nobody,bad', 'A-2,Quarry,fine']));
    expect(result).toMatchObject({
      ok: true,
      value: {
        kind: 'accounts',
        accepted: 2,
        rejected: 1,
        columns: [
          { column: 'Account ID', field: 'id', sample: 'A-1' },
          { column: 'Account Name', field: 'name', sample: 'Harbour' },
          { column: 'Mood', sample: 'fine' },
        ],
        fates: { new: 2, changed: 0, unchanged: 0 },
        shown: [
          { line: 2, fate: 'new', row: { externalId: 'A-1' } },
          { line: 4, fate: 'new', row: { externalId: 'A-2' } },
        ],
        rejections: [{ line: 3, excerpt: 'Nobody, bad' }],
      },
    });
    expect(await counts()).toEqual({ staged: 2, accounts: 0, records: 0 });
    expect(await db.import.get('one')).toMatchObject({ state: 'staged', total: 2, rejected: 1 });
  });

  it('an export that comes again is read as it was, and its place stays with the staging; with other columns by their names', async () => {
    const place = { is: 'address', url: 'https://bi.acme.example/book.csv' } as const;
    const file = text(['Nr,Wer,Ende', 'A-1,Harbour,03/04/2099']);
    const first = await previewOf(
      read(file, 'accounts', { columns: ['id', 'name', 'renewalDate'], dateOrder: 'day', regular: { id: 'weekly', place } }),
    );
    expect(first.readAs).toMatchObject({ kind: 'accounts', fields: ['id', 'name', 'renewalDate'], dateOrder: 'day' });
    const last = { fileName: 'book.csv', count: 1, rejected: 0, conflicts: 0 };
    expect((await db.import.get('one'))?.regular).toEqual({ id: 'weekly', place, readAs: first.readAs, last });
    const regular = { id: 'weekly', place, readAs: first.readAs, last: { ...last, at: '2026-11-01T08:00:00Z' as IsoInstant } };
    // Nothing but the export itself remembers it: no choice for columns of these names was confirmed.
    const again = await previewOf(read(file, 'detect', { regular }));
    expect(again).toMatchObject({ accepted: 1, readAs: first.readAs, remembered: true });
    expect((await db.staging.toArray()).map(({ record }) => record.value)).toMatchObject([
      { name: 'Harbour', renewal: { endDate: '2099-04-03' } },
    ]);
    const other = await previewOf(read(text(['Nr,Name,Wer,Ende', 'A-1,x,Harbour,03/04/2099']), 'detect', { regular }));
    expect(other.readAs.header).not.toBe(first.readAs.header);
    expect(other).toMatchObject({ kind: 'accounts', remembered: false });
  });

  it('stages thousands of rows in order and shows the first twenty', async () => {
    const rows = Array.from({ length: 2500 }, (_, n) => `A-${n},Company ${n}`);
    const result = await read(text(['Account ID,Account Name', ...rows]));
    expect(result.ok && result.value.shown.map(({ row }) => row.externalId)).toEqual(Array.from({ length: 20 }, (_, n) => `A-${n}`));
    const staged = await db.staging.orderBy('[importId+index]').toArray();
    expect(staged.map((row) => row.record.externalId)).toEqual(rows.map((row) => row.split(',')[0]));
  });

  it('says which rows are new, changed and unchanged, and what the book holds instead', async () => {
    const head = 'Account ID,Account Name,Domain';
    await read(text([head, 'A-1,Harbour,harbour.example', 'A-2,Quarry,']));
    await applyRecords((await db.staging.toArray()).map(({ record }) => record));
    const again = await read(
      new File([[head, 'A-2,Quarry,', 'A-3,Fresh,', 'A-1,Harbour & Sons,harbour.example'].join('\n')], 'other.csv', { lastModified: 9 }),
    );
    expect(again).toMatchObject({
      ok: true,
      value: {
        fates: { new: 1, changed: 1, unchanged: 1 },
        shown: [
          { line: 2, fate: 'unchanged' },
          { line: 3, fate: 'new' },
          { line: 4, fate: 'changed', row: { value: { name: 'Harbour & Sons' } }, before: { value: { name: 'Harbour' } } },
        ],
      },
    });
  });

  it('gives the rejected rows back as a file that is safe to open, and that can be corrected and read again', async () => {
    const result = await read(
      text(['Account ID,Account Name,Renewal Date', 'A-1,Harbour,2099-01-01', 'A-2,"=cmd|""x""!A1, Inc",soon', 'A-3,Quarry,-5']),
    );
    const file = result.ok ? await result.value.rejectedFile?.text() : '';
    expect(file?.split('\r\n')).toEqual([
      'Line,Reason,Account ID,Account Name,Renewal Date',
      '3,Renewal Date “soon” is not a date Sidelight can read: write it as YYYY-MM-DD,A-2,"\'=cmd|""x""!A1, Inc",soon',
      '4,Renewal Date “-5” is not a date Sidelight can read: write it as YYYY-MM-DD,A-3,Quarry,-5',
      '',
    ]);
    const corrected = await read(new File([file?.replace(',soon', ',2099-02-03') ?? ''], 'corrected.csv'));
    expect(corrected).toMatchObject({
      ok: true,
      value: { accepted: 1, shown: [{ row: { externalId: 'A-2', value: { name: '=cmd|"x"!A1, Inc' } } }] },
    });
  });

  it('asks for the kind when the columns do not tell', async () => {
    const result = await read(text(['Foo,Bar', '1,2']));
    expect(result).toMatchObject({ ok: false, error: { code: 'bad_input', message: expect.stringContaining('kind') } });
    expect(await db.import.count()).toBe(0);
  });

  it('takes contacts only for accounts that were imported', async () => {
    const file = text(['Account ID,Full Name,Email', 'A-1,Ana,ana@harbour.example', 'A-9,Tom,tom@quarry.example']);
    await db.record.put({
      connectionId: 'csv',
      type: 'account',
      externalId: 'A-1',
      accountExternalId: 'A-1',
      accountId: 'x',
      label: 'Imported file book.csv',
      asOf: '2026-11-01T00:00:00.000Z',
      value: { name: 'Harbour' },
    } as Parameters<typeof db.record.put>[0]);
    expect(await read(file, 'contacts')).toMatchObject({ ok: true, value: { kind: 'contacts', accepted: 1, rejected: 1 } });
  });

  it('stages nothing when the data belongs to a newer version', async () => {
    await db.meta.put({ key: 'schema', value: 9999 });
    await expect(read(text(['Account ID,Account Name', 'A-1,Harbour']))).rejects.toMatchObject({ code: 'newer_version' });
    expect((await counts()).staged).toBe(0);
    await db.meta.delete('schema');
  });
});

describe('columns', () => {
  const sheet = () => text(['Nr,Wer,Umsatz', 'K-1,Harbour,84k', 'K-2,Quarry,12k']);
  const chosen = ['id', 'name', 'arr'];
  beforeEach(async () => {
    await Promise.all(db.tables.filter(({ name }) => name !== 'meta').map((table) => table.clear()));
  });

  it('that nobody knows are offered with what they hold, and nothing is staged', async () => {
    const value = await previewOf(read(sheet(), 'accounts'));
    expect(value).toMatchObject({
      problem: 'No column is known as “Account Name”. Choose it below, or choose another kind of file.',
      accepted: 0,
      columns: [
        { column: 'Nr', sample: 'K-1' },
        { column: 'Wer', sample: 'Harbour' },
        { column: 'Umsatz', sample: '84k' },
      ],
    });
    expect(value.fields.slice(0, 2)).toEqual([
      { id: 'id', label: 'Account ID' },
      { id: 'name', label: 'Account Name' },
    ]);
    expect(await db.import.count()).toBe(0);
  });

  it('are read as chosen, and so are those of the next file with the same header once this one was confirmed', async () => {
    const value = await previewOf(read(sheet(), 'accounts', { columns: chosen }));
    expect(value).toMatchObject({ accepted: 2, remembered: false, shown: [{ row: { value: { arr: { amount: 84_000 } } } }, {}] });
    expect(await read(sheet())).toMatchObject({ ok: false });
    const row = await db.import.get('one');
    await rememberColumns(row?.columns ?? expect.fail());
    expect(await previewOf(read(sheet()))).toMatchObject({ kind: 'accounts', accepted: 2, remembered: true });
    expect(await previewOf(read(sheet(), 'accounts', { columns: 'known' }))).toMatchObject({
      remembered: false,
      problem: expect.stringContaining('Account Name'),
    });
    expect(await previewOf(read(sheet(), 'contacts'))).toMatchObject({ kind: 'contacts', remembered: false });
    expect(await read(text(['Nr,Wer,Gewinn', 'K-1,Harbour,1']))).toMatchObject({ ok: false });
    const rejected = text(['Line,Reason,Nr,Wer,Umsatz', '2,because,K-9,Corrected,1k']);
    expect(await previewOf(read(rejected))).toMatchObject({ accepted: 1, remembered: true, shown: [{ row: { externalId: 'K-9' } }] });
  });

  it('with one name are both left alone until the person says which', async () => {
    const lines = ['Account ID,Account Name,Domain,Domain', 'A-1,Harbour,first.example,second.example'];
    expect(await previewOf(read(text(lines)))).toMatchObject({
      problem: expect.stringContaining('Two columns are called “Domain”'),
      accepted: 0,
    });
    const value = await previewOf(read(text(lines), 'accounts', { columns: ['id', 'name', null, 'domains'] }));
    expect(value).toMatchObject({ accepted: 1, shown: [{ row: { value: { domains: ['second.example'] } } }] });
  });

  it.each([[['__proto__', 'constructor', 'toString']], [['id', 'id', 'arr']], [[]]])('chosen as %j harm nothing', async (columns) => {
    expect(await previewOf(read(sheet(), 'accounts', { columns }))).toMatchObject({ accepted: 0, problem: expect.any(String) });
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
});

describe('dates with two meanings', () => {
  const sheet = (...dates: string[]) => text(['Account ID,Account Name,Renewal Date', ...dates.map((date, n) => `A-${n},Company,${date}`)]);
  const days = (value: ImportPreview) => value.shown.map(({ row }) => (row.type === 'account' ? row.value.renewal?.endDate : undefined));

  it('stay out while no row says which number is the day', async () => {
    const value = await previewOf(read(sheet('03/04/2099', '2099-01-01', '05/06/2099')));
    expect(value).toMatchObject({
      accepted: 1,
      rejected: 2,
      dates: { either: { line: 2, text: '03/04/2099', count: 2, meanings: { day: '2099-04-03', month: '2099-03-04' } } },
    });
    expect(value.dates.order).toBeUndefined();
  });

  it.each([
    ['day', '13/04/2099', '2099-04-03'],
    ['month', '04/13/2099', '2099-03-04'],
  ])('are read %s first when a row far below can only be that', async (order, proof, day) => {
    const value = await previewOf(read(sheet('03/04/2099', ...Array<string>(3000).fill('2099-01-01'), proof)));
    expect(value).toMatchObject({ rejected: 0, dates: { order, by: 'rows', [order]: { line: 3003, text: proof, count: 1 } } });
    expect(days(value)[0]).toBe(day);
  });

  it('are asked about when rows contradict each other, and then read as chosen', async () => {
    const file = sheet('03/04/2099', '13/04/2099', '04/13/2099');
    expect(await previewOf(read(file))).toMatchObject({ accepted: 2, rejected: 1, dates: { day: { line: 3 }, month: { line: 4 } } });
    const value = await previewOf(read(file, 'detect', { dateOrder: 'month' }));
    expect(value).toMatchObject({ rejected: 0, dates: { order: 'month', by: 'you' } });
    expect(days(value)).toEqual(['2099-03-04', '2099-04-13', '2099-04-13']);
  });

  it('a choice against the rows counts for the rows with two meanings', async () => {
    const value = await previewOf(read(sheet('03/04/2099', '13/04/2099'), 'detect', { dateOrder: 'month' }));
    expect(days(value)).toEqual(['2099-03-04', '2099-04-13']);
  });

  it('day numbers of Excel are read and said', async () => {
    const value = await previewOf(read(sheet('46374')));
    expect(value).toMatchObject({ dates: { serial: { line: 2, text: '46374', meaning: '2026-12-18', count: 1 } } });
    expect(days(value)).toEqual(['2026-12-18']);
  });
});

describe('scores that do not say what they are out of', () => {
  const sheet = (header: string, ...scores: string[]) =>
    text([`Account ID,Account Name,${header}`, ...scores.map((score, n) => `A-${n},Company,${score}`)]);
  const health = (value: ImportPreview) =>
    value.shown.map(({ row }) => (row.type === 'account' ? [row.value.health?.score, row.value.health?.scale] : undefined));
  beforeEach(async () => {
    await Promise.all(db.tables.filter(({ name }) => name !== 'meta').map((table) => table.clear()));
  });

  it.each([
    ['Health Score', ['7', '9.5'], '0-10', 'rows', [70, '0-10'], 4],
    ['Churn Risk', ['7', '2'], 'inverted-10', 'name', [30, 'inverted-10'], 4],
    ['Churn Risk', ['7', '58'], 'inverted-100', 'name', [93, 'inverted-100'], 2],
  ] as const)('%s of %j is guessed as %s and can be said otherwise', async (header, scores, scale, by, first, offered) => {
    const value = await previewOf(read(sheet(header, ...scores)));
    expect(value.scale).toMatchObject({ scale, by, header, example: { line: 2, text: '7', count: 2 } });
    expect(value.scale?.offered).toHaveLength(offered);
    expect(health(value)[0]).toEqual(first);
  });

  it.each([
    ['one is above 10', ['7', '58']],
    ['each says it itself', ['7/10', '9/10']],
    ['there are words only', ['Green', 'B']],
  ])('is no question where %s', async (_, scores) =>
    expect(await previewOf(read(sheet('Health Score', ...scores)))).not.toHaveProperty('scale'),
  );

  it('are read as chosen, and so is the next file with these columns once this one is taken', async () => {
    const file = sheet('Health Score', '7', '9');
    const value = await previewOf(read(file, 'detect', { scale: 'inverted-100' }));
    expect(value.scale).toMatchObject({ scale: 'inverted-100', by: 'you' });
    expect(health(value)).toEqual([
      [93, 'inverted-100'],
      [91, 'inverted-100'],
    ]);
    const { columns } = (await db.import.get('one')) ?? {};
    await rememberColumns(columns ?? expect.fail('nothing to remember'));
    const next = await previewOf(read(sheet('Health Score', '8', '58')));
    expect(next).toMatchObject({ remembered: true, scale: { scale: 'inverted-100', by: 'you' } });
    expect(health(next)[1]).toEqual([42, 'inverted-100']);
  });

  it('a scale kept from earlier refuses what is outside of it, and the choice stands beside', async () => {
    await previewOf(read(sheet('Health Score', '7'), 'detect', { scale: '0-10' }));
    const { columns } = (await db.import.get('one')) ?? {};
    await rememberColumns(columns ?? expect.fail('nothing to remember'));
    const next = await previewOf(read(sheet('Health Score', '8', '58')));
    expect(next).toMatchObject({ accepted: 1, rejected: 1, scale: { scale: '0-10', offered: ['0-100', '0-10', 'inverted-100'] } });
    expect(next.rejections[0]?.reason).toBe('Health Score “58” is outside 0 to 10');
  });
});

describe('sheets without any column of ids', () => {
  const take = async (file: File, kind: KindChoice = 'detect') => {
    const preview = await previewOf(read(file, kind));
    await applyRecords((await db.staging.orderBy('[importId+index]').toArray()).map(({ record }) => record));
    await db.staging.clear();
    return preview;
  };
  const accounts = async () =>
    (await db.account.orderBy('nameKey').toArray()).map(({ account: { name, domains, csm } }) => ({ name, domains, csm }));
  beforeEach(async () => {
    await Promise.all(db.tables.filter(({ name }) => name !== 'meta').map((table) => table.clear()));
  });

  it('become accounts, and importing the sheet again changes rows and doubles none', async () => {
    const first = await take(text(['Company,Website,CSM', 'Harbour,harbour.example,Ana', 'Quarry,,Ana', 'Quarry,,Bo']));
    expect(first).toMatchObject({
      kind: 'accounts',
      byName: true,
      fates: { new: 2 },
      rejections: [{ line: 4, reason: 'The row repeats line 3' }],
    });
    const again = await take(text(['CSM,Website,Company', 'Bo,quarry.example,Quarry', 'Ana,harbour.example,Harbour & Sons', 'Ana,,Fresh']));
    expect(again).toMatchObject({ fates: { new: 1, changed: 2, unchanged: 0 }, rejected: 0 });
    expect(await accounts()).toEqual([
      { name: 'Fresh', domains: [], csm: 'Ana' },
      { name: 'Harbour & Sons', domains: ['harbour.example'], csm: 'Ana' },
      { name: 'Quarry', domains: ['quarry.example'], csm: 'Bo' },
    ]);
    expect((await db.identity.toArray()).map(({ kind }) => kind)).toEqual(['domain', 'domain']);
  });

  it('change accounts that came with ids, and never guess between two', async () => {
    await take(
      text(['Account ID,Account Name,Domain', 'A-1,Harbour,harbour.example', 'A-2,Twin North,twin.example', 'A-3,Twin South,twin.example']),
    );
    const preview = await take(text(['Company,Website,CSM', 'Harbour,harbour.example,Ana', 'Twin,twin.example,Ana']));
    expect(preview).toMatchObject({
      fates: { new: 0, changed: 1 },
      rejections: [{ line: 3, reason: expect.stringContaining('Twin North or Twin South') }],
    });
    expect((await accounts()).map(({ csm }) => csm)).toEqual(['Ana', undefined, undefined]);
  });

  it('of contacts and tasks find their accounts by domain, name or address', async () => {
    await take(text(['Company,Website', 'Harbour,harbour.example', 'Quarry,']));
    const people = text([
      'Company,Name,Email',
      'Quarry,Ana,ana@quarry.example',
      ',Bo,bo@harbour.example',
      ',Cy,cy@gmail.com',
      'Dyne,Di,di@harbour.example',
    ]);
    const contacts = await take(people);
    expect(contacts).toMatchObject({
      kind: 'contacts',
      byName: true,
      accepted: 2,
      rejections: [
        { line: 4, reason: 'The row does not say which account it belongs to' },
        { line: 5, reason: expect.stringContaining('“Dyne”') },
      ],
    });
    const contracts = text([
      'Customer,Contract,Start Date,End Date,State',
      'quarry,Core,2098-01-01,2099-01-01,',
      'Harbour,Core,,2099-05-01,Open',
    ]);
    expect(await take(contracts)).toMatchObject({ kind: 'subscriptions', kindBy: expect.arrayContaining(['Contract']), accepted: 2 });
    expect(await take(contracts)).toMatchObject({ fates: { new: 0, changed: 0, unchanged: 2 } });
    const moved = text(['Customer,Contract,Start Date,End Date,State', 'quarry,Core,2098-01-01,2099-03-01,Verbal']);
    expect(await take(moved)).toMatchObject({ fates: { new: 0, changed: 1, unchanged: 0 } });
    const measured = text(['Company,Date,Active Users,Seats', 'Quarry,2020-03-02,40,50', 'Quarry,2020-03-30,30,50']);
    expect(await take(measured)).toMatchObject({ kind: 'usage', accepted: 2, rejected: 0 });
    expect(await take(measured)).toMatchObject({ fates: { new: 0, changed: 0, unchanged: 2 } });
    const touches = text(['Company,Activity Type,Date,Subject', 'Quarry,Call,2020-03-02,Kick-off', 'Quarry,Update,2020-03-03,Internal']);
    expect(await take(touches)).toMatchObject({ kind: 'touchpoints', accepted: 1, rejections: [{ line: 3 }] });
    expect(await take(touches)).toMatchObject({ fates: { new: 0, changed: 0, unchanged: 1 } });
    const cases = text(['Company,Case Number,Status', 'Quarry,812,Escalated', 'Quarry,813,Closed', 'Quarry,814,Lost']);
    expect(await take(cases)).toMatchObject({ kind: 'tickets', accepted: 2, rejections: [{ line: 4 }] });
    expect(await take(cases)).toMatchObject({ fates: { new: 0, changed: 0, unchanged: 2 } });
    const answers = text(['Company,Date,NPS,Contact', 'Quarry,2020-03-02,9,Ana', 'Quarry,2020-03-02,99,Bo']);
    expect(await take(answers)).toMatchObject({ kind: 'surveys', accepted: 1, rejections: [{ line: 3 }] });
    expect(await take(answers)).toMatchObject({ fates: { new: 0, changed: 0, unchanged: 1 } });
    const tasks = text(['Customer,Task,Due Date', 'quarry,Call,2099-01-01', 'Harbour,Write,2099-01-02']);
    expect(await take(tasks)).toMatchObject({ kind: 'tasks', accepted: 2, rejected: 0 });
    expect(await take(people)).toMatchObject({ fates: { new: 0, changed: 0, unchanged: 2 } });
    expect(await take(tasks)).toMatchObject({ fates: { new: 0, changed: 0, unchanged: 2 } });
    const [harbour, quarry] = (await db.account.orderBy('nameKey').toArray()).map(({ account }) => account);
    expect([harbour?.contacts.map(({ name }) => name), harbour?.tasks.map(({ title }) => title)]).toEqual([['Bo'], ['Write']]);
    expect([quarry?.contacts.map(({ name }) => name), quarry?.tasks.map(({ title }) => title)]).toEqual([['Ana'], ['Call']]);
    expect(quarry?.usage).toEqual({ activeSeats: 30, seats: 50, changePercent: -25, windowDays: 28 });
    expect(quarry?.touchpoints).toMatchObject([{ kind: 'call', direction: 'both', summary: 'Kick-off' }]);
    expect(quarry?.support).toMatchObject({ open: 1, escalations: 1 });
    expect(quarry?.surveys).toEqual([{ date: '2020-03-02', answers: [{ asked: 'nps', verdict: 'good' }], contactName: 'Ana' }]);
    expect(quarry?.subscriptions).toMatchObject([{ name: 'Core', endDate: '2099-03-01', state: 'verbal' }]);
    expect([quarry?.renewal?.endDate, harbour?.renewal?.endDate]).toEqual(['2099-03-01', '2099-05-01']);
  });
});

it('names the kinds that a file could be of', async () => {
  const result = await read(text(['Account ID,Account Name,Contract ID,Renewal Date,ARR,Segment', 'A-1,Harbour,C-1,2099-01-01,5,SMB']));
  expect(result.ok ? undefined : result.error.message).toBe('The column names fit Accounts or Subscriptions. Choose which it is.');
});

describe('rows that a connected system contradicts', () => {
  const LIVE = { connectionId: 'salesforce:acme', label: 'Salesforce acme' };
  beforeEach(async () => {
    await Promise.all(db.tables.filter(({ name }) => name !== 'meta').map((table) => table.clear()));
  });
  const live = () =>
    applyRecords([
      { ...accountRecord('L-1', { name: 'Live Harbour', domains: ['harbour.example'] }), ...LIVE },
      { ...contactRecord('L-1', 'ana@harbour.example'), ...LIVE },
    ]);

  it('are told with their line, the account that keeps what it has, and its system; they can be imported all the same', async () => {
    await live();
    const file = text([
      'Account ID,Account Name,Domain',
      'A-1,Harbour,harbour.example',
      'l-1,Quarry,quarry.example',
      'A-3,Third,third.example',
      'A-4,Harbour North,harbour.example',
    ]);
    const preview = await previewOf(read(file));
    const owner = { account: 'Live Harbour', source: 'Salesforce acme' };
    expect(preview).toMatchObject({
      accepted: 4,
      conflicts: {
        count: 3,
        shown: [
          { line: 2, claims: [{ kind: 'domain', value: 'harbour.example', ...owner }] },
          { line: 3, claims: [{ kind: 'external_id', value: 'l-1', ...owner }] },
          { line: 5, claims: [{ kind: 'domain', value: 'harbour.example', ...owner }] },
        ],
      },
    });
    await applyRecords((await db.staging.toArray()).map(({ record }) => record));
    await db.staging.clear();
    const people = await previewOf(read(text(['Account ID,Name,Email', 'A-3,Ana,ANA@harbour.example', 'A-3,Bo,bo@third.example'])));
    expect(people.conflicts).toEqual({
      count: 1,
      shown: [{ line: 2, claims: [{ kind: 'email', value: 'ana@harbour.example', ...owner }] }],
    });
  });

  it('are none for a row that becomes part of the account it shares a domain with, unless a person said it is another', async () => {
    await live();
    const file = text(['Account ID,Account Name,Domain', 'A-1,Harbour,harbour.example']);
    expect((await previewOf(read(file))).conflicts).toEqual({ count: 0, shown: [] });
    await applyRecords((await db.staging.toArray()).map(({ record }) => record));
    const [mine, theirs] = await Promise.all([
      db.record.get(['csv', 'account', 'A-1']),
      db.record.get([LIVE.connectionId, 'account', 'L-1']),
    ]);
    expect(mine?.accountId).toBe(theirs?.accountId);

    await setApart(theirs?.accountId ?? '', 'csv A-1');
    expect((await previewOf(read(file))).conflicts.count).toBe(1);
  });

  it('are none where the live system speaks of the same account, or only files, samples and hands speak', async () => {
    const head = 'Account ID,Account Name,Domain';
    await read(text([head, 'A-1,Harbour,harbour.example']));
    await applyRecords((await db.staging.toArray()).map(({ record }) => record));
    for (const connectionId of ['sample', 'manual']) {
      await applyRecords([{ ...accountRecord(`${connectionId}-1`, { domains: ['harbour.example'] }), connectionId }]);
    }
    const row = await db.record.get(['csv', 'account', 'A-1']);
    if (row?.type !== 'account') expect.fail();
    await db.record.put({ ...row, ...LIVE });
    expect((await previewOf(read(text([head, 'A-1,Harbour,harbour.example'])))).conflicts).toEqual({ count: 0, shown: [] });
  });
});
