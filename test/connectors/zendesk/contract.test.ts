import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zendesk } from '../../../lib/connectors/zendesk';
import type { Ref } from '../../../lib/domain/place';
import { json, type LocalServer, localServer } from '../local-server';

/** Answers of real Zendesk accounts and the vendor's own description; kept beside the project, not in it. */
const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url));
const RECORDED = `${SHARED}/recordings/zendesk/recorded`;
const SPEC = `${SHARED}/specs/zendesk-support-openapi.json`;
const HOST = 'halden.zendesk.com';

type Row = Record<string, unknown> & { id: number };
type Kind = 'ticket' | 'user' | 'organization';
const KINDS: Kind[] = ['ticket', 'user', 'organization'];

function rowsOf(kind: Kind): Row[] {
  const rows = readdirSync(RECORDED).flatMap((file) => {
    const { interactions } = JSON.parse(readFileSync(`${RECORDED}/${file}`, 'utf8')) as {
      interactions: { response: { status: number; body: unknown } }[];
    };
    return interactions.flatMap(({ response }): Row[] => {
      if (response.status >= 300 || typeof response.body !== 'object' || response.body === null) return [];
      const body = response.body as Record<string, Row | Row[]>;
      return [body[kind] ?? [], body[`${kind}s`] ?? []].flat();
    });
  });
  return [...new Map(rows.filter((row) => typeof row.id === 'number').map((row) => [row.id, row])).values()];
}

let server: LocalServer;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server.close());

const lookup = (kind: Kind, id: number) => {
  const ref: Ref = { kind: `zendesk.${kind}`, id: String(id), role: 'focus' };
  return zendesk.open({ host: HOST, signIn: 'session' }, { fetch: server.fetch }).lookup(ref);
};

const recorded = existsSync(RECORDED);
if (!recorded) console.warn(`SKIPPED: no recordings of Zendesk at ../shared/recordings; the contract was not checked against real answers`);

describe.skipIf(!recorded)('recorded answers', () => {
  const world = recorded ? Object.fromEntries(KINDS.map((kind) => [kind, rowsOf(kind)])) : {};
  const find = (kind: Kind, id: unknown) => world[kind]?.find((row) => row.id === id);

  it('are there', () => {
    expect(world.ticket?.length).toBeGreaterThan(3);
    expect(world.user?.length).toBeGreaterThan(3);
    expect(world.organization?.length).toBeGreaterThan(3);
  });

  /** Serves each recorded object at its own address; `sideload` adds the related ones as Zendesk does for `include`. */
  function serveWorld(sideload: boolean): void {
    server.answer((request, response) => {
      const [, plural = '', id] = /^\/api\/v2\/(\w+)\/(\d+)\.json/.exec(request.url ?? '') ?? [];
      const kind = plural.slice(0, -1) as Kind;
      const row = find(kind, Number(id));
      if (!row) return json({ error: 'RecordNotFound', description: 'Not found' }, 404)(request, response);
      const related = (of: Kind, key: string) => [find(of, row[key])].filter((one) => one !== undefined);
      const include = sideload ? { users: related('user', 'requester_id'), organizations: related('organization', 'organization_id') } : {};
      return json({ [kind]: row, ...(kind === 'organization' ? {} : include) })(request, response);
    });
  }

  it.each([true, false])('map to what they say (related objects sent along: %s)', async (sideload) => {
    serveWorld(sideload);
    let people = 0;
    for (const ticket of world.ticket ?? []) {
      const found = await lookup('ticket', ticket.id);
      if (!found.ok) throw new Error(`ticket ${ticket.id}: ${found.error.message}`);
      const requester = find('user', ticket.requester_id);
      expect(found.value.ticket).toEqual({ id: String(ticket.id), subject: ticket.subject, status: ticket.status });
      expect(found.value.requester?.id).toBe(String(ticket.requester_id));
      if (requester) expect(found.value.requester).toMatchObject({ name: requester.name, email: String(requester.email).toLowerCase() });
      expect(found.value.organization?.id).toBe(find('organization', ticket.organization_id) ? String(ticket.organization_id) : undefined);
      people += requester ? 1 : 0;
    }
    expect(people).toBeGreaterThan(0);
    let members = 0;
    for (const user of world.user ?? []) {
      const found = await lookup('user', user.id);
      if (!found.ok) throw new Error(`user ${user.id}: ${found.error.message}`);
      expect(found.value.requester).toEqual({
        id: String(user.id),
        name: user.name,
        email: user.email === null ? undefined : String(user.email).toLowerCase(),
        locale: user.locale ?? undefined,
        timeZone: user.iana_time_zone ?? undefined,
      });
      const organization = find('organization', user.organization_id);
      expect(found.value.organization?.name).toBe(organization?.name);
      members += organization ? 1 : 0;
    }
    expect(members).toBeGreaterThan(0);
    for (const organization of world.organization ?? []) {
      const found = await lookup('organization', organization.id);
      if (!found.ok) throw new Error(`organization ${organization.id}: ${found.error.message}`);
      expect(found.value.organization).toMatchObject({ id: String(organization.id), name: organization.name });
    }
  });

  it('count the open tickets of a search', async () => {
    const { interactions } = JSON.parse(readFileSync(`${RECORDED}/search-tickets.json`, 'utf8'));
    const { body } = interactions[0].response;
    expect(body.results.length).toBeGreaterThan(2);
    server.answer(json(body));
    const found = await zendesk.open({ host: HOST, signIn: 'session' }, { fetch: server.fetch }).support('1');
    expect(found).toMatchObject({ ok: true, value: { open: body.count, oldestDays: expect.any(Number), waitingOnUs: expect.any(Number) } });
  });

  it('turn into a named complaint when a field we need changes its type', async () => {
    const [ticket] = world.ticket ?? [];
    server.answer(json({ ticket: { ...ticket, requester_id: 'soon a string' } }));
    const found = await lookup('ticket', ticket?.id ?? 1);
    expect(found).toMatchObject({ ok: false, error: { code: 'vendor_changed', message: expect.stringContaining('ticket.requester_id') } });
  });
});

