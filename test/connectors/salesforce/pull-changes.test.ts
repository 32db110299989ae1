import { describe, expect, it } from 'vitest';
import { MAPPING, openOrg } from './org';
import { BOOK, ids, mine, ofMine, org, queries, robin, Shelf, stampIn, standins, withOrg } from './shelf';

withOrg();

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
