import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PulledPage } from '../../../lib/connectors/connector';
import type { IncomingRecord } from '../../../lib/domain/record';
import { type Standins, startStandins } from '../../standins/server';
import { HOST, MAPPING, openOrg } from './org';

let standins: Standins;
beforeAll(async () => {
  standins = await startStandins();
});
afterAll(() => standins.close());
beforeEach(() => {
  standins.reset();
  vi.useRealTimers();
});

const org = () => standins.salesforce('acme');
const robin = () => String(org().rows('User')[0]?.Id);
const BOOK = { book: ['CSM__c'] };
const mine = () =>
  org()
    .rows('Account')
    .filter(({ CSM__c }) => CSM__c === robin());
const keyOf = ({ type, externalId }: { type: string; externalId: string }) => `${type} ${externalId}`;

/** What a store would hold after these pages. */
class Shelf {
  readonly rows = new Map<string, IncomingRecord>();
  cursor: string | undefined;
  pages: PulledPage[] = [];

  async pull(more: object = BOOK, most = Number.POSITIVE_INFINITY): Promise<boolean> {
    this.pages = [];
    for await (const page of openOrg(standins, more).pull(this.cursor)) {
      if (!page.ok) throw new Error(`${page.error.code}: ${page.error.message} ${page.error.detail ?? ''}`);
      this.pages.push(page.value);
      for (const record of page.value.records) this.rows.set(keyOf(record), record);
      for (const gone of page.value.gone) this.rows.delete(keyOf(gone));
      this.cursor = page.value.cursor;
      if (page.value.done) return true;
      if (this.pages.length >= most) return false;
    }
    throw new Error('ended without being done');
  }

  of<T extends IncomingRecord['type']>(type: T) {
    return [...this.rows.values()].filter((one): one is Extract<IncomingRecord, { type: T }> => one.type === type);
  }

  ids(type: IncomingRecord['type']): string[] {
    return this.of(type)
      .map(({ externalId }) => externalId)
      .sort();
  }
}

const ids = (rows: { Id?: unknown }[]) => rows.map(({ Id }) => String(Id)).sort();
const ofMine = (object: string) => {
  const accounts = new Set(mine().map(({ Id }) => Id));
  return org()
    .rows(object)
    .filter(({ AccountId }) => accounts.has(AccountId ?? ''));
};
/** Saved by a colleague just now, beyond what two refreshes share. */
const stampIn = (ms: number) => `${new Date(Date.now() + ms).toISOString().slice(0, 19)}.000+0000`;
const queries = () => standins.requests.filter(({ path }) => /\/query|\/composite/.test(path)).length;