const described = existsSync(SPEC);
if (!described) console.warn(`SKIPPED: no description of Zendesk's API at ../shared/specs; our requests were not checked against it`);

describe.skipIf(!described)("the vendor's description", () => {
  interface Spec {
    paths: Record<
      string,
      { get?: { operationId: string; responses: Record<string, { content: Record<string, { schema: { $ref?: string } }> }> } }
    >;
    components: { schemas: Record<string, { properties?: Record<string, { type?: string; $ref?: string }> }> };
  }
  const spec = described ? (JSON.parse(readFileSync(SPEC, 'utf8')) as Spec) : { paths: {}, components: { schemas: {} } };

  it.each(KINDS)('knows the question about one %s', async (kind) => {
    server.seen.length = 0;
    server.answer(json({}, 404));
    await lookup(kind, 1);
    const [path = '', query = ''] = (server.seen[0]?.url ?? '').split('?');
    // The suffix `.json` is optional; the description leaves it out.
    const template = Object.keys(spec.paths).find((one) =>
      new RegExp(`^${one.replace(/\{\w+\}/g, '\\d+')}$`).test(path.replace(/\.json$/, '')),
    );
    expect(template).toBe(`/api/v2/${kind}s/{${kind}_id}`);
    expect(spec.paths[template ?? '']?.get?.operationId).toMatch(/^Show/);
    // The description names `include` in prose only; the vendor's side-loading guide grants it to single tickets and users. Lists it names must exist.
    expect([...new URLSearchParams(query).keys()]).toEqual(kind === 'organization' ? [] : ['include']);
    expect(JSON.stringify(spec)).toContain('?include=users');
    for (const name of (new URLSearchParams(query).get('include') ?? '').split(',').filter(Boolean))
      expect(spec.paths).toHaveProperty([`/api/v2/${name}`]);
  });

  it('knows the search for open tickets, and lets light agents ask it', async () => {
    server.seen.length = 0;
    server.answer(json({}, 404));
    await zendesk.open({ host: HOST, signIn: 'session' }, { fetch: server.fetch }).support('1');
    const [path = '', query = ''] = (server.seen[0]?.url ?? '').split('?');
    const described = spec.paths[path.replace(/\.json$/, '')]?.get as unknown as { description: string; parameters: { name?: string }[] };
    expect(described.description).toContain('Light Agents');
    const names = described.parameters.map(({ name }) => name);
    // Offset pagination and side-loads are described once for all endpoints, not in each one's list.
    expect([...new URLSearchParams(query).keys()].filter((name) => !names.includes(name))).toEqual(['per_page', 'include']);
  });

  it('has the fields we need, in the types we take', () => {
    const fields = (name: string) => spec.components.schemas[name]?.properties ?? {};
    const types = (name: string, keys: string[]) => keys.map((key) => `${key}: ${fields(name)[key]?.type}`);
    expect(types('TicketObject', ['id', 'subject', 'status', 'requester_id', 'organization_id'])).toEqual([
      'id: integer',
      'subject: string',
      'status: string',
      'requester_id: integer',
      'organization_id: integer',
    ]);
    expect(types('OrganizationObject', ['id', 'name', 'external_id', 'domain_names'])).toEqual([
      'id: integer',
      'name: string',
      'external_id: string',
      'domain_names: array',
    ]);
    expect(types('UserForAdmin', ['id', 'name', 'email', 'organization_id'])).toEqual([
      'id: integer',
      'name: string',
      'email: string',
      'organization_id: integer',
    ]);
  });
});
