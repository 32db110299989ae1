import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { salesforce } from '../../../lib/connectors/salesforce';
import { to18 } from '../../../lib/domain/source/salesforce-id';
import { json, type LocalServer, localServer } from '../local-server';
import { bearer, HOST, log } from './org';

/** Answers of real orgs; kept beside the project, not in it. */
const SHARED = fileURLToPath(new URL('../../../../shared/recordings', import.meta.url));
const RECORDED = `${SHARED}/salesforce/recorded`;
const recorded = existsSync(RECORDED);
if (!recorded)
  console.warn('SKIPPED: no recordings of Salesforce at ../shared/recordings; the contract was not checked against real answers');

interface Exchange {
  request: { method: string; path: string; query?: Record<string, string> };
  response: { status: number; headers: Record<string, string>; body: unknown };
}
const exchanges = (name: string) =>
  (JSON.parse(readFileSync(`${RECORDED}/${name}.json`, 'utf8')) as { interactions: Exchange[] }).interactions;
const answerOf = (name: string) => exchanges(name)[0]?.response.body as Record<string, unknown>;
const everyExchange = () => readdirSync(RECORDED).flatMap((file) => exchanges(file.replace('.json', '')));

/** Rows of an object, out of every recorded answer. */
function rowsOf(object: string): Record<string, unknown>[] {
  const found = new Map<string, Record<string, unknown>>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const row = value as Record<string, unknown>;
    const { type } = (row.attributes ?? {}) as { type?: string };
    if (type === object && typeof row.Id === 'string') found.set(row.Id, { ...found.get(row.Id), ...row });
    Object.values(row).forEach(visit);
  };
  for (const { response } of everyExchange()) visit(response.body);
  return [...found.values()];
}

let server: LocalServer;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server.close());
const open = (more: object = {}) => salesforce.open({ host: HOST, signIn: 'oauth', ...more }, { fetch: server.fetch, auth: bearer('t') });

