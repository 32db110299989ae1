import { describe, expect, it } from 'vitest';
import { roleIn } from '../../../lib/connectors/salesforce/contact-role';
import { standinsForFile } from '../../standins/per-file';
import type { Standins } from '../../standins/server';
import { openOrg } from './org';

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

async function opened(id: unknown): Promise<(string | undefined)[]> {
  const answer = await openOrg(standins).account({ kind: 'salesforce.account', id: String(id), role: 'focus' });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.flatMap((one) => (one.type === 'contact' ? [one.value.role] : []));
}

async function pulled(cursor?: string) {
  const roles = new Map<string, string | undefined>();
  let last = cursor;
  for await (const page of openOrg(standins, BOOK).pull(cursor)) {
    if (!page.ok) throw new Error(`${page.error.code} ${page.error.detail ?? ''}`);
    for (const one of page.value.records) if (one.type === 'contact') roles.set(one.externalId, one.value.role);
    last = page.value.cursor;
    if (page.value.done) break;
  }
  return { roles, cursor: last };
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
    const changes = await pulled((await pulled(load.cursor)).cursor);
    expect(changes.roles.get(String(contactOf(second?.Id).Id))).toBe('champion');
    expect(changes.roles.has(String(contactOf(others?.Id).Id))).toBe(false);
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
