import { describe, expect, it } from 'vitest';
import { HOST, MAPPING, openOrg } from './org';
import { BOOK, ids, keyOf, mine, ofMine, org, robin, Shelf, standins, withOrg } from './shelf';

withOrg();

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
