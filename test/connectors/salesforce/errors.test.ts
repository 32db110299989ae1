import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { salesforce } from '../../../lib/connectors/salesforce';
import type { ErrorCode } from '../../../lib/domain/errors';
import { LOCALES, speakIn } from '../../speak';
import { json, type LocalServer, localServer } from '../local-server';
import { bearer, HOST, log } from './org';

const ACCOUNT = '001dM00003jU9GxQAK';
const SECRET = ['secret-token', HOST, 'Halden', 'ana@', ACCOUNT, '4711'];

let server: LocalServer;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server.close());
afterEach(() => speakIn('en'));

const open = (more: object = {}) =>
  salesforce.open({ host: HOST, signIn: 'oauth', ...more }, { fetch: server.fetch, auth: bearer('secret-token') });
const error = (errorCode: string, message = 'about Halden ana@halden.example 4711', fields?: string[]) => [
  { errorCode, message, ...(fields && { fields }) },
];

/** What every question makes of one answer. */
async function each(): Promise<
  { code: ErrorCode; message: string; detail?: string; retryAt?: string; unsure?: boolean; retryable: boolean }[]
> {
  const connection = open();
  const answers = [
    await connection.account({ kind: 'salesforce.account', id: ACCOUNT, role: 'focus' }),
    (await connection.pull().next()).value,
    (await connection.ids().next()).value,
    await connection.fields(),
    await open().bookChoices(),
    await open().write(log({ recordId: ACCOUNT, personIds: [], others: [] }, { type: 'meeting' }), 'key'),
    await open().find(log({ recordId: ACCOUNT, personIds: [], others: [] }), '2026-01-01T00:00:00.000Z' as never, []),
  ];
  return answers.map((answer) => {
    if (!answer || answer.ok) throw new Error('expected a failure');
    return answer.error;
  });
}

const CASES: [name: string, status: number, body: unknown, code: ErrorCode, sentence: RegExp][] = [
  ['a session that is over', 401, error('INVALID_SESSION_ID', 'Session expired or invalid'), 'auth_expired', /signed out of Salesforce/],
  [
    'API access control',
    401,
    error('INVALID_SESSION_ID', 'This session is not valid for use with the REST API'),
    'forbidden',
    /Signing in again will not help/,
  ],
  ['an edition without API', 403, error('API_DISABLED_FOR_ORG'), 'forbidden', /Signing in again will not help/],
  ['the day’s calls', 403, error('REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'), 'rate_limited', /last 24 hours/],
  ['too many at once', 403, error('REQUEST_LIMIT_EXCEEDED', 'ConcurrentPerOrgLongTxn Limit exceeded.'), 'rate_limited', /busy/],
  ['a locked row', 400, error('UNABLE_TO_LOCK_ROW'), 'rate_limited', /busy/],
  ['a profile without the right', 403, error('INSUFFICIENT_ACCESS_OR_READONLY'), 'forbidden', /profile may not/],
  ['an approval', 400, error('ENTITY_IS_LOCKED'), 'forbidden', /locked/],
  ['a record that is gone', 404, error('NOT_FOUND'), 'not_found', /no such record/],
  ['a deleted record', 404, error('ENTITY_IS_DELETED', 'entity is deleted', []), 'not_found', /no such record/],
  ['a reference that is gone', 400, error('INVALID_CROSS_REFERENCE_KEY'), 'not_found', /no such record/],
  [
    'a field that is gone',
    400,
    error('INVALID_FIELD', "No such column 'Health__c' on entity 'Account'."),
    'bad_input',
    /no field Health__c/,
  ],
  [
    'a validation rule',
    400,
    error('FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Halden needs a reason', ['Subject', 'Type']),
    'bad_input',
    /rule .* Subject, Type/,
  ],
  [
    'a rule without a field',
    400,
    error('FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Halden needs a reason', []),
    'bad_input',
    /A rule of your company/,
  ],
  [
    'a required field',
    400,
    error('REQUIRED_FIELD_MISSING', 'Required fields are missing: [Reason__c]', ['Reason__c']),
    'bad_input',
    /asks for these fields: Reason__c/,
  ],
  [
    'a field that may not be written',
    400,
    error('INVALID_FIELD_FOR_INSERT_UPDATE', 'x', ['OwnerId']),
    'bad_input',
    /may not write these fields: OwnerId/,
  ],
  ['a duplicate rule', 400, error('DUPLICATES_DETECTED', 'Use one of these records?'), 'bad_input', /already has/],
  [
    'a picklist',
    400,
    error('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', 'bad value for Halden', ['Status']),
    'bad_input',
    /value of these fields: Status/,
  ],
  ['names that are no field names', 400, error('STRING_TOO_LONG', 'x', ['Halden 4711', '<b>']), 'bad_input', /one of the values/],
  ['maintenance', 503, error('SERVER_UNAVAILABLE'), 'vendor_error', /maintained/],
  ['maintenance in HTML', 503, undefined, 'vendor_error', /maintained/],
  ['an error of its own', 500, error('UNKNOWN_EXCEPTION'), 'vendor_error', /error of its own/],
  ['a query that takes too long', 400, error('QUERY_TIMEOUT'), 'timeout', /in time/],
  ['something unheard of', 400, error('SOMETHING_NEW'), 'vendor_changed', /status 400/],
  ['a change in between', 412, error('PRECONDITION_FAILED'), 'conflict', /changed this meanwhile/],
];

