import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PulledPage } from '../../../lib/connectors/connector';
import { zendesk } from '../../../lib/connectors/zendesk';
import type { ZendeskConfig } from '../../../lib/connectors/zendesk/config';
import { noteText } from '../../../lib/connectors/zendesk/note-text';
import type { IsoInstant } from '../../../lib/domain/account';
import { ok } from '../../../lib/domain/errors';
import { type Standins, startStandins } from '../../standins/server';
import { against, spec } from '../../standins/zendesk/spec';
import { json, type LocalServer, localServer } from '../local-server';
import { standinFetch } from '../standin-fetch';
import { log } from './notes';

const SHARED = fileURLToPath(new URL('../../../../shared/recordings/zendesk', import.meta.url));
const recorded = existsSync(SHARED);
if (!recorded)
  console.warn(
    'SKIPPED: no recordings of Zendesk at ../shared/recordings; reading a book and writing were not checked against real answers',
  );
if (!spec) console.warn("SKIPPED: no description of Zendesk's API at ../shared/specs; lists and notes were not checked against it");

// biome-ignore lint/suspicious/noExplicitAny: recordings have every shape, 2026-11-28
type Body = any;
const recording = (name: string, n = 0): Body =>
  JSON.parse(readFileSync(`${SHARED}/recorded/${name}.json`, 'utf8')).interactions[n].response.body;
const HOST = 'acme.zendesk.com';
const auth = { credentials: 'omit' as const, headers: async () => ok({ Authorization: 'Bearer secret-token' }) };

let server: LocalServer;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
});
const open = (more: Partial<ZendeskConfig> = {}) => zendesk.open({ host: HOST, signIn: 'oauth', ...more }, { fetch: server.fetch, auth });

/** Answers by the beginning of the path. */
function serve(answers: Record<string, Body>): void {
  server.answer((request, response) => {
    const path = `${request.method} ${decodeURIComponent(request.url ?? '').replace('/api/v2/', '')}`;
    const [, body] = Object.entries(answers).find(([start]) => path.startsWith(start)) ?? [];
    return json(body ?? { error: 'RecordNotFound' }, body ? 200 : 404)(request, response);
  });
}
async function pages(from?: string, more: Partial<ZendeskConfig> = {}): Promise<PulledPage[]> {
  const found: PulledPage[] = [];
  for await (const page of open(more).pull(from)) {
    if (!page.ok) throw new Error(`${page.error.code} ${page.error.message}`);
    found.push(page.value);
  }
  return found;
}
const meta = { meta: { has_more: false, after_cursor: null }, links: { next: 'https://elsewhere.example' } };

describe.skipIf(!recorded)('recorded answers', () => {
  const agent = () => ({ user: { ...recording('get-user').user, role: 'agent' } });

  it('of organizations and users become a book', async () => {
    const { organizations } = recording('list-organizations');
    const { users } = recording('list-users');
    expect([organizations.length > 2, users.length > 2]).toEqual([true, true]);
    serve({
      'GET users/me': agent(),
      'GET organizations.json': { organizations, ...meta },
      'GET users.json': { users: recording('list-users').users, meta: { ...recording('list-users').meta, has_more: false } },
    });
    const records = (await pages()).flatMap((page) => page.records);
    expect(records.filter(({ type }) => type === 'account').map(({ externalId }) => externalId)).toEqual(
      organizations.map(({ id }: Body) => String(id)),
    );
    const members = users.filter((one: Body) => one.role === 'end-user' && one.organization_id && one.active);
    expect(records.filter(({ type }) => type === 'contact').map(({ externalId }) => externalId)).toEqual(
      members.map(({ id }: Body) => String(id)),
    );
  });

  it('of the export of users end where end_of_stream says so', async () => {
    const [first, second] = [recording('users', 0), recording('users', 1)];
    expect([first.end_of_stream, second.end_of_stream]).toContain(true);
    serve({
      'GET users/me': { user: { ...agent().user, role: 'admin' } },
      'GET incremental/organizations': { organizations: [], end_time: null, end_of_stream: true, next_page: 'https://elsewhere.example' },
      'GET incremental/users/cursor.json?per_page=1000&start_time=0': { ...first, end_of_stream: false },
      'GET incremental/users/cursor.json?per_page=1000&cursor=': { ...second, end_of_stream: true },
    });
    const found = await pages();
    const people = found.flatMap((page) => [
      ...page.records.map(({ externalId }) => externalId),
      ...page.gone.map(({ externalId }) => externalId),
    ]);
    expect(new Set(people)).toEqual(new Set([...first.users, ...second.users].map(({ id }: Body) => String(id))));
    expect(found.at(-1)?.done).toBe(true);
  });

  it('of fields and organizations with values are mapped', async () => {
    const { organization_fields, organizations } = JSON.parse(
      readFileSync(`${SHARED}/airbyte-expected/organization_fields_and_orgs.json`, 'utf8'),
    );
    serve({
      'GET users/me': agent(),
      'GET organization_fields': { organization_fields, ...meta },
      'GET organizations.json': { organizations, ...meta },
      'GET users.json': { users: [], ...meta },
    });
    const offers = await open().fields();
    expect(offers).toMatchObject({
      ok: true,
      value: { guess: {}, offers: [{ name: 'test_drop_down_field_1' }, { name: 'test_number_field_1' }] },
    });
    const [airbyte] = (await pages(undefined, { mapping: { segment: 'test_drop_down_field_1' } }))[0]?.records ?? [];
    expect(airbyte).toMatchObject({ externalId: '360033549136', value: { name: 'Airbyte', domains: ['cloud.airbyte.com'] } });
    organizations[0].organization_fields.test_drop_down_field_1 = 'test_1';
    const [named] = (await pages(undefined, { mapping: { segment: 'test_drop_down_field_1' } }))[0]?.records ?? [];
    expect(named).toMatchObject({ value: { segment: 'Test 1' } });
  });

  it('of an update say who can read the comment', async () => {
    const update = recording('update-ticket');
    serve({ 'GET users/me': agent(), 'GET tickets/1.json': recording('get-ticket'), 'PUT tickets/1.json': update });
    const written = await open().write(log({}, '1'), 'key');
    const event = update.audit.events.find(({ type }: Body) => type === 'Comment');
    expect(event.public).toBe(true);
    expect(written).toEqual({
      ok: true,
      value: { id: String(event.id), as: 'note', link: `https://${HOST}/agent/tickets/1`, becamePublic: true },
    });
  });

  it('of comments are read, and the ids are those of the audit', async () => {
    const { comments } = recording('get-ticket-comments');
    const { audit } = recording('update-ticket');
    expect(comments.map(({ id }: Body) => id)).toContain(audit.events[0].id);
    const mine = { ...comments[0], body: noteText(log({}, '1')), public: false, created_at: '2026-05-06T08:46:03Z' };
    serve({
      'GET users/me': { user: { ...agent().user, id: mine.author_id } },
      'GET tickets/1/comments': { comments: [...comments.slice(1), mine], ...meta },
    });
    expect(await open().find(log({}, '1'), '2026-05-06T08:40:00.000Z' as IsoInstant, [])).toMatchObject({
      ok: true,
      value: { id: String(mine.id) },
    });
  });

  it('turn into a named complaint when a field we need changes its type', async () => {
    const { organizations } = recording('list-organizations');
    serve({ 'GET users/me': agent(), 'GET organizations.json': { organizations: [{ ...organizations[0], id: 'secret' }], ...meta } });
    const seen = [];
    for await (const page of open().pull()) seen.push(page);
    expect(seen).toMatchObject([{ ok: false, error: { code: 'vendor_changed', message: expect.stringContaining('organizations.0.id') } }]);
    expect(JSON.stringify(seen)).not.toContain('secret');
  });
});

