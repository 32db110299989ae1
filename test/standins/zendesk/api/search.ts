import { organizationShape, ticketShape, userShape } from '../shapes';
import type { Tenant } from '../tenant';
import { ZendeskError } from './errors';

type TicketShape = ReturnType<typeof ticketShape>;
interface Term {
  key: string;
  sign: string;
  value: string;
}

const STATES = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];

/** `type:ticket organization:12 updated>2026-01-01 "two words"` as its terms. */
function terms(query: string): Term[] {
  return [...query.matchAll(/(?:(-?\w+)(:|<=|>=|<|>))?("[^"]*"|\S+)/g)].map(([, key = '', sign = '', value = '']) => ({
    key,
    sign,
    value: value.replace(/^"|"$/g, ''),
  }));
}

const ordered = (a: string | number, sign: string, b: string | number) =>
  sign === '<' ? a < b : sign === '>' ? a > b : sign === '<=' ? a <= b : sign === '>=' ? a >= b : a === b;

function time(shown: string, sign: string, value: string): boolean {
  const at = Date.parse(value);
  if (Number.isNaN(at)) throw new ZendeskError(422, { error: 'invalid', description: `Invalid search: Invalid date ${value}` });
  return sign === ':' ? shown.startsWith(value) : ordered(Date.parse(shown), sign, at);
}

function ticketFits(tenant: Tenant, ticket: TicketShape, { key, sign, value }: Term): boolean {
  const person = (id: number | null) => {
    const user = tenant.users.find((one) => one.id === id);
    return value === 'me'
      ? id === tenant.me.id
      : String(id) === value || user?.email === value || (user?.name.toLowerCase().includes(value.toLowerCase()) ?? false);
  };
  const organization = tenant.organizations.find((one) => one.zendeskOrgId === ticket.organization_id);
  switch (key) {
    case 'type':
      return value === 'ticket';
    case 'organization':
    case 'organization_id':
      return value === 'none'
        ? ticket.organization_id === null
        : String(ticket.organization_id) === value || organization?.name.toLowerCase() === value.toLowerCase();
    case 'status':
      return sign === ':' ? ticket.status === value : ordered(STATES.indexOf(ticket.status), sign, STATES.indexOf(value));
    case 'priority':
      return ticket.priority === value;
    case 'requester':
      return person(ticket.requester_id);
    case 'assignee':
      return person(ticket.assignee_id);
    case 'tags':
      return ticket.tags.includes(value);
    case 'created':
      return time(ticket.created_at, sign, value);
    // When it was solved is in no field of a ticket; the stand-in's are not touched afterwards.
    case 'solved':
      return ['solved', 'closed'].includes(ticket.status) && time(ticket.updated_at, sign, value);
    case 'updated':
      return time(ticket.updated_at, sign, value);
    case '':
      return `${ticket.subject} ${ticket.description} ${ticket.id}`.toLowerCase().includes(value.toLowerCase());
    default:
      throw new Error(`stand-in: search does not know "${key}"`);
  }
}

const SORT: Record<string, (one: TicketShape) => string | number> = {
  created_at: (one) => one.created_at,
  updated_at: (one) => one.updated_at,
  status: (one) => STATES.indexOf(one.status),
  priority: (one) => ['low', 'normal', 'high', 'urgent'].indexOf(one.priority),
};

/** Tickets in the order asked for; by age, oldest first, where none was. */
function tickets(tenant: Tenant, wanted: Term[], query: URLSearchParams): object[] {
  const key = SORT[query.get('sort_by') ?? 'created_at'] ?? ((one: TicketShape) => one.created_at);
  const down = query.get('sort_order') === 'desc' ? -1 : 1;
  const indexed = Date.now() - tenant.settings.searchLagSeconds * 1000;
  return tenant.tickets
    .filter(({ updatedAt }) => updatedAt === undefined || Date.parse(updatedAt) <= indexed)
    .map((one) => ticketShape(tenant, one))
    .filter((one) => wanted.every((term) => ticketFits(tenant, one, term)))
    .sort((a, b) => (key(a) < key(b) ? -down : key(a) > key(b) ? down : 0))
    .map((one) => ({ ...one, result_type: 'ticket' }));
}

const text = (wanted: Term[]) => wanted.filter(({ key }) => key !== 'type');

/** Everything a query of the search box finds. */
export function found(tenant: Tenant, query: URLSearchParams): object[] {
  const wanted = terms(query.get('query') ?? '');
  if (wanted.length === 0) throw new ZendeskError(422, { error: 'missing_parameter', description: 'Query parameter is required' });
  const type = wanted.find(({ key }) => key === 'type')?.value ?? 'ticket';
  if (type === 'user')
    return tenant.users
      .filter((one) => text(wanted).every(({ value }) => `${one.name} ${one.email}`.toLowerCase().includes(value.toLowerCase())))
      .map((one) => ({ ...userShape(tenant, one), result_type: 'user' }));
  if (type === 'organization')
    return tenant.organizations
      .map((one) => ({ ...organizationShape(tenant, one), result_type: 'organization' }))
      .filter((one) =>
        text(wanted).every(({ key, value }) =>
          key === 'external_id' ? one.external_id === value : one.name.toLowerCase().includes(value.toLowerCase()),
        ),
      );
  return tickets(tenant, wanted, query);
}
