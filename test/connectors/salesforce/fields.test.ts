import { describe, expect, it } from 'vitest';
import { TEAM } from '../../../lib/connectors/salesforce/book';
import { guessMapping } from '../../../lib/connectors/salesforce/guess';
import type { FieldOffer } from '../../../lib/domain/source/connection';
import { standinsForFile } from '../../standins/per-file';
import type { Standins } from '../../standins/server';
import { MAPPING, openOrg } from './org';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});

const org = () => standins.salesforce('acme');
const robin = () => String(org().rows('User')[0]?.Id);

async function fields() {
  const answer = await openOrg(standins).fields();
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

describe('fields that may be mapped', () => {
  it('are offered by what they can hold, with a guess by their names', async () => {
    const { offers, guess, keyField } = await fields();
    expect(guess).toEqual(MAPPING);
    expect(keyField).toBeUndefined();
    const fits = (name: string) => offers.find((offer) => offer.name === name)?.fits;
    expect(fits('ACV__c')).toEqual(['arr']);
    expect(fits('Owner.Name')).toEqual(['csm']);
    expect(fits('Onboarding_Owner__r.Name')).toEqual(['csm']);
    expect(fits('Contract.EndDate')).toEqual(['renewal']);
    expect(fits('Opportunity.CloseDate')).toEqual(['renewal']);
    expect(fits('Contact.Role__c')).toEqual(['role']);
    expect(fits('Contact.LastName')).toBeUndefined();
    expect(fits('Description')).toBeUndefined();
    expect(fits('CreatedBy.Name')).toBeUndefined();
    // Every one that is guessed can also be chosen.
    for (const name of Object.values(guess)) expect(offers.map((offer) => offer.name)).toContain(name);
  });

  it('a score that never passes 10 is out of 10', async () => {
    for (const [n, row] of org().rows('Account').entries()) row.Health_Score__c = n % 11;
    expect((await fields()).guess.health).toBe('Health_Score__c/10');
  });

  it('without a day on the account the renewal lies where there are some', async () => {
    org().settings.hidden = ['Account.Renewal_Date__c'];
    expect((await fields()).guess.renewal).toBe('Opportunity.CloseDate');
    for (const row of org().rows('Opportunity')) org().change('Opportunity', String(row.Id), { StageName: 'Closed Won' });
    expect((await fields()).guess.renewal).toBe('Contract.EndDate');
  });

  it('what the profile may not see is not offered', async () => {
    org().settings.hidden = ['Opportunity', 'Contract', 'Account.ARR__c', 'Contact.Role__c'];
    const { offers, guess } = await fields();
    expect(offers.some(({ name }) => /^(?:Opportunity|Contract)\.|^ARR__c$|Role__c$/.test(name))).toBe(false);
    expect(guess.arr).toBe('ACV__c');
  });

  it('a key field that is made for Sidelight is found, and no other', async () => {
    org().settings.activityKey = 'Touchpoint_Key__c';
    expect((await fields()).keyField).toBeUndefined();
    org().settings.activityKey = 'Sidelight_Key__c';
    expect((await fields()).keyField).toBe('Sidelight_Key__c');
  });

  const offer = (name: string, label: string, ...fits: FieldOffer['fits']): FieldOffer => ({ name, label, fits });
  it.each([
    [
      'de',
      [
        offer('Jahresumsatz__c', 'Jahresumsatz', 'arr'),
        offer('F1__c', 'Jährlich wiederkehrender Umsatz', 'arr'),
        offer('F2__c', 'Gesundheitsscore', 'health'),
        offer('F3__c', 'Vertragsende', 'renewal'),
        offer('F4__c', 'Kundensegment', 'segment'),
        offer('F5__r.Name', 'Kundenbetreuer', 'csm'),
        offer('F6__c', 'Lebenszyklusphase', 'lifecycle'),
      ],
    ],
    [
      'fr',
      [
        offer('AnnualRevenue', 'Chiffre d’affaires annuel', 'arr'),
        offer('F1__c', 'Revenu annuel récurrent', 'arr'),
        offer('F2__c', 'Score de santé', 'health'),
        offer('F3__c', 'Date de renouvellement', 'renewal'),
        offer('F4__c', 'Segment client', 'segment'),
        offer('F5__r.Name', 'Responsable', 'csm'),
        offer('F6__c', 'Étape du cycle de vie', 'lifecycle'),
      ],
    ],
    [
      'en',
      [
        offer('F0__c', 'Tier', 'segment'),
        offer('F1__c', 'Current ARR (converted)', 'arr'),
        offer('cs__Health_RAG__c', 'RAG', 'health'),
        offer('F3__c', 'Next Renewal Date', 'renewal'),
        offer('F5__r.Name', 'Customer Success Manager', 'csm'),
        offer('F6__c', 'Journey Stage', 'lifecycle'),
      ],
    ],
  ] as const)('are guessed in %s, and turnover is no ARR', (_, offers) => {
    const guess = guessMapping([...offers]);
    expect(guess).toMatchObject({ arr: 'F1__c', renewal: 'F3__c', csm: 'F5__r.Name', lifecycle: 'F6__c' });
    expect(Object.keys(guess).sort()).toEqual(['arr', 'csm', 'health', 'lifecycle', 'renewal', 'segment']);
  });

  it('nothing is guessed where no name says it', () => {
    expect(guessMapping([offer('AnnualRevenue', 'Annual Revenue', 'arr'), offer('Sic', 'SIC Code', 'segment', 'health')])).toEqual({});
  });
});

describe('ways in which an account is mine', () => {
  it('each with its count, most first, in three calls', async () => {
    standins.requests.length = 0;
    const answer = await openOrg(standins).bookChoices();
    if (!answer.ok) throw new Error(answer.error.message);
    const count = (field: string) =>
      org()
        .rows('Account')
        .filter((row) => row[field] === robin()).length;
    expect(answer.value).toEqual(
      [
        { id: 'CSM__c', label: 'CSM', count: count('CSM__c') },
        { id: 'Onboarding_Owner__c', label: 'Onboarding owner', count: count('Onboarding_Owner__c') },
        {
          id: TEAM,
          label: 'Account team',
          count: org()
            .rows(TEAM)
            .filter(({ UserId }) => UserId === robin()).length,
        },
        { id: 'OwnerId', label: 'Owner', count: 0 },
      ].sort((a, b) => b.count - a.count),
    );
    expect(standins.requests).toHaveLength(3);
  });

  it('an org without account teams offers none', async () => {
    org().settings.hidden = [TEAM];
    const answer = await openOrg(standins).bookChoices();
    expect(answer.ok && answer.value.map(({ id }) => id)).not.toContain(TEAM);
  });
});
