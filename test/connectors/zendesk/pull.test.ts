import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PulledPage } from '../../../lib/connectors/connector';
import { zendesk } from '../../../lib/connectors/zendesk';
import type { ZendeskConfig } from '../../../lib/connectors/zendesk/config';
import { ok } from '../../../lib/domain/errors';
import { json, type LocalServer, localServer } from '../local-server';

let server: LocalServer;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
  world = fresh();
});

interface Organization {
  id: number;
  name: string;
  organization_fields: Record<string, unknown>;
  deleted_at?: string;
}
interface Person {
  id: number;
  name: string;
  email: string;
  role: string;
  active: boolean;
  organization_id: number | null;
}
interface Ticket {
  id: number;
  status: string;
  created_at: string;
  organization_id: number;
}
const ticket = (id: number, organization_id: number): Ticket => ({
  id,
  status: 'open',
  created_at: '2026-03-01T00:00:00Z',
  organization_id,
});
const fresh = () => ({
  role: 'agent',
  exports: true,
  /** Rows per page. */
  step: 2,
  organizations: [1, 2, 3, 4, 5].map(
    (id): Organization => ({ id, name: `Org ${id}`, organization_fields: { csm: id % 2 ? 'Robin Kern' : 'Kim' } }),
  ),
  people: [11, 12, 21, 31, 51, 61].map(
    (id): Person => ({
      id,
      name: `P ${id}`,
      email: `p${id}@x.example`,
      role: 'end-user',
      active: true,
      organization_id: Math.floor(id / 10),
    }),
  ),
  /** What a search finds changed. */
  changed: { organizations: [] as Organization[], people: [] as Person[], tickets: [] as Ticket[] },
  tickets: [] as Ticket[],
  /** How the search reads a property that stands there twice. */
  twice: 'any' as 'any' | 'all' | 'last',
  fail: undefined as { path: string; status: number; headers?: Record<string, string> } | undefined,
});
let world = fresh();

function searched(query: string): object[] {
  if (query.startsWith('type:user')) return world.changed.people;
  if (query.startsWith('type:organization')) return world.changed.organizations;
  const wanted = [...query.matchAll(/organization:(\d+)/g)].map(([, id]) => Number(id));
  if (wanted.length === 0) return world.changed.tickets;
  const of = world.twice === 'last' ? wanted.slice(-1) : wanted;
  return world.tickets.filter(({ organization_id: id }) => (world.twice === 'all' ? of.every((one) => one === id) : of.includes(id)));
}

/** The vendor's lists as recorded: an address of a next page everywhere, `has_more` and `end_of_stream` tell the end. */
function answer(url: URL): [object, number?] {
  const path = url.pathname.replace('/api/v2', '').replace('.json', '');
  const query = url.searchParams;
  const cut = <T>(name: string, rows: T[], from: number) => ({
    [name]: rows.slice(from, from + world.step),
    meta: { has_more: from + world.step < rows.length, after_cursor: String(from + world.step) },
    links: { next: `https://evil.example${path}` },
  });
  const from = Number(query.get('page[after]') ?? 0);
  const me = { id: 7, name: 'Robin Kern', email: 'robin@us.example', role: world.role };
  const [, members] = /^\/organizations\/(\d+)\/users$/.exec(path) ?? [];
  if (members)
    return [
      cut(
        'users',
        world.people.filter((one) => one.organization_id === Number(members)),
        from,
      ),
    ];
  switch (path) {
    case '/users/me':
      return [{ user: me }];
    case '/organizations/show_many':
      return [{ organizations: world.organizations.filter(({ id }) => query.get('ids')?.split(',').includes(String(id))), count: 0 }];
    case '/organizations':
      return [cut('organizations', world.organizations, from)];
    case '/users':
      return [cut('users', world.people, from)];
    case '/organizations/count':
      return [{ count: { value: world.organizations.length, refreshed_at: null } }];
    case '/users/count':
      return [{ count: { value: world.people.length } }];
    case '/search/count':
      return [{ count: world.organizations.filter((one) => query.get('query')?.includes(String(one.organization_fields.csm))).length }];
    case '/search': {
      const rows = searched(query.get('query') ?? '');
      const page = Number(query.get('page') ?? 1) - 1;
      return [{ results: rows.slice(page * 100, page * 100 + 100), count: rows.length, next_page: null }];
    }
    case '/organization_fields':
      return [cut('organization_fields', [{ id: 1, key: 'csm', title: 'CSM', type: 'text', active: true }], from)];
    case '/incremental/organizations': {
      const start = Number(query.get('start_time'));
      const rows = world.organizations.slice(start, start + world.step);
      const end = start + world.step >= world.organizations.length;
      return world.exports
        ? [{ organizations: rows, end_time: start + world.step, end_of_stream: end, next_page: 'https://evil.example' }]
        : [{}, 403];
    }
    case '/incremental/users/cursor': {
      const at = Number(query.get('cursor') ?? 0);
      const end = at + world.step >= world.people.length;
      const rows = world.people.slice(at, at + world.step);
      return world.exports
        ? [{ users: rows, after_cursor: String(at + world.step), after_url: 'https://evil.example', end_of_stream: end }]
        : [{}, 403];
    }
    default:
      return [{ error: 'RecordNotFound' }, 404];
  }
}

