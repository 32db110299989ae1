import { type Company, companyOf, type Ticket, type World } from '../world';
import type { Account } from './tenants';

export interface ZendeskUser {
  id: number;
  name: string;
  email: string;
  role: 'admin' | 'agent' | 'end-user';
  /** A light agent: an agent who may write private notes only. */
  light?: boolean;
  organizationId: number | null;
  /** As they read; absent: as most do. */
  locale?: string;
  timeZone?: string;
}

export interface Tenant extends Account {
  me: ZendeskUser;
  tickets: Ticket[];
  users: ZendeskUser[];
  organizations: Company[];
}

const agent = (id: number, name: string, email: string): ZendeskUser => ({ id, name, email, role: 'agent', organizationId: null });

/** What one Zendesk subdomain holds. Tickets differ by subdomain; an impostor's tenant claims the same customers. */
export function tenantOf(world: World, account: Account): Tenant {
  const { host, settings } = account;
  const role = settings.role === 'light-agent' ? 'agent' : settings.role;
  const me: ZendeskUser = { ...agent(27419000100001, world.me.name, world.me.email), role, light: settings.role === 'light-agent' };
  const tickets = world.tickets.filter((ticket) => host === `${ticket.subdomain}.zendesk.com`);
  const contacts = world.companies.flatMap((company) =>
    company.contacts.map(
      ({ zendeskUserId, name, email, locale, timeZone }): ZendeskUser => ({
        id: zendeskUserId,
        name,
        email,
        locale,
        timeZone,
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
    ...account,
    me,
    tickets,
    users: [me, agent(27419000100002, 'Petra Lang', 'petra@sidecar-software.example'), ...contacts, ...strangers],
    organizations: world.companies,
  };
}

/** The company a ticket is filed under. */
export const organizationOf = (tenant: Tenant, ticket: Ticket) => tenant.organizations.find((company) => company.key === ticket.companyKey);
