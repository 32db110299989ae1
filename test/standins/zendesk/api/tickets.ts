import type { Ticket } from '../../world';
import { organizationShape, ticketShape, updatedAt, userShape } from '../shapes';
import { organizationOf, type Tenant } from '../tenant';

const HOUR = 3_600_000;

/** The clock of the next reply: it runs while we are asked, and rests while we wait. */
const slasOf = (ticket: Ticket) => ({
  policy_metrics:
    ticket.status === 'solved'
      ? []
      : [
          {
            breach_at: new Date(Date.parse(updatedAt(ticket)) + 72 * HOUR).toISOString().replace(/\.\d+Z/, 'Z'),
            stage: ticket.status === 'open' || ticket.status === 'new' ? 'active' : 'paused',
            metric: 'next_reply_time',
            hours: 72,
          },
        ],
});

const shown = (tenant: Tenant, ticket: Ticket, include: Set<string>) => ({
  ...ticketShape(tenant, ticket),
  ...(include.has('slas') && { slas: slasOf(ticket) }),
  ...(include.has('comment_count') && { comment_count: ticket.messages.length }),
});

export function one(ticket: Ticket, include: Set<string>, tenant: Tenant) {
  const company = organizationOf(tenant, ticket);
  const users = tenant.users.filter((user) => user.id === ticket.requester.id || user.id === tenant.me.id);
  return {
    ticket: shown(tenant, ticket, include),
    ...(include.has('users') && { users: users.map((user) => userShape(tenant, user)) }),
    ...(include.has('organizations') && { organizations: company ? [organizationShape(tenant, company)] : [] }),
  };
}

/** Many at once: unknown ids are left out, and so are objects that nobody refers to. */
export function many(ids: number[], include: Set<string>, tenant: Tenant) {
  const found = tenant.tickets.filter(({ id }) => ids.includes(id));
  const users = tenant.users.filter((user) => found.some((each) => each.requester.id === user.id));
  const companies = tenant.organizations.filter((company) => found.some((each) => organizationOf(tenant, each) === company));
  return {
    tickets: found.map((ticket) => shown(tenant, ticket, include)),
    ...(include.has('users') && { users: users.map((user) => userShape(tenant, user)) }),
    ...(include.has('organizations') && { organizations: companies.map((company) => organizationShape(tenant, company)) }),
    next_page: null,
    previous_page: null,
    count: found.length,
  };
}

const METRIC = { business_hours: false, metric: 'next_reply_time', target: 4320, target_in_seconds: 72 * 3600 };

export const slaPolicies = (tenant: Tenant) => ({
  sla_policies: [
    {
      url: `https://${tenant.host}/api/v2/slas/policies/27410000900001.json`,
      id: 27410000900001,
      title: 'Customers',
      description: 'Every customer with a contract',
      position: 1,
      filter: { all: [{ field: 'type', operator: 'is_not', value: 'task' }], any: [] },
      policy_metrics: ['low', 'normal', 'high', 'urgent'].map((priority) => ({ priority, ...METRIC })),
      created_at: '2025-02-03T09:00:00Z',
      updated_at: '2025-02-03T09:00:00Z',
    },
  ],
  next_page: null,
  previous_page: null,
  count: 1,
});

/** Ratings that customers gave to solved tickets. */
export const ratings = (tenant: Tenant) =>
  tenant.tickets
    .filter(({ status }) => status === 'solved')
    .map((ticket) => {
      const { satisfaction_rating: rating, assignee_id, group_id, requester_id, updated_at } = ticketShape(tenant, ticket);
      const id = 27430000000000 + ticket.id;
      const url = `https://${tenant.host}/api/v2/satisfaction_ratings/${id}.json`;
      return { url, id, assignee_id, group_id, requester_id, ticket_id: ticket.id, ...rating, created_at: updated_at, updated_at };
    });