const open = (more: Partial<ZendeskConfig> = {}) => {
  server.answer((request, response) => {
    const url = new URL(request.url ?? '', 'https://acme.zendesk.com');
    const bad = world.fail && url.pathname.includes(world.fail.path) ? world.fail : undefined;
    const [body, status] = bad ? [{}, bad.status] : answer(url);
    return json(body, status, bad?.headers)(request, response);
  });
  const auth = { credentials: 'omit' as const, headers: async () => ok({}) };
  return zendesk.open({ host: 'acme.zendesk.com', signIn: 'oauth', ...more }, { fetch: server.fetch, auth });
};

async function pull(from?: string, more: Partial<ZendeskConfig> = {}): Promise<PulledPage[]> {
  const pages: PulledPage[] = [];
  for await (const page of open(more).pull(from)) {
    if (!page.ok) throw new Error(page.error.code);
    pages.push(page.value);
  }
  expect(pages.filter(({ done }) => done)).toHaveLength(1);
  expect(pages.at(-1)?.done).toBe(true);
  return pages;
}
const keys = (pages: PulledPage[]) => pages.flatMap(({ records }) => records.map(({ type, externalId }) => `${type[0]}${externalId}`));
const gone = (pages: PulledPage[]) => pages.flatMap((page) => page.gone.map(({ type, externalId }) => `${type[0]}${externalId}`));
const paths = () => server.seen.map(({ url }) => decodeURIComponent(url).replace('/api/v2/', ''));
const EVERYTHING = ['a1', 'a2', 'a3', 'a4', 'a5', 'c11', 'c12', 'c21', 'c31', 'c51', 'c61'];
const MINE: Partial<ZendeskConfig> = { book: ['field:csm'] };

describe('the whole book of an agent', () => {
  it('comes page by page, organizations first, with rows to expect', async () => {
    const pages = await pull();
    expect(keys(pages)).toEqual(EVERYTHING);
    expect(pages).toHaveLength(6);
    expect(pages[0]?.total).toBe(11);
    expect(paths().some((path) => path.includes('incremental'))).toBe(false);
  });

  it('goes on from any page after an interruption, and brings the rest', async () => {
    const pages = await pull();
    for (const [n, { cursor }] of pages.slice(0, -1).entries()) {
      expect(keys(await pull(cursor))).toEqual(EVERYTHING.slice(keys(pages.slice(0, n + 1)).length));
    }
  });

  it('starts anew from a cursor that nobody can read', async () => {
    for (const cursor of ['', 'nonsense', '{"do":"list"}', '{"do":"list","what":"secrets","began":0}'])
      expect(keys(await pull(cursor))).toEqual(EVERYTHING);
  });

  it('holds no colleagues, nobody who left, and nothing that was deleted', async () => {
    world.people[0] = { ...(world.people[0] as Person), role: 'agent' };
    world.people[1] = { ...(world.people[1] as Person), active: false };
    world.people[2] = { ...(world.people[2] as Person), organization_id: null };
    world.organizations[1] = { ...(world.organizations[1] as Organization), deleted_at: '2026-01-01T00:00:00Z' };
    const pages = await pull();
    expect(keys(pages)).toEqual(['a1', 'a3', 'a4', 'a5', 'c31', 'c51', 'c61']);
    expect(gone(pages)).toEqual(['a2', 'c11', 'c12', 'c21']);
  });

  it('stops with the error, and the time the vendor gave', async () => {
    world.fail = { path: '/users.json', status: 429, headers: { 'retry-after': '17' } };
    const seen = [];
    for await (const page of open().pull()) seen.push(page);
    expect(seen.map((page) => page.ok)).toEqual([true, true, true, false]);
    expect(seen.at(-1)).toMatchObject({
      ok: false,
      error: { code: 'rate_limited', retryAt: expect.any(String), message: expect.stringContaining('Zendesk') },
    });
  });

  it('has the same ids', async () => {
    const ids: string[][] = [];
    for await (const page of open().ids()) if (page.ok) ids.push(page.value);
    expect(ids).toEqual([['1', '2'], ['3', '4'], ['5']]);
  });

  it('asks nothing of an anonymous answer', async () => {
    server.seen.length = 0;
    const connection = open();
    server.answer(json({ user: { id: null, name: 'Anonymous user' } }));
    for (const pages of [connection.pull(), connection.ids()]) {
      const seen = [];
      for await (const page of pages) seen.push(page);
      expect(seen).toMatchObject([{ ok: false, error: { code: 'auth_expired' } }]);
    }
    expect(server.seen).toHaveLength(2);
  });
});

