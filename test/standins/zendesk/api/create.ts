import type { Ticket, World } from '../../world';
import { now, ticketShape } from '../shapes';
import type { Tenant, ZendeskUser } from '../tenant';
import { commentShape } from './comments';
import { badRequest, forbidden, invalid, ZendeskError } from './errors';
import { addComment, type Update } from './update';

interface Draft extends Update {
  requester_id?: number;
  requester?: { name?: string; email?: string };
  organization_id?: number;
}

interface Answer {
  status: number;
  body: object;
  headers: Record<string, string>;
}

function requesterOf(tenant: Tenant, user: ZendeskUser, { requester_id, requester }: Draft): Ticket['requester'] {
  const wanted = (one: ZendeskUser) => (requester_id !== undefined ? one.id === requester_id : one.email === requester?.email);
  if (requester_id === undefined && !requester) return user;
  const found = tenant.users.find(wanted);
  if (found) return found;
  if (!requester?.email) throw invalid('requester', 'Requester: is invalid');
  return { id: 27419000800000 + tenant.tickets.length, name: requester.name ?? requester.email, email: requester.email };
}

/** The same key again gives the same ticket; with another body it is refused. */
function before(tenant: Tenant, key: string | undefined, body: string): Answer | undefined {
  const known = key === undefined ? undefined : tenant.keys.get(key);
  if (!known) return undefined;
  if (known.body !== body) throw badRequest('IdempotentRequestError', 'Idempotency-Key was used with other parameters');
  const ticket = tenant.tickets.find(({ id }) => id === known.ticketId);
  return (
    ticket && {
      status: 201,
      body: answer(tenant, ticket),
      headers: { 'x-idempotency-lookup': 'hit', location: ticketShape(tenant, ticket).url },
    }
  );
}

const answer = (tenant: Tenant, ticket: Ticket) => {
  const comment = commentShape(tenant, ticket, 0);
  const audit = {
    id: comment.audit_id,
    ticket_id: ticket.id,
    created_at: comment.created_at,
    author_id: comment.author_id,
    metadata: comment.metadata,
    events: [{ ...comment, type: 'Comment' }],
    via: comment.via,
  };
  return { ticket: ticketShape(tenant, ticket), audit };
};

/** POST of a ticket: a row of the world from then on, so that the workspace lists it. */
export function createTicket(world: World, tenant: Tenant, user: ZendeskUser, draft: Draft, raw: string, key: string | undefined): Answer {
  if (user.role === 'end-user') throw forbidden();
  const known = before(tenant, key, raw);
  if (known) return known;
  if (!draft.comment)
    throw new ZendeskError(422, {
      error: 'RecordInvalid',
      description: 'Record validation errors',
      details: { base: [{ description: 'Description: cannot be blank', error: 'BlankValue' }] },
    });
  const requester = requesterOf(tenant, user, draft);
  const company = tenant.organizations.find((one) =>
    draft.organization_id === undefined
      ? one.contacts.some(({ zendeskUserId }) => zendeskUserId === requester.id)
      : one.zendeskOrgId === draft.organization_id,
  );
  const ticket: Ticket = {
    subdomain: tenant.host.split('.')[0] ?? '',
    id: Math.max(...world.tickets.map(({ id }) => id)) + 1,
    ...(company && { companyKey: company.key }),
    requester: { id: requester.id, name: requester.name, email: requester.email },
    subject: draft.subject ?? '',
    status: draft.status ?? 'open',
    priority: draft.priority ?? 'normal',
    tags: draft.tags ?? [],
    messages: [] as unknown as Ticket['messages'],
    updatedAt: now(),
    ...(draft.external_id && { externalId: draft.external_id }),
  };
  addComment(tenant, ticket, user, draft.comment);
  ticket.subject ||= ticket.messages[0].paragraphs[0]?.slice(0, 80) ?? '';
  world.tickets.push(ticket);
  tenant.tickets.push(ticket);
  tenant.hits.push({
    host: tenant.host,
    kind: 'create',
    object: 'ticket',
    id: String(ticket.id),
    fields: { subject: ticket.subject, priority: ticket.priority, tags: ticket.tags, external_id: ticket.externalId },
    by: String(user.id),
  });
  if (key !== undefined) tenant.keys.set(key, { body: raw, ticketId: ticket.id });
  return {
    status: 201,
    body: answer(tenant, ticket),
    headers: { location: ticketShape(tenant, ticket).url, ...(key !== undefined && { 'x-idempotency-lookup': 'miss' }) },
  };
}