describe.skipIf(!recorded)('recorded answers', () => {
  const part = (referenceId: string, body: unknown) => ({ referenceId, httpStatusCode: 200, httpHeaders: {}, body });
  const list = (records: unknown[]) => ({ totalSize: records.length, done: true, records });

  it('say who is signed in', async () => {
    const me = answerOf('get-current-user');
    server.answer((request, response) => json(request.url?.includes('userinfo') ? me : list([]))(request, response));
    expect(await open().whoami()).toEqual({
      ok: true,
      value: { userId: me.user_id, name: me.name, email: me.email, orgId: me.organization_id },
    });
  });

  it('map to accounts that say what the rows say', async () => {
    const rows = rowsOf('Account').filter(({ Name }) => typeof Name === 'string');
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const empty = ['contacts', 'tasks', 'events', 'cases'].map((one) => part(one, list([])));
      server.answer(json({ compositeResponse: [part('account', row), ...empty] }));
      const found = await open({ mapping: { arr: 'AnnualRevenue', segment: 'Rating' } }).account({
        kind: 'salesforce.account',
        id: String(row.Id),
        role: 'focus',
      });
      if (!found.ok) throw new Error(`${row.Id}: ${found.error.message}`);
      const [account] = found.value;
      expect(account).toMatchObject({
        type: 'account',
        externalId: to18(String(row.Id)),
        value: { name: String(row.Name).trim(), salesforceId: to18(String(row.Id)) },
      });
      if (typeof row.AnnualRevenue === 'number') expect(account).toHaveProperty('value.arr.amount', row.AnnualRevenue);
      if (typeof row.Rating === 'string') expect(account).toHaveProperty('value.segment', row.Rating);
    }
  });

  it('map to people', async () => {
    // Those who recorded asked for the parts of the name, we ask for the whole.
    const rows = rowsOf('Contact')
      .filter(({ LastName, AccountId }) => LastName && AccountId)
      .map((row): Record<string, unknown> => ({ ...row, Name: [row.FirstName, row.LastName].filter(Boolean).join(' ') }));
    expect(rows.length).toBeGreaterThan(5);
    const [account] = rowsOf('Account');
    server.answer(
      json({
        compositeResponse: [
          part('account', { ...account, Name: 'x' }),
          part('contacts', list(rows)),
          ...['tasks', 'events', 'cases'].map((one) => part(one, list([]))),
        ],
      }),
    );
    const found = await open().account({ kind: 'salesforce.account', id: String(account?.Id), role: 'focus' });
    if (!found.ok) throw new Error(found.error.message);
    const people = found.value.filter(({ type }) => type === 'contact');
    expect(people.map(({ externalId, accountExternalId }) => [externalId, accountExternalId])).toEqual(
      rows.map((row) => [to18(String(row.Id)), to18(String(row.AccountId))]),
    );
  });

  it('end their paging: a last page has no further one', () => {
    const pages = everyExchange().flatMap(({ response: { body } }) =>
      typeof body === 'object' && body !== null && 'done' in body ? [body as { done: boolean; nextRecordsUrl?: string }] : [],
    );
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) expect(page.done).toBe(page.nextRecordsUrl === undefined);
  });

  it('describe fields of which some can be mapped, and lookups to people', async () => {
    const described = answerOf('describe-sobject') as { fields: { name: string }[] };
    const me = answerOf('get-current-user');
    server.answer((request, response) => {
      if (request.url?.includes('userinfo')) return json(me)(request, response);
      if (request.url?.endsWith('/Account/describe')) return json(described)(request, response);
      if (request.url?.endsWith('/describe')) return json({ fields: [] })(request, response);
      const parts = Array.from({ length: 9 }, (_, n) => part(`q${n}`, { ...list([]), totalSize: n }));
      return json({ compositeResponse: parts })(request, response);
    });
    const fields = await open().fields();
    if (!fields.ok) throw new Error(fields.error.message);
    const names = fields.value.offers.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['AnnualRevenue', 'Rating', 'SLAExpirationDate__c', 'Owner.Name']));
    // The customer's own turnover is not what it pays us.
    expect(fields.value.guess.arr).toBeUndefined();
    const choices = await open().bookChoices();
    expect(choices).toEqual({
      ok: true,
      value: [expect.objectContaining({ id: 'AccountTeamMember' }), { id: 'OwnerId', label: 'Owner', count: 0 }],
    });
  });

  it('count the calls of the company', () => {
    const told = everyExchange().flatMap(({ response: { headers } }) =>
      headers['sforce-limit-info'] ? [salesforce.usage?.(new Headers(headers))?.company] : [],
    );
    expect(told.length).toBeGreaterThan(5);
    for (const one of told) expect(one).toEqual({ used: expect.any(Number), limit: 15_000 });
  });

  it('of a record that was made, changed and deleted are what a write takes for done', async () => {
    const anchor = { recordId: '001dM00003jU9GxQAK', personIds: [], others: [] };
    const [made] = exchanges('create-record');
    server.answer(json(made?.response.body, made?.response.status));
    expect(await open().write(log(anchor, { type: 'meeting' }), 'key')).toMatchObject({
      ok: true,
      value: { id: answerOf('create-record').id },
    });
    for (const [name, operation] of [
      [
        'update-record',
        {
          kind: 'touchpoint.change' as const,
          touchId: 't',
          touch: (log(anchor) as Extract<ReturnType<typeof log>, { kind: 'touchpoint.log' }>).touch,
          anchor,
        },
      ],
      ['delete-record', { kind: 'touchpoint.delete' as const, touchId: 't' }],
    ] as const) {
      const [exchange] = exchanges(name);
      server.answer((_request, response) => response.writeHead(exchange?.response.status ?? 0).end());
      expect(await open().write(operation, 'key', '00TdM00000abcde')).toMatchObject({ ok: true });
    }
  });
});

const ERRORS = `${SHARED}/errors/errors.json`;
if (!existsSync(ERRORS)) console.warn('SKIPPED: no recorded errors at ../shared/recordings/errors');

describe.skipIf(!existsSync(ERRORS))('recorded errors', () => {
  const all = existsSync(ERRORS) ? (JSON.parse(readFileSync(ERRORS, 'utf8')) as { system: string; status: number; body: unknown }[]) : [];
  const ours = all.filter(({ system, status }) => system === 'salesforce' && status >= 400);
  const CODE: Record<string, string> = {
    'Session expired or invalid': 'auth_expired',
    'This session is not valid for use with the REST API': 'forbidden',
    'TotalRequests Limit exceeded.': 'rate_limited',
  };

  it.each(ours.map(({ status, body }) => [status, JSON.stringify(body)] as const))('%i %s', async (status, text) => {
    const body = JSON.parse(text) as { message: string }[];
    server.answer(json(body, status));
    expect(await open().account({ kind: 'salesforce.account', id: '001dM00003jU9GxQAK', role: 'focus' })).toMatchObject({
      ok: false,
      error: { code: CODE[body[0]?.message ?? ''] },
    });
  });

  it('are there', () => {
    expect(ours.length).toBeGreaterThan(2);
  });
});