describe('the next refresh of an agent', () => {
  const rest = async (more: Partial<ZendeskConfig> = {}) => {
    const { cursor } = (await pull(undefined, more)).at(-1) as PulledPage;
    server.seen.length = 0;
    return cursor;
  };

  it('asks for what changed, and costs that', async () => {
    const cursor = await rest();
    world.changed = { organizations: world.organizations.slice(0, 1), people: world.people.slice(0, 1), tickets: [] };
    expect(keys(await pull(cursor))).toEqual(['a1', 'c11']);
    expect(paths().filter((path) => !/status<solved|solved>=/.test(path))).toHaveLength(4);
    const [, since] = /updated>=(\S+?)&/.exec(paths()[1] ?? '') ?? [];
    const minutes = (Date.now() - Date.parse(since ?? '')) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThan(12);
  });

  it('begins where this one began, not where it ended', async () => {
    const { cursor } = (await pull(await rest())).at(-1) as PulledPage;
    expect(JSON.parse(cursor)).toEqual({ do: 'rest', since: expect.any(Number) });
  });

  it('pages through what a search gives, and reads the whole book when that is too much', async () => {
    const cursor = await rest();
    const many = (count: number) =>
      Array.from({ length: count }, (_, n): Organization => ({ id: 1000 + n, name: 'x', organization_fields: {} }));
    world.changed.organizations = many(250);
    expect(keys(await pull(cursor))).toHaveLength(250);
    world.changed.organizations = many(1001);
    expect(keys(await pull(cursor)).slice(-11)).toEqual(EVERYTHING);
  });

  it('of a part: brings the people of what came in, and names what left', async () => {
    const cursor = await rest(MINE);
    world.changed.organizations = [{ id: 1, name: 'Org 1', organization_fields: { csm: 'Kim' } }, world.organizations[4] as Organization];
    const pages = await pull(cursor, MINE);
    expect([keys(pages), gone(pages)]).toEqual([['a5', 'c51'], ['a1']]);
  });
});

describe('open tickets', () => {
  const supports = (pages: PulledPage[]) =>
    pages.flatMap(({ records }) => records.flatMap((one) => (one.type === 'account' ? [[one.externalId, one.value.support?.open]] : [])));
  beforeEach(() => {
    world.tickets = [ticket(1, 1), ticket(2, 1), ticket(3, 2)];
  });

  it('come with their organization', async () => {
    expect(supports(await pull())).toEqual([
      ['1', 2],
      ['2', 1],
      ['3', 0],
      ['4', 0],
      ['5', 0],
    ]);
  });

  it('of many organizations are one question', async () => {
    world.step = 100;
    world.organizations = Array.from({ length: 60 }, (_, n): Organization => ({ id: n + 1, name: 'x', organization_fields: {} }));
    const pages = await pull();
    expect(Object.fromEntries(supports(pages))).toMatchObject({ 1: 2, 2: 1, 3: 0, 50: 0 });
    expect(paths().filter((path) => path.includes('status<solved'))).toHaveLength(2);
  });

  it.each(['all', 'last'] as const)('are not said to be none where a search takes several organizations for %s of them', async (twice) => {
    world.twice = twice;
    world.step = 100;
    world.tickets.push(ticket(9, 50));
    world.organizations = Array.from({ length: 50 }, (_, n): Organization => ({ id: n + 1, name: 'x', organization_fields: {} }));
    expect(supports(await pull()).every(([, open]) => open === undefined)).toBe(true);
  });

  it('are left out where this role may not search, and the rest comes', async () => {
    world.fail = { path: '/search.json', status: 403 };
    expect(keys(await pull())).toEqual(EVERYTHING);
  });

  it('that changed are counted anew, by organization; nobody else’s customer is gone by it', async () => {
    const { cursor } = (await pull(undefined, MINE)).at(-1) as PulledPage;
    world.changed.tickets = [ticket(1, 1), ticket(3, 2), ticket(4, 1)];
    world.tickets.push(ticket(4, 1));
    const pages = await pull(cursor, MINE);
    expect([supports(pages), gone(pages)]).toEqual([[['1', 3]], []]);
    world.role = 'admin';
    expect(supports(await pull(cursor, MINE)).at(-1)).toEqual(['1', 3]);
  });

  it('that changed by the thousand are counted with the whole book, without its people', async () => {
    const { cursor } = (await pull()).at(-1) as PulledPage;
    world.changed.tickets = Array.from({ length: 1001 }, (_, n) => ticket(n + 1, 1));
    expect(keys(await pull(cursor))).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
  });
});

