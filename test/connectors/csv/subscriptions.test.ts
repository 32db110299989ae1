import { describe, expect, it } from 'vitest';
import { detect, detectKind } from '../../../lib/connectors/csv/detect-kind';
import { mapHeaders } from '../../../lib/connectors/csv/headers';
import { idOf, read, value } from './read-row';

const OURS = 'Account ID,Subscription ID,Subscription Name,Start Date,End Date,Amount,Currency,Auto-renew,Notice Days,State';
const list = (text: string) => text.split(',');

describe('a file of subscriptions', () => {
  it.each<[string, string, object]>([
    [
      'ours',
      OURS,
      {
        accountId: 'Account ID',
        id: 'Subscription ID',
        name: 'Subscription Name',
        start: 'Start Date',
        end: 'End Date',
        amount: 'Amount',
        currency: 'Currency',
        autoRenews: 'Auto-renew',
        noticeDays: 'Notice Days',
        state: 'State',
      },
    ],
    [
      'Salesforce contracts',
      'Id,AccountId,ContractNumber,StartDate,EndDate,Status,ContractTerm',
      { id: 'ContractNumber', accountId: 'AccountId', start: 'StartDate', end: 'EndDate', state: 'Status' },
    ],
    [
      'Salesforce CPQ',
      'SBQQ__Account__c,SBQQ__ProductName__c,SBQQ__SubscriptionStartDate__c,SBQQ__SubscriptionEndDate__c,SBQQ__Contract__c,SBQQ__NetPrice__c',
      {
        accountName: 'SBQQ__Account__c',
        name: 'SBQQ__Contract__c',
        start: 'SBQQ__SubscriptionStartDate__c',
        end: 'SBQQ__SubscriptionEndDate__c',
      },
    ],
    [
      'a billing system',
      'subscription_id,customer_name,plan_name,current_term_start,current_term_end,auto_renew,status,mrr',
      {
        id: 'subscription_id',
        accountName: 'customer_name',
        name: 'plan_name',
        start: 'current_term_start',
        end: 'current_term_end',
        autoRenews: 'auto_renew',
        state: 'status',
      },
    ],
    [
      'German',
      'Kunde,Vertragsnummer,Vertragsbeginn,Vertragsende,Jahresbetrag (EUR),Kündigungsfrist,Automatische Verlängerung,Stand',
      {
        accountName: 'Kunde',
        id: 'Vertragsnummer',
        start: 'Vertragsbeginn',
        end: 'Vertragsende',
        amount: 'Jahresbetrag (EUR)',
        noticeDays: 'Kündigungsfrist',
        autoRenews: 'Automatische Verlängerung',
        state: 'Stand',
      },
    ],
    [
      'French',
      'Client,Contrat,Date de début,Date de fin,Montant annuel,Devise,Tacite reconduction,Préavis,Statut',
      {
        accountName: 'Client',
        name: 'Contrat',
        start: 'Date de début',
        end: 'Date de fin',
        amount: 'Montant annuel',
        currency: 'Devise',
        autoRenews: 'Tacite reconduction',
        noticeDays: 'Préavis',
        state: 'Statut',
      },
    ],
  ])('%s is known by its headers', (_, headers, expected) => {
    expect(detectKind(list(headers))).toBe('subscriptions');
    expect(Object.fromEntries(mapHeaders('subscriptions', list(headers)).mapping.map(({ field, header }) => [field, header]))).toEqual(
      expected,
    );
  });

  it('never reads a month or a whole term as a year', () => {
    expect(mapHeaders('subscriptions', list('Subscription ID,End Date,Account ID,MRR,TCV,Net Price')).unused).toEqual([
      'MRR',
      'TCV',
      'Net Price',
    ]);
  });

  it('says which columns tell its kind', () => {
    expect(detect(list(OURS)).because).toEqual(['Subscription ID', 'Subscription Name', 'Start Date', 'End Date', 'Amount', 'State']);
  });

  it.each([
    ['accounts', 'Account ID,Account Name,Contract Start Date,Contract End Date,ARR'],
    ['accounts', 'Account ID,Account Name,Plan,Subscription End Date,ARR'],
    ['tasks', 'Account ID,Task,Start Date,End Date,Status'],
    ['subscriptions', 'Account ID,Product,Start Date,End Date,Amount'],
    ['subscriptions', 'Account Name,Subscription,End Date,ARR'],
  ])('%s: %s', (kind, headers) => expect(detectKind(list(headers))).toBe(kind));

  it('asks where accounts and subscriptions fit equally well', () => {
    expect(detect(list('Account ID,Account Name,Contract ID,Renewal Date,ARR,Segment'))).toEqual({
      because: [],
      couldBe: ['accounts', 'subscriptions'],
    });
  });
});

