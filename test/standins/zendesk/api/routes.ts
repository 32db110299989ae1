import { type Call, json, type Reply, reply } from '../../server/reply';
import type { Settings } from '../../server/settings';
import type { Ticket, World } from '../../world';
import { userShape } from '../shapes';
import type { Tenant } from '../tenant';
import { attachmentShape, commentsOf } from './comments';
import { createTicket } from './create';
import { badRequest, forbidden, notFound, ZendeskError } from './errors';
import { groups } from './groups';
import { incremental, organizationFields, organizations } from './organizations';
import { paged } from './paging';
import { found } from './search';
import { many, one, ratings, slaPolicies } from './tickets';
import { type Update, updateTicket } from './update';
import { currentToken, users } from './users';
import { type Asker, mayWrite, unauthenticated, whoAsks } from './who';

export interface Asked {
  method: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: Record<string, unknown>;
  raw: string;
  /** The address asked, without query; links to further pages start with it. */
  address: string;
  asker: Asker;
}

export interface Answer {
  status?: number;
  body?: object;
  headers?: Record<string, string>;
}

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
    'x-zendesk-application-version': 'v25703',
  };
}

function bodyOf(raw: string): Record<string, unknown> {
  try {
    return raw ? JSON.parse(raw) : {};
  } catch {
    throw badRequest('Unprocessable', 'The request body is not valid JSON');
  }
}

/** Support API v2. By session, API token or OAuth; without credentials one path answers, with a nameless user. */
export function api(call: Call, tenant: Tenant, settings: Settings, world: World): Reply {
  const path = call.url.pathname.replace(/^\/api\/v2/, '').replace(/\.json$/, '');
  let left: Record<string, string> = {};
  try {
    const asker = whoAsks(call, tenant);
    // Recorded: wrong or no credentials get 200 with a nameless user here, and only here.
    if (!asker && path === '/users/me') return json({ user: { id: null, name: 'Anonymous user', role: 'end-user' } });
    if (!asker) throw unauthenticated(call);
    settings.zendeskCallsLeft -= 1;
    left = limits(settings.zendeskCallsLeft);
    if (settings.zendeskCallsLeft < 0) return json('', { ...left, 'retry-after': '30' }, 429);
    if (call.method !== 'GET') mayWrite(call, asker);
    const { method, url, headers, body: raw } = call;
    const address = `https://${tenant.host}${url.pathname}`;
    const answer = route(
      path,
      { method, query: url.searchParams, headers, body: path === '/uploads' ? {} : bodyOf(raw), raw, address, asker },
      tenant,
      world,
    );
    if (!answer.body) return reply(answer.status ?? 204, 'application/json', '', { ...left, ...answer.headers });
    return json(answer.body, { ...left, ...answer.headers }, answer.status ?? 200);
  } catch (error) {
    if (!(error instanceof ZendeskError)) throw error;
    return json(error.body, { ...left, ...error.headers }, error.status);
  }
}

function route(path: string, asked: Asked, tenant: Tenant, world: World): Answer {
  const [kind = '', ...parts] = path.split('/').filter(Boolean);
  const { query, address, asker } = asked;
  const list = (name: string, rows: object[]): Answer => ({ body: paged(name, rows, query, address, tenant.settings.pageMax) });
  if (kind === 'users') return users(parts, asked, tenant);
  if (kind === 'oauth' && parts.join('/') === 'tokens/current') return currentToken(asked, tenant);
  if (asker.user.role === 'end-user') throw forbidden();
  switch (kind) {
    case 'uploads':
      return upload(asked, tenant);
    case 'tickets':
      return tickets(parts, asked, tenant, world);
    case 'search': {
      if (parts[0] === 'count') return { body: { count: found(tenant, query).length } };
      const { results, ...page } = paged('results', found(tenant, query), query, address, tenant.settings.pageMax) as Record<
        string,
        unknown
      >;
      return { body: { results, facets: null, ...page } };
    }
    case 'organizations':
      return { body: organizations(tenant, parts, asked) };
    case 'organization_fields':
      return { body: organizationFields(tenant, asked) };
    case 'groups':
      return list('groups', groups(tenant));
    case 'incremental':
      return { body: incremental(tenant, parts, asked) };
    case 'slas':
      return { body: slaPolicies(tenant) };
    case 'satisfaction_ratings':
      return list('satisfaction_ratings', ratings(tenant));
    default:
      throw notFound();
  }
}

/** Bytes by their type; what a comment takes is the token. */
function upload({ method, query, headers, raw, asker }: Asked, tenant: Tenant): Answer {
  if (method !== 'POST') throw notFound();
  const name = query.get('filename');
  if (!name) throw badRequest('AttachmentUnprocessable', 'filename is missing');
  const file = { name, type: headers['content-type'] ?? 'application/octet-stream', size: Buffer.byteLength(raw) };
  const token = `up${tenant.hits.length}x${tenant.uploads.size}x${name.length}`;
  tenant.uploads.set(token, { ...file, at: Date.now() });
  tenant.hits.push({ host: tenant.host, kind: 'create', object: 'upload', id: token, fields: { name }, by: String(asker.user.id) });
  const attachment = attachmentShape(tenant, 27460000000000 + tenant.hits.length, file);
  return { status: 201, body: { upload: { token, attachment, attachments: [attachment] } } };
}

function tickets([id, list]: string[], asked: Asked, tenant: Tenant, world: World): Answer {
  const { query, address, asker, method, body, raw, headers } = asked;
  const include = new Set((query.get('include') ?? '').split(','));
  const max = tenant.settings.pageMax;
  if (id === 'show_many') return { body: many((query.get('ids') ?? '').split(',').map(Number), include, tenant) };
  if (!id && method === 'POST')
    return createTicket(world, tenant, asker.user, (body.ticket ?? {}) as Update, raw, headers['idempotency-key']);
  if (!id)
    return {
      body: paged(
        'tickets',
        many(
          tenant.tickets
            .filter(({ externalId }) => !query.has('external_id') || externalId === query.get('external_id'))
            .map((ticket) => ticket.id),
          include,
          tenant,
        ).tickets,
        query,
        address,
        max,
      ),
    };
  const ticket: Ticket | undefined = tenant.tickets.find((each) => each.id === Number(id));
  if (!ticket) throw notFound();
  if (list === 'comments') {
    const comments = commentsOf(tenant, ticket);
    if (query.get('sort_order') === 'desc' || query.get('sort') === '-created_at') comments.reverse();
    const authors = tenant.users.filter((user) => comments.some(({ author_id }) => author_id === user.id));
    return {
      body: {
        ...paged('comments', comments, query, address, max),
        ...(include.has('users') && { users: authors.map((user) => userShape(tenant, user)) }),
      },
    };
  }
  if (list) throw notFound();
  if (method === 'PUT') return updateTicket(tenant, ticket, asker.user, (body.ticket ?? {}) as Update);
  return { body: one(ticket, include, tenant) };
}