describe('a part of the organizations', () => {
  it('is what a field gives to me, with its people', async () => {
    const pages = await pull(undefined, MINE);
    expect(keys(pages)).toEqual(['a1', 'c11', 'c12', 'a3', 'c31', 'a5', 'c51']);
    expect(paths()).not.toContain('users.json?role=end-user&page[size]=100');
  });

  it('goes on inside a page', async () => {
    world.step = 100;
    world.organizations = Array.from(
      { length: 23 },
      (_, n): Organization => ({ id: n + 1, name: 'x', organization_fields: { csm: n === 4 ? 'Kim' : 'ROBIN@us.example' } }),
    );
    world.people = [];
    const pages = await pull(undefined, MINE);
    expect(pages.map(({ records }) => records.length)).toEqual([5, 5, 5, 5, 2]);
    expect(keys(await pull(pages[1]?.cursor, MINE))).toEqual(keys(pages).slice(10));
    expect(gone(pages)).toEqual(['a5']);
  });

  it('has only its ids', async () => {
    const ids: string[] = [];
    for await (const page of open(MINE).ids()) if (page.ok) ids.push(...page.value);
    expect(ids).toEqual(['1', '3', '5']);
  });

  it('is offered with its count', async () => {
    expect(await open().bookChoices()).toEqual({
      ok: true,
      value: [
        { id: 'field:csm', label: 'CSM = you', count: 3 },
        { id: 'all', label: 'All organizations that you may see', count: 5, whole: true },
      ],
    });
    const asked = paths().filter((path) => path.startsWith('search/count'));
    expect(asked).toEqual([
      'search/count.json?query=type:organization csm:"robin@us.example"',
      'search/count.json?query=type:organization csm:"Robin Kern"',
    ]);
  });

  it('is not offered where nothing is mine, and an unsearchable field is no failure', async () => {
    world.fail = { path: '/search/count', status: 422 };
    expect(await open().bookChoices()).toMatchObject({ ok: true, value: [{ id: 'all' }] });
  });
});

describe('an administrator', () => {
  beforeEach(() => {
    world.role = 'admin';
  });

  it('reads exports, until end_of_stream', async () => {
    const pages = await pull();
    expect(keys(pages)).toEqual(EVERYTHING);
    expect(paths().every((path) => /^(users\/me|incremental|search.json\?query=type:ticket (organization|solved>=))/.test(path))).toBe(
      true,
    );
    expect(paths()[1]).toBe('incremental/organizations.json?start_time=0');
    for (const [n, { cursor }] of pages.slice(0, -1).entries())
      expect(keys(await pull(cursor))).toEqual(EVERYTHING.slice(keys(pages.slice(0, n + 1)).length));
  });

  it('gets deleted rows as gone', async () => {
    world.organizations[0] = { ...(world.organizations[0] as Organization), deleted_at: '2026-01-01T00:00:00Z' };
    expect(gone(await pull())).toEqual(['a1']);
  });

  it('to whom exports are closed reads the lists', async () => {
    world.exports = false;
    expect(keys(await pull())).toEqual(EVERYTHING);
    const { cursor } = (await pull()).at(-1) as PulledPage;
    world.changed.people = world.people.slice(0, 1);
    expect(keys(await pull(cursor))).toEqual(['c11']);
  });

  it('with a part of the organizations reads no export of everybody', async () => {
    expect(keys(await pull(undefined, MINE))).toEqual(['a1', 'c11', 'c12', 'a3', 'c31', 'a5', 'c51']);
    expect(paths().some((path) => path.includes('incremental'))).toBe(false);
  });
});
