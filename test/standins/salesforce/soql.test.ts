import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../ask';
import { type Standins, startStandins } from '../server';

let standins: Standins;
let token: string;
beforeAll(async () => {
  standins = await startStandins();
  token = standins.salesforce('acme').token();
});
afterAll(() => standins.close());

const DATA = '/services/data/v66.0';
const get = (path: string, headers: Record<string, string> = {}) =>
  ask(standins.port, 'acme.my.salesforce.com', path, { headers: { authorization: `Bearer ${token}`, ...headers } });
const query = (soql: string, kind = 'query') => get(`${DATA}/${kind}?q=${encodeURIComponent(soql)}`);
const names = async (where: string) =>
  (await query(`SELECT Name FROM Account WHERE ${where}`)).body.records.map((row: { Name: string }) => row.Name);
const refused = async (soql: string) => {
  const { status, body } = await query(soql);
  return [status, body[0].errorCode, body[0].message];
};

describe('SOQL', () => {
  it('selects fields of the row and of what it looks up to', async () => {
    const { status, body, headers } = await query(
      "SELECT Id, Name, Owner.Name, CSM__r.Email, Parent.Name FROM Account WHERE Name LIKE 'Tessera%' ORDER BY Name",
    );
    expect([status, body.totalSize, body.done]).toEqual([200, 2, true]);
    expect(headers['sforce-limit-info']).toMatch(/^api-usage=\d+\/15000$/);
    expect(body.records[1]).toMatchObject({
      attributes: { type: 'Account', url: `${DATA}/sobjects/Account/${body.records[1].Id}` },
      Name: 'Tessera Robotics Japan KK',
      Owner: { attributes: { type: 'User' }, Name: 'Petra Lang' },
      CSM__r: { Email: 'jonas@sidecar-software.example' },
      Parent: { Name: 'Tessera Robotics' },
    });
    expect(body.records[0].Parent).toBeNull();
  });

  it('reaches through a lookup to many objects, as far as they agree', async () => {
    const { body } = await query(
      "SELECT Subject, What.Name, What.Type, Who.Email FROM Task WHERE What.Name = 'Halden Optics GmbH' LIMIT 1",
    );
    expect(body.records[0]).toMatchObject({
      What: { Name: 'Halden Optics GmbH', Type: 'Account' },
      Who: { Email: 'ana.lindqvist@halden-optics.example' },
    });
    expect(await refused('SELECT What.Industry FROM Task')).toMatchObject([400, 'INVALID_FIELD', expect.stringContaining("'Industry'")]);
  });

  it('filters with AND, OR, NOT and parentheses', async () => {
    expect(await names("Name = 'HALDEN optics gmbh'")).toEqual(['Halden Optics GmbH']);
    const some = await names("(Segment__c = 'SMB' OR Segment__c = 'Enterprise') AND NOT (Industry = 'Legal services')");
    expect(some).toContain('Brightwater Foods');
    expect(some).not.toContain('Orrin & Vale LLP');
    expect(await names("NOT Segment__c IN ('SMB', 'Enterprise') AND Website != null")).toContain('Halden Optics GmbH');
    expect(await names('ParentId = null AND NumberOfEmployees > 5000')).toEqual(['Tessera Robotics']);
    expect(await names("Name LIKE '%robotics jap_n%'")).toEqual(['Tessera Robotics Japan KK']);
    expect(await names("Name LIKE '100\\%'")).toEqual([]);
  });

  it('wants parentheses where AND meets OR', async () => {
    const found = await refused("SELECT Id FROM Account WHERE Name = 'a' AND Name = 'b' OR Name = 'c'");
    expect(found).toEqual([400, 'MALFORMED_QUERY', "unexpected token: 'OR'"]);
  });

  it('has open cases of some days to some weeks, as teams have', async () => {
    const { body } = await query('SELECT CreatedDate FROM Case WHERE IsClosed = false');
    const days = body.records.map(
      (row: { CreatedDate: string }) => (Date.now() - Date.parse(row.CreatedDate.replace('+0000', 'Z'))) / 86_400_000,
    );
    expect(days.length).toBeGreaterThan(5);
    expect(Math.min(...days)).toBeGreaterThan(1);
    expect(Math.max(...days)).toBeLessThan(35);
  });

  it('compares days and instants, also by words', async () => {
    expect((await names('Renewal_Date__c = NEXT_N_DAYS:30')).sort()).toEqual(['Marlowe Ceramics', 'Quillmark Media', 'Sundial Energy']);
    expect(await names('CreatedDate = TODAY')).toEqual([]);
    const halden = standins.salesforce('acme').rows('Account')[0];
    const at = String(halden?.SystemModstamp).replace('+0000', 'Z');
    expect(await names(`SystemModstamp = ${at}`)).toEqual(['Halden Optics GmbH']);
    expect(await names(`SystemModstamp > ${at} AND SystemModstamp < ${at}`)).toEqual([]);
    expect((await refused("SELECT Id FROM Account WHERE CreatedDate > '2026-01-01T00:00:00Z'"))[1]).toBe('INVALID_FIELD');
  });

  it('takes ids of 15 or 18 characters, and a one-level sub-select that is not part of an OR', async () => {
    const id = String(standins.salesforce('acme').rows('Account')[0]?.Id);
    expect(await names(`Id = '${id.slice(0, 15)}'`)).toEqual(['Halden Optics GmbH']);
    expect(await names(`Id IN ('${id}', '001000000000000AAA')`)).toEqual(['Halden Optics GmbH']);
    const mine = standins.salesforce('acme').rows('User')[0]?.Id;
    const team = await names(`Id IN (SELECT AccountId FROM AccountTeamMember WHERE UserId = '${mine}')`);
    expect(team.length).toBeGreaterThan(0);
    const rest = await names(`Id NOT IN (SELECT AccountId FROM AccountTeamMember WHERE UserId = '${mine}')`);
    expect(team.length + rest.length).toBe(standins.salesforce('acme').rows('Account').length);
    expect(
      (await refused(`SELECT Id FROM Account WHERE OwnerId = '${mine}' OR Id IN (SELECT AccountId FROM AccountTeamMember)`))[2],
    ).toContain("'OR'");
    expect((await refused("SELECT Id FROM Account WHERE OwnerId = 'x'"))[1]).toBe('INVALID_QUERY_FILTER_OPERATOR');
  });

  it('counts, groups, and lists children', async () => {
    const { body } = await query("SELECT COUNT() FROM Account WHERE CSM__r.Name = 'Robin Ashdown'");
    expect(body).toEqual({ totalSize: 9, done: true, records: [] });
    const groups = (await query('SELECT CSM__c, COUNT(Id) n, SUM(ARR__c) FROM Account GROUP BY CSM__c')).body.records;
    expect(groups.map(({ n }: { n: number }) => n)).toEqual([9, 2]);
    expect(groups[0]).toMatchObject({ attributes: { type: 'AggregateResult' }, expr0: expect.any(Number) });
    const nested = (
      await query(
        "SELECT Name, (SELECT Name FROM Contacts LIMIT 2), (SELECT Id FROM Contracts WHERE Status = 'Draft') FROM Account WHERE Name = 'Halden Optics GmbH'",
      )
    ).body.records[0];
    expect(nested.Contacts).toMatchObject({ totalSize: 2, done: true, records: [{ Name: 'Ana Lindqvist' }, { Name: 'Tobias Reuter' }] });
    expect(nested.Contracts).toBeNull();
  });

  it('sorts, with empty values first unless told', async () => {
    const parents = async (order: string) =>
      (await query(`SELECT ParentId FROM Account ORDER BY ParentId ${order}, Name`)).body.records.map(
        (row: { ParentId: string | null }) => row.ParentId,
      );
    expect((await parents('ASC'))[0]).toBeNull();
    expect((await parents('DESC NULLS LAST'))[0]).not.toBeNull();
    expect((await parents('ASC NULLS LAST')).at(-1)).toBeNull();
  });

  it('pages by nextRecordsUrl, and a lost locator is refused', async () => {
    const { settings, closeQueries } = standins.salesforce('acme');
    settings.batchSize = 4;
    const first = (await query('SELECT Id FROM Account')).body;
    expect([first.totalSize, first.done, first.records.length]).toEqual([11, false, 4]);
    const second = (await get(first.nextRecordsUrl)).body;
    const third = (await get(second.nextRecordsUrl)).body;
    expect([third.done, third.nextRecordsUrl, third.records.length]).toEqual([true, undefined, 3]);
    const ids = [first, second, third].flatMap(({ records }) => records.map(({ Id }: { Id: string }) => Id));
    expect(new Set(ids).size).toBe(11);
    closeQueries();
    const lost = await get(second.nextRecordsUrl);
    settings.batchSize = 2000;
    expect([lost.status, lost.body[0].errorCode]).toEqual([400, 'INVALID_QUERY_LOCATOR']);
  });

  it('refuses what is wrong in the words of the vendor', async () => {
    expect((await refused('SELECT Id FROM')).slice(0, 2)).toEqual([400, 'MALFORMED_QUERY']);
    expect((await refused('SELECT Id, Nmae FROM Account')).slice(0, 2)).toEqual([400, 'INVALID_FIELD']);
    expect((await refused("SELECT Id FROM Account WHERE Nope__c = 'a'")).slice(0, 2)).toEqual([400, 'INVALID_FIELD']);
    expect((await refused('SELECT Id FROM Acount')).slice(0, 2)).toEqual([400, 'INVALID_TYPE']);
    expect(await refused("SELECT Id FROM Task WHERE Description = 'x'")).toEqual([
      400,
      'INVALID_FIELD',
      "field 'Description' can not be filtered in a query call",
    ]);
    expect((await refused("SELECT Id FROM Task WHERE Description LIKE '%x%'"))[1]).toBe('INVALID_FIELD');
    expect((await refused('SELECT Id, Id FROM Account'))[2]).toContain('duplicate field');
  });
});
