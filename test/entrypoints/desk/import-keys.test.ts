import { beforeEach, describe, expect, it } from 'vitest';
import type { KindChoice } from '@/components/desk/import/importer';
import { db } from '@/lib/store/db';
import { applyRecords } from '@/lib/store/records/records';
import { emptyBook, previewOf, read, text } from './reading';

describe('sheets without any column of ids', () => {
  const take = async (file: File, kind: KindChoice = 'detect') => {
    const preview = await previewOf(read(file, kind));
    await applyRecords((await db.staging.orderBy('[importId+index]').toArray()).map(({ record }) => record));
    await db.staging.clear();
    return preview;
  };
  const accounts = async () =>
    (await db.account.orderBy('nameKey').toArray()).map(({ account: { name, domains, csm } }) => ({ name, domains, csm }));
  beforeEach(emptyBook);

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