describe('a row of subscriptions', () => {
  it('is a whole contract', () => {
    expect(
      read('subscriptions', `${OURS},Renewal Amount,Renewal Owner`, 'A1,S-1,Core,2026-01-01,2026-12-31,"84,000",eur,Yes,90,Verbal,90k,Kim'),
    ).toEqual({
      record: expect.objectContaining({
        connectionId: 'csv',
        type: 'subscription',
        externalId: 'S-1',
        accountExternalId: 'A1',
        value: {
          id: 'S-1',
          name: 'Core',
          startDate: '2026-01-01',
          endDate: '2026-12-31',
          amount: { amount: 84_000, currency: 'EUR' },
          renewed: { amount: 90_000, currency: 'EUR' },
          autoRenews: true,
          noticeDays: 90,
          state: 'verbal',
          owner: 'Kim',
        },
      }),
    });
  });

  it.each<[string, string, object]>([
    ['Subscription ID,Account ID,End Date,Amount (GBP)', 'S-1,A1,31.12.2026,1.2k', { amount: { amount: 1200, currency: 'GBP' } }],
    ['Subscription ID,Account ID,End Date,Auto-renew', 'S-1,A1,31 Dec 2026,Manual', { endDate: '2026-12-31', autoRenews: false }],
    ['Subscription ID,Account ID,End Date,Auto-renew', 'S-1,A1,2028-02-29,automatisch', { endDate: '2028-02-29', autoRenews: true }],
    ['Subscription ID,Account ID,End Date,Notice Days', 'S-1,A1,2026-12-31,30 Tage', { noticeDays: 30 }],
  ])('%s: %s', (headers, line, expected) => expect(value('subscriptions', headers, line)).toMatchObject(expected));

  it.each([
    ['Closed Won', 'signed'],
    ['Activated', 'open'],
    ['Negotiation/Review', 'open'],
    ['Expired', 'open'],
    ['non_renewing', 'lost'],
    ['gekündigt', 'lost'],
    ['résilié', 'lost'],
    ['Mündlich', 'verbal'],
    ['Automatisch verlängert', 'auto-renewed'],
    ['', undefined],
    ['-', undefined],
  ])('of the state %s is %s', (word, state) => {
    expect((value('subscriptions', 'Account ID,End Date,State', `A1,2026-12-31,${word}`) as { state?: string }).state).toBe(state);
  });

  it.each([
    [',Core,2026-01-01,', 'The row has no End Date'],
    [',Core,2027-01-01,2026-12-31', 'The term ends on 2026-12-31, before it begins on 2027-01-01'],
    [',Core,,2026-02-30', 'End Date “2026-02-30” is not a day in the calendar: write it as YYYY-MM-DD'],
    [',Core,,03/04/2026', 'End Date “03/04/2026” could be two different days: write it as YYYY-MM-DD'],
    [',Core,,2026-12-31,-5', 'Amount “-5” is below zero'],
    [',Core,,2026-12-31,5,Frozen', 'State “Frozen” is not a state Sidelight knows: write Open, Verbal, Signed, Lost or Auto-renewed'],
    [',Core,,2026-12-31,5,toString', expect.stringContaining('not a state')],
  ])('A1,%s stays out: %s', (line, reason) => {
    expect(read('subscriptions', 'Account ID,Subscription ID,Subscription Name,Start Date,End Date,Amount,State', `A1,${line}`)).toEqual({
      rejected: reason,
    });
  });

  it('of more notice than any contract asks for stays out', () => {
    for (const days of ['4000', '999999999'])
      expect(read('subscriptions', 'Subscription ID,Account ID,End Date,Notice Days', `S-1,A1,2026-12-31,${days}`)).toEqual({
        rejected: `Notice Days “${days}” is more than ten years of notice`,
      });
  });

  it('of an account that nobody imported stays out', () => {
    expect(read('subscriptions', 'Account ID,End Date', 'A2,2026-12-31')).toEqual({
      rejected: 'No account with the ID “A2” was imported: import its account first',
    });
  });

  it('is the same contract when its terms change, and a formula in its name is text', () => {
    const headers = 'Account ID,Subscription Name,Start Date,End Date,Amount';
    const id = idOf('subscriptions', headers, 'A1,Core,2026-01-01,2026-12-31,5');
    expect(idOf('subscriptions', headers, 'A1, Core ,1 Jan 2026,2027-06-30,9')).toBe(id);
    for (const other of [
      'A1,Plus,2026-01-01,2026-12-31,5',
      'A1,Core,2027-01-01,2027-12-31,5',
      '001Hs00003vjLpw,Core,2026-01-01,2026-12-31,5',
    ])
      expect(idOf('subscriptions', headers, other)).not.toBe(id);
    expect(idOf('subscriptions', 'Contract ID,Account ID,End Date', '800Hs00003vjLpw,A1,2026-12-31')).toMatch(
      /^800Hs00003vjLpw[A-Z0-5]{3}$/,
    );
    expect(value('subscriptions', headers, "A1,'=HYPERLINK(1),,2026-12-31,")).toMatchObject({ name: '=HYPERLINK(1)' });
  });
});
