import { describe, expect, it } from 'vitest';
import { roleIn, roleSaid } from '../../../lib/connectors/salesforce/contact-role';
import { CALLED, roleThere } from '../../../lib/domain/records/role-there';
import { standinsForFile } from '../../standins/per-file';
import type { Standins } from '../../standins/server';
import { MAPPING, openOrg } from './org';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});

const org = () => standins.salesforce('acme');
const robin = () => String(org().rows('User')[0]?.Id);
const BOOK = { book: ['CSM__c'] };
const mine = () =>
  org()
    .rows('Account')
    .filter(({ CSM__c }) => CSM__c === robin());
const contactOf = (accountId: unknown) =>
  org()
    .rows('Contact')
    .find(({ AccountId }) => AccountId === accountId) ?? {};
const opportunityOf = (accountId: unknown) =>
  org()
    .rows('Opportunity')
    .find(({ AccountId }) => AccountId === accountId) ?? {};
const calls = () => standins.requests.filter(({ path }) => path.startsWith('/services/data')).length;
const stampIn = (ms: number) => `${new Date(Date.now() + ms).toISOString().slice(0, 19)}.000+0000`;

function give(accountId: unknown, role: string, stamp = stampIn(0)) {
  const [ContactId, OpportunityId] = [contactOf(accountId).Id ?? '', opportunityOf(accountId).Id ?? ''];
  return org().insert(
    'OpportunityContactRole',
    { ContactId, OpportunityId, Role: role, LastModifiedDate: stamp, SystemModstamp: stamp },
    robin(),
  );
}

async function opened(id: unknown, more: object = {}): Promise<(string | undefined)[]> {
  const answer = await openOrg(standins, more).account({ kind: 'salesforce.account', id: String(id), role: 'focus' });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.flatMap((one) => (one.type === 'contact' ? [one.value.role] : []));
}

async function pulled(cursor?: string, more: object = BOOK) {
  const roles = new Map<string, string | undefined>();
  let last = cursor;
  for await (const page of openOrg(standins, more).pull(cursor)) {
    if (!page.ok) throw new Error(`${page.error.code} ${page.error.detail ?? ''}`);
    for (const one of page.value.records) if (one.type === 'contact') roles.set(one.externalId, one.value.role);
    last = page.value.cursor;
    if (page.value.done) break;
  }
  return { roles, cursor: last };
}

/** The same cursor, as it would be if its waiting had begun an hour earlier. */
function anHourOn(cursor: string | undefined): string {
  const waiting = JSON.parse(String(cursor));
  const earlier = Date.parse(waiting.rolesFrom) - 3_700_000;
  return JSON.stringify({ ...waiting, rolesFrom: new Date(earlier).toISOString() });
}

describe('what a contact is to an opportunity', () => {
  it('comes with the account behind a record, in the same round trip', async () => {
    const [account] = mine();
    give(account?.Id, 'Economic Buyer');
    expect(await opened(account?.Id)).toContain('economic buyer');
    expect(calls()).toBe(1);
  });

  it('is left out where opportunities are closed to this person, and the contacts are there all the same', async () => {
    const [account] = mine();
    give(account?.Id, 'Economic Buyer');
    org().settings.hidden.push('OpportunityContactRole');
    const roles = await opened(account?.Id);
    expect(roles.length).toBeGreaterThan(0);
    expect(roles.every((role) => role === undefined)).toBe(true);
    expect(calls()).toBe(2);
    const { roles: loaded } = await pulled();
    expect(loaded.size).toBeGreaterThan(0);
  });

  it('comes with the book, and when it alone was changed or ended', async () => {
    const [first, second] = mine();
    give(first?.Id, 'Decision Maker', stampIn(-86_400_000));
    const load = await pulled();
    expect(load.roles.get(String(contactOf(first?.Id).Id))).toBe('economic buyer');
    const others = org()
      .rows('Account')
      .find(({ CSM__c }) => CSM__c !== robin());
    give(second?.Id, 'Champion', stampIn(600_000));
    give(others?.Id, 'Champion', stampIn(600_000));
    const changes = await pulled(anHourOn((await pulled(load.cursor)).cursor));
    expect(changes.roles.get(String(contactOf(second?.Id).Id))).toBe('champion');
    expect(changes.roles.has(String(contactOf(others?.Id).Id))).toBe(false);
  });

  it('is asked for with other questions where one call has room for it, else once an hour and then for that hour', async () => {
    const asked = () =>
      decodeURIComponent(standins.requests.map(({ body }) => String(body)).join()).includes('FROM OpportunityContactRole WHERE');
    const [account] = mine();
    let { cursor } = await pulled((await pulled()).cursor);
    give(account?.Id, 'Champion', stampIn(600_000));
    standins.requests.length = 0;
    ({ cursor } = await pulled(cursor));
    expect([asked(), calls()]).toEqual([false, 1]);
    const since = JSON.parse(String(cursor)).rolesFrom;
    ({ cursor } = await pulled(cursor));
    expect(JSON.parse(String(cursor)).rolesFrom).toBe(since);
    const due = await pulled(anHourOn(cursor));
    expect(due.roles.get(String(contactOf(account?.Id).Id))).toBe('champion');
    expect(JSON.parse(String(due.cursor))).not.toHaveProperty('rolesFrom');

    const six = { ...BOOK, mapping: { ...MAPPING, renewal: 'Opportunity.CloseDate' } };
    const load = await pulled((await pulled(undefined, six)).cursor, six);
    standins.requests.length = 0;
    await pulled(load.cursor, six);
    expect(asked()).toBe(true);
    expect(JSON.parse(String(load.cursor))).not.toHaveProperty('rolesFrom');
  });

  it('is what they are to what is still open, in words that we know where there are some', () => {
    const row = (Role: string, IsClosed = false) => ({ Role, Opportunity: { IsClosed } });
    expect(roleIn(undefined)).toBeUndefined();
    expect(roleIn([])).toBeUndefined();
    expect(roleIn([row('Champion', true), row('Economic Decision Maker')])).toBe('economic buyer');
    expect(roleIn([row('Champion', true), row('Influencer')])).toBe('champion');
    expect(roleIn([row('Influencer'), row('Other')])).toBe('Influencer');
    expect(roleIn([row('Entscheidungsträger')])).toBe('economic buyer');
    expect(roleIn([row('Décideur économique')])).toBe('economic buyer');
    expect(roleIn([row('Business User')])).toBe('end user');
    expect(roleIn([{ Role: null, Opportunity: null }])).toBeUndefined();
  });
});

