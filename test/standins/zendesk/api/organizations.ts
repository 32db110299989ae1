import { fieldDefinitions } from '../organization-fields';
import { now, organizationShape, ticketShape, userShape } from '../shapes';
import { organizationOf, type Tenant } from '../tenant';
import { badRequest, forbidden, notFound } from './errors';
import { paged } from './paging';
import type { Asked } from './routes';

interface Change {
  notes?: string;
  organization_fields?: Record<string, unknown>;
}

/** Agents may change notes only; admins fields as well. */
function change(tenant: Tenant, id: number, asked: Change, { asker }: Asked): void {
  const { notes, organization_fields: fields, ...others } = asked;
  if (asker.user.role === 'end-user' || asker.user.light) throw forbidden();
  if (asker.user.role !== 'admin' && (fields || Object.keys(others).length > 0)) throw forbidden();
  if (notes !== undefined) tenant.notes.set(id, notes);
  if (fields) tenant.fields.set(id, { ...tenant.fields.get(id), ...fields });
  tenant.saved.set(id, now());
  tenant.hits.push({
    host: tenant.host,
    kind: 'update',
    object: 'organization',
    id: String(id),
    fields: { ...asked },
    by: String(asker.user.id),
  });
}

/** `/organizations…`: the list, searches, and one with what belongs to it. */
export function organizations(tenant: Tenant, [id, list]: string[], asked: Asked): object {
  const { query, address } = asked;
  const max = tenant.settings.pageMax;
  const all = tenant.organizations.map((one) => organizationShape(tenant, one));
  const page = (some: object[]) => paged('organizations', some, query, address, max);
  const named = (query.get('name') ?? '').toLowerCase();
  switch (id) {
    case undefined:
      return page(all);
    case 'count':
      return { count: { value: all.length, refreshed_at: now() } };
    case 'show_many': {
      const ids = (query.get('ids') ?? query.get('external_ids') ?? '').split(',');
      return page(all.filter((one) => ids.includes(String(query.has('ids') ? one.id : one.external_id))));
    }
    case 'search': {
      const external = query.get('external_id');
      if (external === null && !named) throw badRequest('Invalid attribute', 'Either external_id or name is required');
      return page(all.filter((one) => (external === null ? one.name.toLowerCase() === named : one.external_id === external)));
    }
    case 'autocomplete':
      return page(all.filter((one) => one.name.toLowerCase().startsWith(named)));
  }
  const company = tenant.organizations.find((one) => one.zendeskOrgId === Number(id));
  if (!company) throw notFound();
  if (list === 'tickets') {
    const own = tenant.tickets.filter((one) => organizationOf(tenant, one) === company);
    return paged(
      'tickets',
      own.map((one) => ticketShape(tenant, one)),
      query,
      address,
      max,
    );
  }
  if (list === 'users') {
    const own = tenant.users.filter(({ organizationId }) => organizationId === company.zendeskOrgId);
    return paged(
      'users',
      own.map((one) => userShape(tenant, one)),
      query,
      address,
      max,
    );
  }
  if (asked.method === 'PUT') change(tenant, company.zendeskOrgId, (asked.body.organization ?? {}) as Change, asked);
  return { organization: organizationShape(tenant, company) };
}

export const organizationFields = (tenant: Tenant, { query, address }: Asked) =>
  paged('organization_fields', fieldDefinitions(tenant.host), query, address, tenant.settings.pageMax);

/** Exports are for admins. Recorded: `next_page` is there even when the stream has ended. */
export function incremental(tenant: Tenant, [kind]: string[], { query, address, asker }: Asked): object {
  if (asker.user.role !== 'admin') throw forbidden();
  const start = Number(query.get('start_time'));
  if (!query.has('start_time') || Number.isNaN(start)) throw badRequest('Invalid attribute', 'start_time is required');
  if (start > Date.now() / 1000 - 60)
    throw badRequest('Invalid attribute', 'Too recent start_time. Use a start_time older than 60 seconds');
  const seconds = (at: string) => Date.parse(at) / 1000;
  const since = <T extends { updated_at: string }>(rows: T[]) =>
    rows.filter((one) => seconds(one.updated_at) >= start).sort((a, b) => a.updated_at.localeCompare(b.updated_at));
  const size = Math.min(1000, tenant.settings.pageMax);
  const answer = <T extends { updated_at: string }>(name: string, rows: T[]) => {
    const some = since(rows);
    const page = some.slice(0, size);
    const end_time = seconds(page.at(-1)?.updated_at ?? new Date(start * 1000).toISOString());
    return {
      [name]: page,
      count: page.length,
      end_time,
      end_of_stream: some.length <= size,
      next_page: `${address}?start_time=${end_time}`,
    };
  };
  if (kind === 'organizations')
    return answer(
      'organizations',
      tenant.organizations.map((one) => ({ ...organizationShape(tenant, one), deleted_at: null })),
    );
  if (kind === 'tickets')
    return answer(
      'tickets',
      tenant.tickets.map((one) => ticketShape(tenant, one)),
    );
  throw notFound();
}
