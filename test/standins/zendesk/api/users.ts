import { organizationShape, userShape } from '../shapes';
import type { Tenant } from '../tenant';
import { forbidden, notFound } from './errors';
import { paged } from './paging';
import type { Answer, Asked } from './routes';
import { CSRF } from './who';

/** `/users…`: oneself, a search by name or address, and one with their organization. */
export function users([id, list, renew]: string[], { query, address, asker }: Asked, tenant: Tenant): Answer {
  const { user: me, by } = asker;
  const token = by === 'session' && { authenticity_token: CSRF };
  if (id === 'me' && list === 'session' && renew === 'renew') return { body: { authenticity_token: CSRF } };
  if (id === 'me') return { body: { user: { ...userShape(tenant, me), ...token } } };
  if (me.role === 'end-user') throw forbidden();
  if (id === undefined || id === 'count' || id === 'show_many') return { body: listed(id, query, address, tenant) };
  if (id === 'search') {
    const wanted = (query.get('query') ?? '')
      .replace(/^email:/, '')
      .replace(/"/g, '')
      .toLowerCase();
    const rows = query.has('external_id')
      ? []
      : tenant.users.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(wanted));
    return {
      body: paged(
        'users',
        rows.map((user) => userShape(tenant, user)),
        query,
        address,
        tenant.settings.pageMax,
      ),
    };
  }
  const user = tenant.users.find((each) => each.id === Number(id));
  if (!user) throw notFound();
  const include = new Set((query.get('include') ?? '').split(','));
  const own = tenant.organizations.filter((company) => company.zendeskOrgId === user.organizationId);
  return {
    body: {
      user: userShape(tenant, user),
      ...(include.has('organizations') && { organizations: own.map((company) => organizationShape(tenant, company)) }),
    },
  };
}

/** The OAuth token in use: shown, or ended. */
export function currentToken({ method, headers, asker }: Asked, tenant: Tenant): Answer {
  const bearer = headers.authorization?.split(' ')[1] ?? '';
  if (asker.by !== 'oauth') throw notFound();
  if (method === 'DELETE') {
    tenant.grants.revoke(bearer);
    return { status: 204 };
  }
  return { body: { token: { id: 1, user_id: asker.user.id, scopes: asker.scopes, token: `${bearer.slice(0, 10)}…` } } };
}

/** Everybody, of one role where that is asked; how many; and some by their ids. */
function listed(list: string | undefined, query: URLSearchParams, address: string, tenant: Tenant): object {
  const ids = query.get('ids')?.split(',');
  const roles = [...query.getAll('role'), ...query.getAll('role[]')];
  const rows = tenant.users.filter((one) => (roles.length === 0 || roles.includes(one.role)) && (ids?.includes(String(one.id)) ?? true));
  if (list === 'count') return { count: { value: rows.length, refreshed_at: null } };
  return paged(
    'users',
    rows.map((one) => userShape(tenant, one)),
    query,
    address,
    tenant.settings.pageMax,
  );
}
