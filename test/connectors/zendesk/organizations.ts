import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { PulledPage } from '../../../lib/connectors/connector';
import { zendesk } from '../../../lib/connectors/zendesk';
import type { ZendeskConfig } from '../../../lib/connectors/zendesk/config';
import { ok } from '../../../lib/domain/errors';
import { json, type LocalServer, localServer } from '../local-server';

export let server: LocalServer;

export interface Organization {
  id: number;
  name: string;
  organization_fields: Record<string, unknown>;
  deleted_at?: string;
}
export interface Person {
  id: number;
  name: string;
  email: string;
  role: string;
  active: boolean;
  organization_id: number | null;
}
export interface Ticket {
  id: number;
  status: string;
  created_at: string;
  organization_id: number;
}
export const ticket = (id: number, organization_id: number): Ticket => ({
  id,
  status: 'open',
  created_at: '2026-03-01T00:00:00Z',
  organization_id,
});
export const fresh = () => ({
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
export let world = fresh();

export function searched(query: string): object[] {
  if (query.startsWith('type:user')) return world.changed.people;
  if (query.startsWith('type:organization')) return world.changed.organizations;
  const wanted = [...query.matchAll(/organization:(\d+)/g)].map(([, id]) => Number(id));
  if (wanted.length === 0) return world.changed.tickets;
  const of = world.twice === 'last' ? wanted.slice(-1) : wanted;
  return world.tickets.filter(({ organization_id: id }) => (world.twice === 'all' ? of.every((one) => one === id) : of.includes(id)));
}

/** The vendor's lists as recorded: an address of a next page everywhere, `has_more` and `end_of_stream` tell the end. */
export function answer(url: URL): [object, number?] {
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

export const open = (more: Partial<ZendeskConfig> = {}) => {
  server.answer((request, response) => {
    const url = new URL(request.url ?? '', 'https://acme.zendesk.com');
    const bad = world.fail && url.pathname.includes(world.fail.path) ? world.fail : undefined;
    const [body, status] = bad ? [{}, bad.status] : answer(url);
    return json(body, status, bad?.headers)(request, response);
  });
  const auth = { credentials: 'omit' as const, headers: async () => ok({}) };
  return zendesk.open({ host: 'acme.zendesk.com', signIn: 'oauth', ...more }, { fetch: server.fetch, auth });
};

export async function pull(from?: string, more: Partial<ZendeskConfig> = {}): Promise<PulledPage[]> {
  const pages: PulledPage[] = [];
  for await (const page of open(more).pull(from)) {
    if (!page.ok) throw new Error(page.error.code);
    pages.push(page.value);
  }
  expect(pages.filter(({ done }) => done)).toHaveLength(1);
  expect(pages.at(-1)?.done).toBe(true);
  return pages;
}
export const keys = (pages: PulledPage[]) =>
  pages.flatMap(({ records }) => records.map(({ type, externalId }) => `${type[0]}${externalId}`));
export const gone = (pages: PulledPage[]) => pages.flatMap((page) => page.gone.map(({ type, externalId }) => `${type[0]}${externalId}`));
export const paths = () => server.seen.map(({ url }) => decodeURIComponent(url).replace('/api/v2/', ''));
export const EVERYTHING = ['a1', 'a2', 'a3', 'a4', 'a5', 'c11', 'c12', 'c21', 'c31', 'c51', 'c61'];
export const MINE: Partial<ZendeskConfig> = { book: ['field:csm'] };

/** The vendor with these organizations, fresh before each test. */
export function withVendor(): void {
  beforeAll(async () => {
    server = await localServer();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.seen.length = 0;
    world = fresh();
  });
}
