import { type Call, json, type Reply } from '../server/reply';
import type { Settings } from '../server/settings';
import { organizationShape, ticketShape, userShape } from './shapes';
import { organizationOf, type Tenant } from './tenant';

/** Set by every agent page. The value says nothing; its presence is the session. */
export const SESSION = { name: '_zendesk_session', value: 'standin-session' };

const NOT_FOUND = { error: 'RecordNotFound', description: 'Not found' };
const LIMIT = 700;

function limits(left: number): Record<string, string> {
  const remaining = String(Math.max(0, left));
  return {
    'x-rate-limit': String(LIMIT),
    'x-rate-limit-remaining': remaining,
    'ratelimit-limit': String(LIMIT),
    'ratelimit-remaining': remaining,
    'ratelimit-reset': '30',
    'x-zendesk-api-version': 'v2',
  };
}

/** Support API v2, the reads that the extension makes. Needs the session cookie, as the signed-in agent's browser sends it. */
export function api(call: Call, tenant: Tenant, settings: Settings): Reply {
  const signedIn = call.cookies[SESSION.name] === SESSION.value;
  const path = call.url.pathname.replace(/^\/api\/v2/, '').replace(/\.json$/, '');
  // Recorded: without credentials the vendor answers 200 with a nameless user here, and only here.
  if (!signedIn && path === '/users/me') return json({ user: { id: null, name: 'Anonymous user', role: 'end-user' } });
  if (!signedIn) return json({ error: "Couldn't authenticate you" }, {}, 401);
  settings.zendeskCallsLeft -= 1;
  if (settings.zendeskCallsLeft < 0) return json('', { ...limits(0), 'retry-after': '30' }, 429);
  const found = read(path, call.url.searchParams, tenant);
  return json(found ?? NOT_FOUND, limits(settings.zendeskCallsLeft), found ? 200 : 404);
}

function read(path: string, query: URLSearchParams, tenant: Tenant): object | undefined {
  const include = new Set((query.get('include') ?? '').split(','));
  const [, kind, id] = path.split('/');
  if (path === '/users/me') return { user: { ...userShape(tenant, tenant.me), authenticity_token: 'standin-token' } };
  if (path === '/search') return search(query, tenant);
  if (path === '/tickets/show_many') return tickets((query.get('ids') ?? '').split(',').map(Number), include, tenant);
  if (kind === 'tickets') return ticket(Number(id), include, tenant);
  if (kind === 'users') return user(Number(id), include, tenant);
  const company = kind === 'organizations' && tenant.organizations.find((one) => one.zendeskOrgId === Number(id));
  return company ? { organization: organizationShape(tenant, company) } : undefined;
}

function ticket(id: number, include: Set<string>, tenant: Tenant) {
  const found = tenant.tickets.find((one) => one.id === id);
  if (!found) return undefined;
  const company = organizationOf(tenant, found);
  const users = tenant.users.filter((one) => one.id === found.requester.id || one.id === tenant.me.id);
  return {
    ticket: ticketShape(tenant, found),
    ...(include.has('users') && { users: users.map((one) => userShape(tenant, one)) }),
    ...(include.has('organizations') && { organizations: company ? [organizationShape(tenant, company)] : [] }),
  };
}

/** Many at once: unknown ids are left out, and so are objects that nobody refers to. */
function tickets(ids: number[], include: Set<string>, tenant: Tenant) {
  const found = tenant.tickets.filter((one) => ids.includes(one.id));
  const users = tenant.users.filter((one) => found.some((each) => each.requester.id === one.id));
  const companies = tenant.organizations.filter((one) => found.some((each) => organizationOf(tenant, each) === one));
  return {
    tickets: found.map((one) => ticketShape(tenant, one)),
    ...(include.has('users') && { users: users.map((one) => userShape(tenant, one)) }),
    ...(include.has('organizations') && { organizations: companies.map((one) => organizationShape(tenant, one)) }),
    next_page: null,
    previous_page: null,
    count: found.length,
  };
}

function user(id: number, include: Set<string>, tenant: Tenant) {
  const found = tenant.users.find((one) => one.id === id);
  if (!found) return undefined;
  const organizations = tenant.organizations.filter((one) => one.zendeskOrgId === found.organizationId);
  return {
    user: userShape(tenant, found),
    ...(include.has('organizations') && { organizations: organizations.map((one) => organizationShape(tenant, one)) }),
  };
}

/** The one query that the extension asks: unsolved tickets of an organization, oldest first, a hundred at most. */
function search(query: URLSearchParams, tenant: Tenant) {
  const [, id] = /^type:ticket organization:(\d+) status<solved$/.exec(query.get('query') ?? '') ?? [];
  const found = tenant.tickets
    .filter((one) => id && organizationOf(tenant, one)?.zendeskOrgId === Number(id) && one.status !== 'solved')
    .map((one) => ({ ...ticketShape(tenant, one), result_type: 'ticket' }))
    .sort((a, b) => a.created_at.localeCompare(b.created_at));
  return { results: found.slice(0, 100), facets: null, next_page: null, previous_page: null, count: found.length };
}
