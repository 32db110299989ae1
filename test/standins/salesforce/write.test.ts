import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../ask';
import { type Standins, startStandins } from '../server';

let standins: Standins;
let token: string;
beforeAll(async () => {
  standins = await startStandins();
  standins.settings.lightningDelayMs = [0, 0];
  token = standins.salesforce('acme').token();
});
afterAll(() => standins.close());
beforeEach(() => {
  standins.hits.length = 0;
  standins.faults.clear();
});

const DATA = '/services/data/v66.0';
const HOST = 'acme.my.salesforce.com';
const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  ask(standins.port, HOST, DATA + path, { method, body, headers: { authorization: `Bearer ${token}`, ...headers } });
const org = () => standins.salesforce('acme');
const halden = () => String(org().rows('Account')[0]?.Id);
const ana = () => String(org().rows('Contact')[0]?.Id);
const call = () => ({
  Subject: 'Call',
  Status: 'Completed',
  WhatId: halden(),
  WhoId: ana(),
  ActivityDate: '2026-11-20',
  Description: 'Spoke.',
});
const newTask = async (more: object = {}) => (await send('POST', '/sobjects/Task', { ...call(), ...more })).body.id as string;
const task = (id: string) =>
  org()
    .rows('Task')
    .find((row) => row.Id === id);