describe.each(CASES)('%s', (_name, status, body, code, sentence) => {
  const answer = () =>
    server.answer(
      body === undefined
        ? (_request, response) => response.writeHead(status, { 'content-type': 'text/html' }).end('<p>Halden</p>')
        : json(body, status),
    );

  it(`is ${code}, in words that keep every secret`, async () => {
    answer();
    for (const found of await each()) {
      expect(found.code).toBe(code);
      expect(found.message).toMatch(sentence);
      for (const secret of SECRET) expect(JSON.stringify(found)).not.toContain(secret);
    }
  });

  it.each(LOCALES)('has a sentence in %s', async (locale) => {
    answer();
    speakIn(locale);
    const result = await open().account({ kind: 'salesforce.account', id: ACCOUNT, role: 'focus' });
    if (result.ok) throw new Error('expected a failure');
    expect(result.error.message.length).toBeGreaterThan(10);
    if (locale !== 'en')
      expect(result.error.message).not.toMatch(sentence.source === 'busy' ? /busy/ : /signed out|will not help|profile may/);
  });
});

it('the day’s calls come back slowly, others soon', async () => {
  const waits = async (message: string) => {
    server.answer(json(error('REQUEST_LIMIT_EXCEEDED', message), 403));
    const [first] = await each();
    return Date.parse(first?.retryAt ?? '') - Date.now();
  };
  expect(await waits('TotalRequests Limit exceeded.')).toBeGreaterThan(45 * 60_000);
  expect(await waits('ConcurrentRequests Limit exceeded.')).toBeLessThan(2 * 60_000);
});

it('only a write can be unsure', async () => {
  server.answer(json(error('UNKNOWN_EXCEPTION'), 500));
  expect((await each()).map(({ unsure }) => unsure ?? false)).toEqual([false, false, false, false, false, true, false]);
});

it('a token that is over at the place that says who one is', async () => {
  server.answer((_request, response) => response.writeHead(403, { 'content-type': 'text/html' }).end('Bad_OAuth_Token'));
  expect(await open().whoami()).toMatchObject({ ok: false, error: { code: 'auth_expired' } });
});

