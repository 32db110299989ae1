import { type Company, companyOf, type Ticket, type World } from '../world';

export interface ZendeskUser {
  id: number;
  name: string;
  email: string;
  role: 'agent' | 'end-user';
  organizationId: number | null;
}

export interface Tenant {
  host: string;
  me: ZendeskUser;
  tickets: Ticket[];
  users: ZendeskUser[];
  organizations: Company[];
}

const agent = (id: number, name: string, email: string): ZendeskUser => ({ id, name, email, role: 'agent', organizationId: null });

/** What one Zendesk subdomain holds. Tickets differ by subdomain; an impostor's tenant claims the same customers. */
export function tenantOf(world: World, host: string): Tenant {
  const me = agent(27419000100001, world.me.name, world.me.email);
  const tickets = world.tickets.filter((ticket) => host === `${ticket.subdomain}.zendesk.com`);
  const contacts = world.companies.flatMap((company) =>
    company.contacts.map(
      ({ name, email, zendeskUserId }): ZendeskUser => ({
        id: zendeskUserId,
        name,
        email,
        role: 'end-user',
        organizationId: company.zendeskOrgId,
      }),
    ),
  );
  const strangers = tickets
    .filter((ticket) => !contacts.some((user) => user.id === ticket.requester.id))
    .map(({ requester, companyKey }): ZendeskUser => {
      const organizationId = companyKey ? companyOf(world, companyKey).zendeskOrgId : null;
      return { ...requester, role: 'end-user', organizationId };
    });
  return {
    host,
    me,
    tickets,
    users: [me, agent(27419000100002, 'Petra Lang', 'petra@sidecar-software.example'), ...contacts, ...strangers],
    organizations: world.companies,
  };
}

/** The company a ticket is filed under. */
export const organizationOf = (tenant: Tenant, ticket: Ticket) => tenant.organizations.find((company) => company.key === ticket.companyKey);