describe('the first load', () => {
  it('brings my accounts with all that belongs to them, and nothing of others', async () => {
    const shelf = new Shelf();
    await shelf.pull();
    expect(mine().length).toBeGreaterThan(3);
    expect(shelf.ids('account')).toEqual(ids(mine()));
    expect(shelf.ids('contact')).toEqual(ids(ofMine('Contact')));
    expect(shelf.ids('task')).toEqual(ids(ofMine('Task')));
    const [row] = mine();
    const [record] = shelf.of('account').filter(({ externalId }) => externalId === row?.Id);
    expect(record).toMatchObject({
      connectionId: `salesforce:${HOST}`,
      value: {
        name: row?.Name,
        csm: 'Robin Ashdown',
        arr: { amount: row?.ARR__c, currency: row?.CurrencyIsoCode },
        health: { score: row?.Health_Score__c },
      },
    });
    const open = ofMine('Case').filter(({ AccountId, IsClosed }) => AccountId === row?.Id && !IsClosed);
    expect(record?.value.support).toMatchObject({ open: open.length });
    expect(shelf.pages[0]?.total).toBeGreaterThan(mine().length);
  });

  it('the same account is the same record, opened or loaded', async () => {
    const shelf = new Shelf();
    await shelf.pull();
    const id = String(mine()[0]?.Id);
    const opened = await openOrg(standins).account({ kind: 'salesforce.account', id, role: 'focus' });
    if (!opened.ok) throw new Error(opened.error.message);
    for (const record of opened.value) expect(shelf.rows.get(keyOf(record))).toEqual({ ...record, asOf: expect.any(String) });
  });

  it.each([1, 2, 3])('goes on after %i page(s) as if nothing had happened, also where a page is cut short by Salesforce', async (most) => {
    org().settings.batchSize = 3;
    const shelf = new Shelf();
    let runs = 0;
    while (!(await shelf.pull(BOOK, most))) {
      runs += 1;
      // Salesforce forgets half-read queries; no page of ours needs one.
      org().closeQueries();
    }
    expect(runs).toBeGreaterThan(2);
    expect(shelf.ids('account')).toEqual(ids(mine()));
    expect(shelf.ids('contact')).toEqual(ids(ofMine('Contact')));
  });

  it('each reason counts once, team members too', async () => {
    const shelf = new Shelf();
    await shelf.pull({ book: ['OwnerId', 'CSM__c', 'Onboarding_Owner__c', 'AccountTeamMember'] });
    const team = new Set(
      org()
        .rows('AccountTeamMember')
        .filter(({ UserId }) => UserId === robin())
        .map(({ AccountId }) => AccountId),
    );
    const all = org()
      .rows('Account')
      .filter((row) => [row.OwnerId, row.CSM__c, row.Onboarding_Owner__c].includes(robin()) || team.has(row.Id ?? ''));
    expect(all.length).toBeGreaterThan(mine().length);
    expect(shelf.ids('account')).toEqual(ids(all));
    expect(shelf.pages.flatMap(({ records }) => records).filter(({ type }) => type === 'account')).toHaveLength(all.length);
  });

  it('an administrator’s filter narrows the book, or is the book', async () => {
    const filter = "Segment__c = 'Enterprise' OR Owner.Name LIKE 'Nobody%'";
    const [narrow, alone] = [new Shelf(), new Shelf()];
    await narrow.pull({ ...BOOK, filter });
    await alone.pull({ filter });
    expect(narrow.ids('account')).toEqual(ids(mine().filter(({ Segment__c }) => Segment__c === 'Enterprise')));
    expect(alone.ids('account')).toEqual(
      ids(
        org()
          .rows('Account')
          .filter(({ Segment__c }) => Segment__c === 'Enterprise'),
      ),
    );
    expect(alone.ids('contact').length).toBeGreaterThan(0);
  });

  it('without a reason it is what I own', async () => {
    const shelf = new Shelf();
    org().change('Account', String(mine()[0]?.Id), { OwnerId: robin() });
    await shelf.pull({});
    expect(shelf.ids('account')).toEqual(
      ids(
        org()
          .rows('Account')
          .filter(({ OwnerId }) => OwnerId === robin()),
      ),
    );
  });

  it('an org without currencies, person accounts, contracts or cases is read all the same', async () => {
    org().settings.currencies = ['EUR'];
    org().settings.hidden = ['Case', 'Event', 'Contract'];
    const shelf = new Shelf();
    await shelf.pull({ ...BOOK, mapping: { ...MAPPING, renewal: 'Contract.EndDate' } });
    expect(shelf.ids('account')).toEqual(ids(mine()));
    expect(shelf.of('account')[0]?.value).not.toHaveProperty('support');
  });

  it('the renewal may come from other objects', async () => {
    const shelf = new Shelf();
    await shelf.pull({ ...BOOK, mapping: { ...MAPPING, renewal: 'Contract.EndDate' } });
    const [row] = mine();
    const contract = org()
      .rows('Contract')
      .find(({ AccountId }) => AccountId === row?.Id);
    expect(shelf.of('account').find(({ externalId }) => externalId === row?.Id)?.value.renewal).toEqual({ endDate: contract?.EndDate });
  });

  it('a field of the mapping that is not there is named', async () => {
    const broken = openOrg(standins, { ...BOOK, mapping: { arr: 'Gone__c' } }).pull();
    let last: unknown;
    for await (const page of broken) last = page;
    expect(last).toMatchObject({ ok: false, error: { code: 'bad_input', message: expect.stringContaining('Gone__c') } });
  });
});