describe('the stand-in as a whole system', () => {
  let standins: Standins;
  beforeAll(async () => {
    standins = await startStandins();
  });
  afterAll(() => standins.close());
  const connect = (more: Partial<ZendeskConfig> = {}) => {
    const headers = async () => ok({ Authorization: `Bearer ${standins.zendesk('acme').token()}` });
    return zendesk.open(
      { host: HOST, signIn: 'oauth', ...more },
      { fetch: standinFetch(standins.port), auth: { credentials: 'omit', headers } },
    );
  };
  async function book(more: Partial<ZendeskConfig> = {}, from?: string) {
    const found: PulledPage[] = [];
    for await (const page of connect(more).pull(from)) {
      if (!page.ok) throw new Error(page.error.message);
      found.push(page.value);
    }
    return found;
  }

  it.each(['agent', 'light-agent', 'admin'] as const)('gives its book, fields and choices to %s', async (role) => {
    Object.assign(standins.zendesk('acme').settings, { role, pageMax: 4 });
    standins.settings.zendeskCallsLeft = 700;
    const fields = await connect().fields();
    if (!fields.ok) throw new Error(fields.error.message);
    expect(fields.value.guess).toMatchObject({ health: 'health_score', renewal: 'renewal_date', arr: 'arr', segment: 'segment' });
    const found = await book({ mapping: fields.value.guess });
    const accounts = found.flatMap((page) => page.records.filter(({ type }) => type === 'account'));
    // An export that stands still is followed by the list, which brings some again.
    expect(new Set(accounts.map(({ externalId }) => externalId)).size).toBe(standins.world.companies.length);
    expect(accounts[0]).toMatchObject({ value: { arr: { amount: 84000 }, health: { score: 38 }, segment: 'Mid-market' } });
    expect(found.flatMap((page) => page.records.filter(({ type }) => type === 'contact')).length).toBeGreaterThan(5);
    expect(await connect().bookChoices()).toMatchObject({ ok: true, value: [{ id: 'all', count: standins.world.companies.length }] });
    expect((await book({}, found.at(-1)?.cursor)).at(-1)?.done).toBe(true);
  });

  it.skipIf(!spec)('was asked nothing that the vendor does not describe', async () => {
    // The description leaves out the lists below an organization, which the reference of users has.
    const below = /^\/api\/v2\/organizations\/\d+\/users/;
    await connect().account({ kind: 'zendesk.organization', id: String(standins.world.companies[0]?.zendeskOrgId), role: 'focus' });
    Object.assign(standins.zendesk('acme').settings, { role: 'agent' });
    await connect().write(log(), 'key');
    await connect().find(log(), '2026-01-01T00:00:00.000Z' as IsoInstant, []);
    const asked = standins.requests.filter(({ path }) => path.startsWith('/api/') && !below.test(path));
    expect(asked.length).toBeGreaterThan(20);
    expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(['GET', 'PUT']));
    const bad = asked.flatMap(({ method, path, body }) => against(method, path, 200, undefined, body ? JSON.parse(body) : undefined));
    expect(bad).toEqual([]);
  });
});
