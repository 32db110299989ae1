import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../ask';
import { type Standins, startStandins } from '../server';

let standins: Standins;
let token: string;
beforeAll(async () => {
  standins = await startStandins();
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
const call = () => ({ Subject: 'Call', Status: 'Completed', WhatId: halden() });
const newTask = async (more: object = {}) => (await send('POST', '/sobjects/Task', { ...call(), ...more })).body.id as string;

describe('several in one call', () => {
  it('composite parts name each other, and count as one call', async () => {
    const used = org().settings.apiUsed;
    const { body } = await send('POST', '/composite', {
      compositeRequest: [
        { method: 'POST', url: `${DATA}/sobjects/Task`, referenceId: 'task', body: call() },
        { method: 'GET', url: `${DATA}/sobjects/Task/@{task.id}`, referenceId: 'read' },
        { method: 'GET', url: `${DATA}/query?q=SELECT+Id+FROM+Contact+WHERE+AccountId='${halden()}'`, referenceId: 'people' },
        { method: 'GET', url: `${DATA}/sobjects/Contact/@{people.records[0].Id}?fields=Email`, referenceId: 'first' },
        { method: 'GET', url: `${DATA}/sobjects/Account/001Hs00000000zzAAA`, referenceId: 'none' },
      ],
    });
    expect(body.compositeResponse.map((one: { httpStatusCode: number }) => one.httpStatusCode)).toEqual([201, 200, 200, 200, 404]);
    expect(body.compositeResponse[0].httpHeaders.Location).toContain('/sobjects/Task/00T');
    expect(body.compositeResponse[3]).toMatchObject({ referenceId: 'first', body: { Email: 'ana.lindqvist@halden-optics.example' } });
    expect(org().settings.apiUsed).toBe(used + 1);
    const many = Array.from({ length: 26 }, (_, n) => ({ method: 'GET', url: `${DATA}/limits`, referenceId: `r${n}` }));
    expect((await send('POST', '/composite', { compositeRequest: many })).status).toBe(400);
  });

  it('allOrNone takes everything back', async () => {
    const before = [org().rows('Task').length, org().rows('TaskRelation').length];
    const { body } = await send('POST', '/composite', {
      allOrNone: true,
      compositeRequest: [
        { method: 'POST', url: `${DATA}/sobjects/Task`, referenceId: 'a', body: call() },
        { method: 'POST', url: `${DATA}/sobjects/Task`, referenceId: 'b', body: { Nope: 1 } },
      ],
    });
    expect(body.compositeResponse.map((one: { httpStatusCode: number }) => one.httpStatusCode)).toEqual([400, 400]);
    expect(body.compositeResponse[0].body[0].errorCode).toBe('PROCESSING_HALTED');
    expect([[org().rows('Task').length, org().rows('TaskRelation').length], standins.hits]).toEqual([before, []]);
  });

  it('a collection says of each record what became of it', async () => {
    const records = [
      { attributes: { type: 'Task' }, ...call() },
      { attributes: { type: 'Task' }, Nope: 1 },
    ];
    const { status, body } = await send('POST', '/composite/sobjects', { records });
    expect([status, body[0].success]).toEqual([200, true]);
    expect(body[1]).toMatchObject({ success: false, errors: [{ statusCode: 'INVALID_FIELD' }] });
    const gone = await send('DELETE', `/composite/sobjects?ids=${body[0].id}`);
    expect([gone.body[0].success, standins.hits.map(({ kind }) => kind)]).toEqual([true, ['create', 'delete']]);
  });
});

describe('orgs and limits', () => {
  it('orgs have rows and sign-ins of their own', async () => {
    await newTask();
    const sandbox = standins.salesforce('acme--sbx.sandbox');
    const globex = standins.salesforce('globex');
    expect(org().rows('Task').length).toBeGreaterThan(sandbox.rows('Task').length);
    expect(globex.rows('Account').map(({ Id }) => Id)).not.toContain(halden());
    expect((await ask(standins.port, globex.host, `${DATA}/limits`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
    const theirs = await ask(standins.port, globex.host, `${DATA}/limits`, { headers: { authorization: `Bearer ${globex.token()}` } });
    expect(theirs.status).toBe(200);
  });

  it('says what is used, and ends at the limit', async () => {
    const { settings } = org();
    settings.apiUsed = settings.apiMax - 1;
    const last = await send('GET', '/limits');
    const over = await send('GET', '/limits');
    settings.apiUsed = 0;
    expect([last.body.DailyApiRequests.Remaining, last.headers['sforce-limit-info']]).toEqual([0, 'api-usage=15000/15000']);
    expect([over.status, over.body]).toEqual([403, [{ message: 'TotalRequests Limit exceeded.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }]]);
  });
});