describe('what was saved since', () => {
  async function loaded(more: object = BOOK): Promise<Shelf> {
    const shelf = new Shelf();
    await shelf.pull(more);
    await shelf.pull(more);
    standins.requests.length = 0;
    return shelf;
  }

  it('nothing costs one call, which counts five kinds of rows, and changes nothing', async () => {
    const shelf = await loaded();
    const before = [...shelf.rows.keys()];
    await shelf.pull();
    expect(queries()).toBe(1);
    expect([...shelf.rows.keys()]).toEqual(before);
    expect(shelf.pages).toHaveLength(1);
  });

  it('comes, and only that: an account, a person, a task, a case, a renewal', async () => {
    const more = { ...BOOK, mapping: { ...MAPPING, renewal: 'Opportunity.CloseDate' } };
    const shelf = await loaded(more);
    const [first, second, third] = mine();
    org().change('Account', String(first?.Id), { ARR__c: 123_456 });
    org().insert('Contact', { AccountId: first?.Id ?? null, LastName: 'Neu', Email: 'neu@halden.example' });
    org().insert('Case', { AccountId: second?.Id ?? null, Subject: 'Down', Status: 'Escalated', IsEscalated: true });
    org().insert('Opportunity', {
      AccountId: third?.Id ?? null,
      Name: 'Renewal',
      Type: 'Renewal',
      StageName: 'Proposal',
      CloseDate: '2026-01-02',
    });
    const task = ofMine('Task').find(({ IsClosed }) => !IsClosed);
    org().change('Task', String(task?.Id), { Status: 'Completed' });
    const account = (id: unknown) => shelf.of('account').find(({ externalId }) => externalId === id)?.value;
    const before = account(second?.Id)?.support;
    await shelf.pull(more);
    expect(account(first?.Id)?.arr?.amount).toBe(123_456);
    expect(shelf.of('contact').map(({ value }) => value.email)).toContain('neu@halden.example');
    expect(account(second?.Id)?.support).toMatchObject({ open: (before?.open ?? 0) + 1, escalations: (before?.escalations ?? 0) + 1 });
    expect(account(third?.Id)?.renewal).toEqual({ endDate: '2026-01-02' });
    expect(shelf.of('task').find(({ externalId }) => externalId === task?.Id)?.value.status).toBe('done');
    expect(
      new Set(
        shelf.pages
          .flatMap(({ records }) => records)
          .filter(({ type }) => type === 'account')
          .map(({ externalId }) => externalId),
      ),
    ).toEqual(new Set([first?.Id, second?.Id, third?.Id]));
  });

  it('an account that became mine comes with everything about it', async () => {
    const shelf = await loaded();
    const theirs = org()
      .rows('Account')
      .find(({ CSM__c }) => CSM__c !== robin());
    const old = ofMine('Contact').length;
    org().change('Account', String(theirs?.Id), { CSM__c: robin() });
    await shelf.pull();
    expect(shelf.ids('account')).toEqual(ids(mine()));
    expect(shelf.ids('contact')).toEqual(ids(ofMine('Contact')));
    expect(shelf.ids('contact').length).toBeGreaterThan(old);
    expect(shelf.ids('task')).toEqual(ids(ofMine('Task')));
  });

  it('so does one whose team I joined', async () => {
    const more = { book: ['AccountTeamMember'] };
    const shelf = await loaded(more);
    const other = org()
      .rows('Account')
      .find(({ Id }) => !shelf.ids('account').includes(String(Id)));
    org().insert('AccountTeamMember', { AccountId: other?.Id ?? null, UserId: robin() });
    await shelf.pull(more);
    expect(shelf.ids('account')).toContain(other?.Id);
    expect(shelf.of('contact').some(({ accountExternalId }) => accountExternalId === other?.Id)).toBe(true);
  });

  it('what was deleted goes', async () => {
    const shelf = await loaded();
    const [account] = mine();
    const contact = ofMine('Contact').find(({ AccountId }) => AccountId !== account?.Id);
    const task = ofMine('Task').find(({ AccountId }) => AccountId !== account?.Id);
    const event = ofMine('Event').find(({ AccountId }) => AccountId !== account?.Id);
    org().remove('Account', String(account?.Id));
    org().remove('Contact', String(contact?.Id));
    org().remove('Task', String(task?.Id));
    org().remove('Event', String(event?.Id));
    await shelf.pull();
    const left = [...shelf.rows.keys()].join(' ');
    for (const row of [account, contact, task, event]) expect(left).not.toMatch(new RegExp(`\\w+ ${row?.Id}(?: |$)`));
    expect(shelf.pages.flatMap(({ gone }) => gone)).toEqual(expect.arrayContaining([{ type: 'account', externalId: account?.Id }]));
  });

  it('a case that was deleted is counted no more', async () => {
    const shelf = await loaded();
    const open = ofMine('Case').find(({ IsClosed }) => !IsClosed);
    const count = () => shelf.of('account').find(({ externalId }) => externalId === open?.AccountId)?.value.support?.open ?? 0;
    const before = count();
    org().remove('Case', String(open?.Id));
    await shelf.pull();
    expect(count()).toBe(before - 1);
  });

  it('many rows of one second are read to the last, whatever the page', async () => {
    const shelf = await loaded();
    org().settings.batchSize = 3;
    const stamp = stampIn(0);
    const [account] = mine();
    for (let n = 0; n < 10; n++)
      org().insert('Contact', { AccountId: account?.Id ?? null, LastName: `Same ${n}`, SystemModstamp: n < 8 ? stamp : stampIn(1_000) });
    await shelf.pull();
    expect(shelf.ids('contact')).toEqual(ids(ofMine('Contact')));
  });

  it.each([1, 2])('goes on after %i page(s)', async (most) => {
    const shelf = await loaded();
    org().settings.batchSize = 2;
    for (const account of mine()) org().change('Account', String(account.Id), { ARR__c: 7 });
    for (const contact of ofMine('Contact')) org().change('Contact', String(contact.Id), { Title: 'New' });
    while (!(await shelf.pull(BOOK, most))) org().closeQueries();
    expect(shelf.of('account').every(({ value }) => value.arr?.amount === 7)).toBe(true);
    expect(shelf.of('contact').every(({ value }) => value.title === 'New')).toBe(true);
  });

  it('what was saved while a refresh ran is in the next', async () => {
    const shelf = await loaded();
    const contact = ofMine('Contact')[0];
    const account = mine()[0];
    org().change('Account', String(account?.Id), { ARR__c: 1 });
    org().change('Contact', String(contact?.Id), { Title: 'First' });
    await shelf.pull(BOOK, 1);
    org().change('Account', String(account?.Id), { ARR__c: 2 });
    await shelf.pull();
    await shelf.pull();
    expect(shelf.of('account').find(({ externalId }) => externalId === account?.Id)?.value.arr?.amount).toBe(2);
  });

  it('other settings, a cursor nobody can read, and one that is too old begin anew', async () => {
    const shelf = await loaded();
    const begins = async (cursor: string | undefined, more: object) => {
      const next = new Shelf();
      next.cursor = cursor;
      await next.pull(more);
      return next.ids('account').length === mine().length;
    };
    expect(await begins(shelf.cursor, BOOK)).toBe(false);
    expect(await begins(shelf.cursor, { ...BOOK, mapping: { arr: 'ACV__c' } })).toBe(true);
    expect(await begins('{"v":0}', BOOK)).toBe(true);
    expect(await begins(shelf.cursor?.replace(/"from":"[^"]+"/, '"from":"2026-01-01T00:00:00.000Z"'), BOOK)).toBe(true);
  });
});

it('the ids of my book, for whoever compares', async () => {
  org().settings.batchSize = 4;
  const found: string[] = [];
  for await (const page of openOrg(standins, BOOK).ids()) {
    if (!page.ok) throw new Error(page.error.message);
    found.push(...page.value);
  }
  expect(found.sort()).toEqual(ids(mine()));
});

it('a page that fails says why, and the cursor before it still goes on', async () => {
  const shelf = new Shelf();
  org().settings.batchSize = 3;
  await shelf.pull(BOOK, 1);
  standins.faults.set({ path: /\/query\?/, status: 503, body: '[{"errorCode":"SERVER_UNAVAILABLE","message":"x"}]', times: 1 });
  await expect(shelf.pull()).rejects.toThrow(/vendor_error: Salesforce is being maintained/);
  await shelf.pull();
  expect(shelf.ids('account')).toEqual(ids(mine()));
});