describe('what the company’s own field says of a contact', () => {
  const OWN = { mapping: { ...MAPPING, role: 'Contact.Role__c' } };
  const say = (accountId: unknown, word: string | null) => org().change('Contact', String(contactOf(accountId).Id), { Role__c: word });

  it('is read back in our word, with the account and with the book, and before what an opportunity says', async () => {
    const [account] = mine();
    give(account?.Id, 'Champion');
    say(account?.Id, 'Entscheider');
    const id = String(contactOf(account?.Id).Id);
    expect(await opened(account?.Id, OWN)).toContain('economic buyer');
    expect(calls()).toBe(1);
    const load = await pulled(undefined, { ...BOOK, ...OWN });
    expect(load.roles.get(id)).toBe('economic buyer');
    say(account?.Id, null);
    const { roles } = await pulled((await pulled(load.cursor, { ...BOOK, ...OWN })).cursor, { ...BOOK, ...OWN });
    expect(roles.get(id)).toBe('champion');
  });

  it('is not read where no mapping names it', async () => {
    const [account] = mine();
    say(account?.Id, 'economic buyer');
    expect(await opened(account?.Id)).not.toContain('economic buyer');
  });

  it('is the field that a role is written to', async () => {
    const [account] = mine();
    const open = openOrg(standins, OWN);
    const terms = await open.recordTerms();
    const role = terms.ok ? terms.value.contact.role : undefined;
    expect(role?.path).toBe('Role__c');
    const written = await open.write(
      {
        kind: 'contact.change',
        contactId: 'x',
        change: { role: 'technical admin' },
        target: { recordId: String(contactOf(account?.Id).Id), path: role?.path ?? '' },
        word: roleThere('technical admin', role?.choices ?? []) ?? '',
      },
      '0190cafe-0000-7000-8000-000000000001',
    );
    expect(written.ok).toBe(true);
    expect(await opened(account?.Id, OWN)).toContain('technical admin');
    const elsewhere = await openOrg(standins, { mapping: { ...MAPPING, role: 'Contact.Gone__c' } }).recordTerms();
    expect(elsewhere.ok && elsewhere.value.contact.role).toBeUndefined();
  });

  it('closed to this person, takes neither the contacts nor what opportunities say', async () => {
    const [account] = mine();
    give(account?.Id, 'Champion');
    org().settings.hidden.push('Contact.Role__c');
    expect(await opened(account?.Id, OWN)).toContain('champion');
    expect(calls()).toBe(2);
    const { roles } = await pulled(undefined, { ...BOOK, ...OWN });
    expect(roles.get(String(contactOf(account?.Id).Id))).toBe('champion');
  });

  it('every word that is written for a role is read as that role', () => {
    for (const [role, words] of Object.entries(CALLED)) for (const word of words) expect([word, roleSaid(word)]).toEqual([word, role]);
  });
});
