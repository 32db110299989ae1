import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { zendesk } from '../../../lib/connectors/zendesk';
import type { Ref } from '../../../lib/domain/place';
import { json, type LocalServer, localServer } from '../local-server';

const { ticket, users, organizations } = JSON.parse(readFileSync(new URL('../../fixtures/zendesk/ticket.json', import.meta.url), 'utf8'));
const ref = (id: string): Ref => ({ kind: 'zendesk.ticket', id, role: 'focus' });

let server: LocalServer;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
});

const many = (...ids: string[]) =>
  zendesk.open({ host: 'halden.zendesk.com', signIn: 'session' }, { fetch: server.fetch }).lookupMany(ids.map(ref));

it('is one question by the signed-in session; what was not asked for is left out', async () => {
  const other = { ...ticket, id: 99 };
  server.answer(json({ tickets: [ticket, { ...ticket, id: 4712, organization_id: null }, other], users, organizations }));
  const answer = await many('4711', '4712', '4713');
  expect(server.seen.map(({ url, init }) => [url, init.credentials])).toEqual([
    ['/api/v2/tickets/show_many.json?ids=4711,4712,4713&include=users,organizations', 'include'],
  ]);
  expect(answer).toMatchObject({
    ok: true,
    value: [
      {
        connectionId: 'zendesk:halden.zendesk.com',
        ticket: { id: '4711' },
        requester: { email: 'ana@halden.example' },
        organization: { id: '360042' },
      },
      { ticket: { id: '4712' }, organization: undefined },
    ],
  });
  expect(answer.ok && answer.value.map(({ partial }) => partial)).toEqual([undefined, undefined]);
});

it.each([
  ['no objects came along', {}],
  ['the requester came without an address', { users: [{ id: 380011, name: 'Ana' }], organizations }],
  ['the organization is missing', { users, organizations: [] }],
])('says that an answer is partial and asks nobody one by one: %s', async (_why, beside) => {
  server.answer(json({ tickets: [ticket], ...beside }));
  expect(await many('4711')).toMatchObject({ ok: true, value: [{ ticket: { id: '4711' }, partial: true }] });
  expect(server.seen).toHaveLength(1);
});

it.each([[[]], [['1/../users']], [['0']], [Array.from({ length: 101 }, (_, n) => String(n + 1))]])('asks nothing about %j', async (ids) => {
  expect(await many(...ids)).toMatchObject({ ok: false, error: { code: 'bad_input' } });
  expect(server.seen).toEqual([]);
});

it.each([
  [401, 'auth_expired', /sign in/],
  [429, 'rate_limited', /slow down/],
  [500, 'vendor_error', /error of its own/],
] as const)('%i is said in words', async (status, code, words) => {
  server.answer(json({}, status));
  const answer = await many('4711');
  expect(answer).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(words) } });
});

it('a changed form is named by its field', async () => {
  server.answer(json({ tickets: [{ ...ticket, requester_id: 'soon a text' }] }));
  expect(await many('4711')).toMatchObject({
    ok: false,
    error: { code: 'vendor_changed', message: expect.stringContaining('tickets.0.requester_id') },
  });
});

const SPEC = fileURLToPath(new URL('../../../../shared/specs/zendesk-support-openapi.json', import.meta.url));
describe.skipIf(!existsSync(SPEC))("the vendor's description", () => {
  it('knows the question, for up to 100 tickets', () => {
    const { paths } = JSON.parse(readFileSync(SPEC, 'utf8'));
    expect(paths['/api/v2/tickets/show_many'].get).toMatchObject({
      operationId: 'TicketsShowMany',
      description: expect.stringContaining('up to 100 tickets'),
    });
  });
});