describe('forms', () => {
  const me = { user_id: '005dM00000awSFJQA2', organization_id: '00DdM00000vfgTuUAI', name: 'Robin', more: { unknown: [1] } };
  const part = (referenceId: string, body: unknown, httpStatusCode = 200) => ({ referenceId, httpStatusCode, httpHeaders: {}, body });
  const rows = (...records: unknown[]) => ({ totalSize: records.length, done: true, records });
  const composite = (account: unknown, contact: object = {}) =>
    server.answer(
      json({
        compositeResponse: [
          part('account', account),
          part('contacts', rows({ Id: '003dM00003jU9GxQAK', AccountId: ACCOUNT, Name: 'Ana', ...contact })),
          ...['tasks', 'events', 'cases'].map((one) => part(one, rows())),
        ],
      }),
    );
  const read = () => open().account({ kind: 'salesforce.account', id: ACCOUNT, role: 'focus' });

  it('unknown fields pass, missing ones are named with their path', async () => {
    composite({ Id: ACCOUNT, Name: 'Halden', Shiny__c: { new: true } });
    expect(await read()).toMatchObject({ ok: true, value: [{ value: { name: 'Halden' } }, { value: { name: 'Ana' } }] });
    composite({ Id: ACCOUNT });
    expect(await read()).toMatchObject({ ok: false, error: { code: 'vendor_changed', detail: 'account.Name' } });
    composite({ Id: '001dM00003jU9GxQAA', Name: 'Halden' });
    expect(await read()).toMatchObject({ ok: false, error: { code: 'vendor_changed', detail: 'account.Id' } });
    composite({ Id: ACCOUNT, Name: 'Halden' }, { Name: 7 });
    expect(await read()).toMatchObject({ ok: false, error: { code: 'vendor_changed', detail: 'contacts.records.0.Name' } });
    server.answer(json({ compositeResponse: [] }));
    expect(await read()).toMatchObject({ ok: false, error: { code: 'vendor_changed', detail: 'account' } });
    server.answer(json({ ...me, user_id: undefined }));
    expect(await open().whoami()).toMatchObject({ ok: false, error: { code: 'vendor_changed', detail: 'user_id' } });
  });

  it('a part that fails for a while fails the whole, one that is closed is left out', async () => {
    const parts = (contacts: unknown, status: number) =>
      json({
        compositeResponse: [
          part('account', { Id: ACCOUNT, Name: 'Halden' }),
          part('contacts', contacts, status),
          ...['tasks', 'events', 'cases'].map((one) => part(one, rows())),
        ],
      });
    server.answer(parts(error('UNKNOWN_EXCEPTION'), 500));
    expect(await read()).toMatchObject({ ok: false, error: { code: 'vendor_error' } });
    server.answer(parts(error('INVALID_TYPE'), 400));
    expect(await read()).toMatchObject({ ok: true, value: [{ type: 'account' }] });
  });

  it('no page leads to another host', async () => {
    const asked: string[] = [];
    const page = {
      totalSize: 9,
      done: false,
      nextRecordsUrl: 'https://evil.example/services/data/v66.0/query/01g-2000',
      records: [{ Id: ACCOUNT, Name: 'Halden', SystemModstamp: '2026-11-28T04:00:00.000+0000' }],
    };
    const fetch = async (input: string | URL | Request) => {
      const url = new URL(String(input));
      asked.push(url.origin);
      const body = url.pathname.endsWith('userinfo')
        ? me
        : url.pathname.endsWith('composite')
          ? { compositeResponse: [part('Account', page), ...['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6'].map((one) => part(one, rows()))] }
          : page;
      return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
    };
    const connection = salesforce.open({ host: HOST, signIn: 'oauth' }, { fetch, auth: bearer('secret-token') });
    let pages = 0;
    for await (const answer of connection.pull()) if (!answer.ok || ++pages > 5) break;
    for await (const answer of connection.ids()) if (!answer.ok || ++pages > 10) break;
    expect(pages).toBeGreaterThan(5);
    expect(new Set(asked)).toEqual(new Set([`https://${HOST}`]));
  });
});

describe('settings', () => {
  const refused = (more: object) => {
    const parsed = salesforce.config.safeParse({ host: HOST, signIn: 'oauth', ...more });
    return parsed.success ? undefined : parsed.error.issues[0]?.message;
  };

  it.each(['acme.my.salesforce.com', 'acme--sbx.sandbox.my.salesforce.com', 'acme-dev-ed.develop.my.salesforce.com'])(
    '%s is an org',
    (host) => {
      expect(refused({ host })).toBeUndefined();
    },
  );

  it.each([
    'acme.lightning.force.com',
    'www.my.salesforce.com',
    'login.salesforce.com',
    'acme.my.salesforce.com.evil.example',
    'acme.my.salesforce.com/x',
    'ACME.my.salesforce.com',
    '',
  ])('%j is none', (host) => {
    expect(refused({ host })).toBeDefined();
  });

  it('a security proxy is not gone round', () => {
    expect(refused({ host: 'acme.my.salesforce.com.mcas.ms' })).toContain('security proxy');
  });

  it.each([
    { mapping: { arr: "ARR__c FROM Account WHERE Name = 'x'" } },
    { mapping: { health: 'Health__c/7' } },
    { mapping: { csm: 'a.b.c' } },
    { mapping: { owner: 'OwnerId' } },
    { book: ["OwnerId = '' OR Id"] },
    { currency: 'euro' },
    { keyField: 'Subject' },
    { keyField: 'Key__c/../Account' },
  ])('%j is refused', (more) => {
    expect(refused(more)).toBeDefined();
  });
});

it.each([
  ['api-usage=17/15000', { used: 17, limit: 15_000 }],
  ['api-usage=17/15000; per-app-api-usage=3/100(appName=Sidelight)', { used: 17, limit: 15_000 }],
  ['per-app-api-usage=3/100(appName=Sidelight)', undefined],
  ['', undefined],
])('calls used and left: %j', (header, company) => {
  expect(salesforce.usage?.(new Headers({ 'Sforce-Limit-Info': header }))?.company).toEqual(company);
});
