import type { Company, Ticket } from '../world';
import { fieldValues } from './organization-fields';
import { organizationOf, type Tenant, type ZendeskUser } from './tenant';

const DAY = 86_400_000;
/** Days count back from here, so that an unchanged ticket has the same stamp in every answer. */
const START = Date.now();
/** Zendesk writes instants without milliseconds. */
export const instant = (daysAgo: number, from = START) => `${new Date(from - daysAgo * DAY).toISOString().slice(0, 19)}Z`;
export const now = () => instant(0, Date.now());
/** When a ticket was last saved; what `updated_stamp` is compared with. */
export const updatedAt = ({ updatedAt: written, messages }: Ticket) => written ?? instant(messages.at(-1)?.daysAgo ?? 0);
const FIELDS = [27410000300011, 27410000300012, 27410000300013].map((id) => ({ id, value: null }));
const GROUP = 27410000200001;

const satisfactionOf = (ticket: Ticket) =>
  ticket.status === 'solved'
    ? {
        id: 27430000000000 + ticket.id,
        score: ticket.id % 2 ? 'good' : 'bad',
        comment: ticket.id % 2 ? 'Quick and clear.' : 'Took a week.',
      }
    : { score: 'unoffered' };

/** A ticket in the vendor's published form (Support API v2, Tickets). */
export function ticketShape(tenant: Tenant, ticket: Ticket) {
  const first = ticket.messages[0];
  const closed = tenant.settings.closedTickets.includes(ticket.id);
  const saved = updatedAt(ticket);
  return {
    url: `https://${tenant.host}/api/v2/tickets/${ticket.id}.json`,
    id: ticket.id,
    external_id: ticket.externalId ?? null,
    via: { channel: 'email', source: { from: { address: ticket.requester.email, name: ticket.requester.name }, to: {}, rel: null } },
    created_at: instant(first.daysAgo),
    updated_at: saved,
    generated_timestamp: Date.parse(saved) / 1000,
    type: null,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: first.paragraphs.join('\n\n'),
    priority: ticket.priority,
    status: closed ? 'closed' : ticket.status,
    recipient: null,
    requester_id: ticket.requester.id,
    submitter_id: ticket.requester.id,
    assignee_id: tenant.me.id,
    organization_id: organizationOf(tenant, ticket)?.zendeskOrgId ?? null,
    group_id: ticket.groupId ?? GROUP,
    collaborator_ids: [],
    follower_ids: (ticket.followers ?? []).map(Number),
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: ticket.problemId ?? null,
    has_incidents: false,
    is_public: true,
    due_at: null,
    tags: ticket.tags,
    custom_fields: FIELDS,
    satisfaction_rating: satisfactionOf(ticket),
    sharing_agreement_ids: [],
    custom_status_id: 27410000400000 + ['new', 'open', 'pending', 'hold', 'solved'].indexOf(ticket.status),
    encoded_id: `SL${ticket.id}-K7Q`,
    fields: FIELDS,
    followup_ids: [],
    ticket_form_id: 27410000500001,
    brand_id: 27410000600001,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: false,
    support_type: 'agent',
  };
}

/** A user in the vendor's published form (Support API v2, Users). */
export function userShape(tenant: Tenant, user: ZendeskUser) {
  const staff = user.role !== 'end-user';
  const light = user.light === true;
  return {
    id: user.id,
    url: `https://${tenant.host}/api/v2/users/${user.id}.json`,
    name: user.name,
    email: user.email,
    created_at: instant(400),
    updated_at: instant(3),
    time_zone: 'Berlin',
    iana_time_zone: user.timeZone ?? 'Europe/Berlin',
    phone: null,
    shared_phone_number: null,
    photo: null,
    locale_id: 1,
    locale: user.locale ?? 'en-GB',
    organization_id: user.organizationId,
    role: user.role,
    verified: true,
    external_id: null,
    tags: [],
    alias: null,
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: instant(0),
    two_factor_auth_enabled: null,
    signature: null,
    details: null,
    notes: null,
    role_type: user.role === 'admin' ? 4 : light ? 1 : staff ? 0 : null,
    custom_role_id: light ? 27410000700001 : null,
    is_billing_admin: false,
    moderator: staff,
    ticket_restriction: staff ? null : 'requested',
    only_private_comments: light,
    restricted_agent: !staff,
    suspended: false,
    default_group_id: staff ? GROUP : null,
    report_csv: false,
    user_fields: {},
    suspension_details: null,
  };
}

/** An organization in the vendor's published form (Support API v2, Organizations). */
export const organizationShape = (tenant: Tenant, company: Company) => ({
  url: `https://${tenant.host}/api/v2/organizations/${company.zendeskOrgId}.json`,
  id: company.zendeskOrgId,
  name: company.name,
  shared_tickets: false,
  shared_comments: false,
  external_id: company.zendeskExternalId ?? null,
  created_at: instant(400),
  updated_at: tenant.saved.get(company.zendeskOrgId) ?? instant(20),
  domain_names: company.zendeskDomains,
  details: null,
  notes: tenant.notes.get(company.zendeskOrgId) ?? null,
  group_id: null,
  tags: [],
  organization_fields: { ...fieldValues(company, tenant.organizations.indexOf(company)), ...tenant.fields.get(company.zendeskOrgId) },
});