describe('rows written through the API', () => {
  it('are created as the signed-in person, with what Salesforce works out, and show in queries', async () => {
    const { status, body, headers } = await send('POST', '/sobjects/Task/', call());
    expect([status, body]).toEqual([201, { id: expect.stringMatching(/^00THs\w{13}$/), success: true, errors: [] }]);
    expect(headers.location).toBe(`${DATA}/sobjects/Task/${body.id}`);
    const robin = org().rows('User')[0]?.Id;
    expect(task(body.id)).toMatchObject({ OwnerId: robin, CreatedById: robin, IsClosed: true, AccountId: halden(), Priority: 'Normal' });
    const soql = `SELECT Id, Description FROM Task WHERE WhatId = '${halden()}' AND CreatedById = '${robin}' AND CreatedDate = TODAY`;
    const found = (await send('GET', `/query?q=${encodeURIComponent(soql)}`)).body.records;
    expect(found).toMatchObject([{ Id: body.id, Description: 'Spoke.' }]);
    expect(standins.hits).toMatchObject([{ host: HOST, kind: 'create', object: 'Task', id: body.id, by: robin }]);
    const people = org()
      .rows('TaskRelation')
      .filter(({ TaskId }) => TaskId === body.id);
    expect(people.map(({ RelationId, IsWhat }) => [RelationId, IsWhat])).toEqual([
      [ana(), false],
      [halden(), true],
    ]);
  });

  it('are changed, read and deleted; the recycle bin keeps them', async () => {
    const id = await newTask({ Status: 'Not Started' });
    expect(await send('PATCH', `/sobjects/Task/${id}`, { Status: 'Completed' })).toMatchObject({ status: 204, text: '' });
    const read = await send('GET', `/sobjects/Task/${id}?fields=Status,IsClosed`);
    expect(read.body).toMatchObject({ attributes: { type: 'Task' }, Id: id, Status: 'Completed', IsClosed: true });
    const start = encodeURIComponent(new Date(Date.now() - 120_000).toISOString());
    const end = encodeURIComponent(new Date(Date.now() + 120_000).toISOString());
    expect((await send('GET', `/sobjects/Task/updated?start=${start}&end=${end}`)).body.ids).toContain(id);
    expect((await send('DELETE', `/sobjects/Task/${id}`)).status).toBe(204);
    expect((await send('DELETE', `/sobjects/Task/${id}`)).body[0].errorCode).toBe('ENTITY_IS_DELETED');
    expect((await send('GET', `/sobjects/Task/deleted/?start=${start}&end=${end}`)).body.deletedRecords).toMatchObject([{ id }]);
    const count = async (kind: string) =>
      (await send('GET', `/${kind}?q=${encodeURIComponent(`SELECT COUNT() FROM Task WHERE Id = '${id}'`)}`)).body.totalSize;
    expect([await count('query'), await count('queryAll')]).toEqual([0, 1]);
    expect(standins.hits.map(({ kind }) => kind)).toEqual(['create', 'update', 'delete']);
  });

  it('are refused in the words of the vendor, and then nothing is written', async () => {
    const refused = async (fields: object, object = 'Task') => {
      const { status, body } = await send('POST', `/sobjects/${object}`, fields);
      return [status, body[0].errorCode];
    };
    const before = org().rows('Task').length;
    expect(await refused({ Nope: 1 })).toEqual([400, 'INVALID_FIELD']);
    expect(await refused({ IsClosed: true })).toEqual([400, 'INVALID_FIELD_FOR_INSERT_UPDATE']);
    expect(await refused({ WhatId: 'abc' })).toEqual([400, 'MALFORMED_ID']);
    expect(await refused({ WhatId: '001Hs00000000zzAAA' })).toEqual([400, 'INVALID_CROSS_REFERENCE_KEY']);
    expect(await refused({ WhoId: halden() })).toEqual([400, 'FIELD_INTEGRITY_EXCEPTION']);
    expect(await refused({ Subject: 'x'.repeat(256) })).toEqual([400, 'STRING_TOO_LONG']);
    expect(await refused({ ActivityDate: 'tomorrow' })).toEqual([400, 'JSON_PARSER_ERROR']);
    expect(await refused({ Phone: '1' }, 'Account')).toEqual([400, 'REQUIRED_FIELD_MISSING']);
    expect(await refused({}, 'Nothing')).toEqual([404, 'NOT_FOUND']);
    org().settings.rule = (object, row) => (object === 'Task' && !row.WhatId ? 'Every task needs an account' : undefined);
    const rule = await send('POST', '/sobjects/Task', { Subject: 'x' });
    org().settings.rule = () => undefined;
    expect([rule.status, rule.body]).toEqual([
      400,
      [{ message: 'Every task needs an account', errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', fields: [] }],
    ]);
    expect([org().rows('Task').length, standins.hits]).toEqual([before, []]);
  });

  it('are left alone when a colleague was faster and the request says so', async () => {
    const id = await newTask();
    const read = new Date(Date.now() - 5000).toUTCString();
    org().change('Task', id, { Status: 'In Progress' });
    const answer = await send('PATCH', `/sobjects/Task/${id}`, { Status: 'Completed' }, { 'if-unmodified-since': read });
    expect(answer.status).toBe(412);
    expect(task(id)).toMatchObject({ Status: 'In Progress', LastModifiedById: org().rows('User')[1]?.Id });
    const now = new Date(Date.now() + 1000).toUTCString();
    expect((await send('PATCH', `/sobjects/Task/${id}`, { Status: 'Completed' }, { 'if-unmodified-since': now })).status).toBe(204);
  });

  it('are found by an external id where the org has one, created once and then updated', async () => {
    const path = '/sobjects/Task/Touchpoint_Key__c/k-1';
    expect((await send('PATCH', path, call())).status).toBe(404);
    org().settings.activityKey = 'Touchpoint_Key__c';
    const first = await send('PATCH', path, call());
    const second = await send('PATCH', path, call());
    expect([first.status, first.body.created, second.status, second.body.created]).toEqual([201, true, 200, false]);
    expect(second.body.id).toBe(first.body.id);
    expect((await send('POST', '/sobjects/Task', { ...call(), Touchpoint_Key__c: 'k-1' })).body[0].errorCode).toBe('DUPLICATE_VALUE');
    const soql = encodeURIComponent("SELECT Id FROM Task WHERE Touchpoint_Key__c = 'k-1'");
    expect((await send('GET', `/query?q=${soql}`)).body.totalSize).toBe(1);
    org().settings.activityKey = undefined;
  });

  it('of meetings need a start and a length or an end, and take further people', async () => {
    const meeting = { Subject: 'Review', WhatId: halden(), WhoId: ana(), StartDateTime: '2026-11-20T09:00:00Z' };
    expect((await send('POST', '/sobjects/Event', meeting)).body[0]).toMatchObject({
      errorCode: 'REQUIRED_FIELD_MISSING',
      fields: ['DurationInMinutes'],
    });
    const { id } = (await send('POST', '/sobjects/Event', { ...meeting, EndDateTime: '2026-11-20T09:45:00.000Z' })).body;
    expect(org().rows('Event').at(-1)).toMatchObject({ Id: id, DurationInMinutes: 45, ActivityDate: '2026-11-20', AccountId: halden() });
    const second = org().rows('Contact')[1]?.Id;
    expect((await send('POST', '/sobjects/EventRelation', { EventId: id, RelationId: second, IsParent: true })).status).toBe(201);
    const soql = encodeURIComponent(`SELECT RelationId, Relation.Name FROM EventRelation WHERE EventId = '${id}' AND IsWhat = FALSE`);
    const people = (await send('GET', `/query?q=${soql}`)).body.records;
    expect(people.map((row: { Relation: { Name: string } }) => row.Relation.Name)).toEqual(['Ana Lindqvist', 'Tobias Reuter']);
    org().settings.sharedActivities = false;
    expect((await send('POST', '/sobjects/TaskRelation', {})).status).toBe(404);
    org().settings.sharedActivities = true;
  });

  it('of persons are accounts where the org has them', async () => {
    org().settings.personAccounts = true;
    const soql = encodeURIComponent('SELECT Name, PersonEmail, PersonContact.LastName FROM Account WHERE IsPersonAccount = TRUE');
    const { records } = (await send('GET', `/query?q=${soql}`)).body;
    org().settings.personAccounts = false;
    expect(records).toMatchObject([
      { Name: 'Marlowe Ceramics', PersonEmail: 'jo.marlowe.ceramics@gmail.com', PersonContact: { LastName: 'Marlowe' } },
    ]);
    expect((await send('GET', `/query?q=${soql}`)).body[0].errorCode).toBe('INVALID_FIELD');
  });

  it('have a page in Lightning at once', async () => {
    const id = await newTask({ Subject: 'Spoke with Ana' });
    const page = await ask(standins.port, 'acme.lightning.force.com', `/standin/record.json?id=${id}`);
    expect(page.body).toMatchObject({
      object: 'Task',
      name: 'Spoke with Ana',
      fields: expect.arrayContaining([expect.objectContaining({ api: 'WhatId', link: halden() })]),
    });
    expect((await ask(standins.port, 'globex.lightning.force.com', `/standin/record.json?id=${id}`)).status).toBe(404);
  });

  it('describe their fields', async () => {
    const { body } = await send('GET', '/sobjects/Account/describe');
    const field = (name: string) => body.fields.find((one: { name: string }) => one.name === name);
    expect(field('CSM__c')).toMatchObject({
      label: 'CSM',
      type: 'reference',
      referenceTo: ['User'],
      relationshipName: 'CSM__r',
      custom: true,
      filterable: true,
    });
    expect(field('Description')).toMatchObject({ type: 'textarea', length: 32000, filterable: false });
    expect(field('CurrencyIsoCode').picklistValues.map((one: { value: string }) => one.value)).toContain('JPY');
    expect(field('IsPersonAccount')).toBeUndefined();
    org().settings.hidden = ['Account.ARR__c', 'TaskRelation'];
    const fewer = (await send('GET', '/sobjects/Account/describe')).body.fields.map(({ name }: { name: string }) => name);
    expect(fewer).not.toContain('ARR__c');
    expect((await send('GET', `/query?q=${encodeURIComponent('SELECT Id FROM TaskRelation')}`)).body[0].errorCode).toBe('INVALID_TYPE');
    org().settings.hidden = [];
  });
});
