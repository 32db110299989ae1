import { describe, expect, it } from 'vitest';
import { salesforce } from '../../../lib/connectors/salesforce';
import { readFilter } from '../../../lib/connectors/salesforce/filter';

const written = (text: string, prefix = '') => {
  const filter = readFilter(text);
  return filter.ok ? filter.value(prefix) : filter.error.detail;
};

describe('an administrator’s filter', () => {
  it.each([
    ["Type = 'Customer'", "(Account.Type = 'Customer')"],
    [
      "Type='Customer' and (ARR__c >= 1000 OR NOT Name LIKE 'Test%')",
      "(Account.Type = 'Customer' AND (Account.ARR__c >= 1000 OR NOT Account.Name LIKE 'Test%'))",
    ],
    ["Owner.Name = 'O\\'Neill' AND Segment__c IN ('A', 'B')", "(Account.Owner.Name = 'O\\'Neill' AND Account.Segment__c IN ('A', 'B'))"],
    [
      'CreatedDate = LAST_N_DAYS:30 AND Renewal_Date__c != NULL',
      '(Account.CreatedDate = LAST_N_DAYS:30 AND Account.Renewal_Date__c != NULL)',
    ],
    ["Account.Name = 'x'", "(Account.Name = 'x')"],
  ])('%s', (text, expected) => {
    expect(written(text, 'Account.')).toBe(expected);
    expect(written(text)).toBe(expected.replaceAll('Account.', ''));
  });

  it.each([
    '',
    "Id IN (SELECT AccountId FROM Contact WHERE Email LIKE '%@evil.example')",
    "Name = 'a' LIMIT 1",
    "Name = 'a' ORDER BY Name",
    "Name = 'a' FOR UPDATE",
    "Name = 'a' WITH SECURITY_ENFORCED",
    "Name = 'a' GROUP BY Name",
    "Name = 'a' ALL ROWS",
    "Name = 'a') OR (Name = 'b'",
    "Name = 'a' OFFSET 3",
    'CALENDAR_YEAR(CreatedDate) = 2020',
    "Name = 'a'; DROP",
    "Name = 'unclosed",
    'SELECT Id FROM Account',
    "x.y.z.a.b.c = '1'",
    'Name',
  ])('is refused: %j', (text) => {
    expect(written(text)).toBe('filter');
  });

  it('a refused one is told in words, and nothing is asked of the org but who is asking', async () => {
    const asked: string[] = [];
    const fetch = async (input: string | URL | Request) => {
      asked.push(new URL(String(input)).pathname);
      const me = { user_id: '005dM00000awSFJQA2', organization_id: '00DdM00000vfgTuUAI', name: 'Robin' };
      return new Response(JSON.stringify(me), { headers: { 'content-type': 'application/json' } });
    };
    const open = salesforce.open({ host: 'acme.my.salesforce.com', signIn: 'oauth', filter: 'Name = 1 LIMIT 1' }, { fetch });
    expect((await open.pull().next()).value).toMatchObject({
      ok: false,
      error: { code: 'bad_input', message: expect.stringContaining('filter') },
    });
    expect(asked).toEqual(['/services/oauth2/userinfo']);
  });
});
