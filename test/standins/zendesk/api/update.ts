import type { Ticket } from '../../world';
import { now, ticketShape, updatedAt } from '../shapes';
import type { Tenant, ZendeskUser } from '../tenant';
import { commentId, commentShape } from './comments';
import { forbidden, invalid, ZendeskError } from './errors';

export interface Update {
  followers?: { user_id: string; action: string }[];
  group_id?: number;
  problem_id?: number;
  type?: string;
  external_id?: string;
  comment?: { uploads?: string[]; body?: string; html_body?: string; public?: boolean; author_id?: number };
  status?: Ticket['status'];
  priority?: Ticket['priority'];
  subject?: string;
  tags?: string[];
  additional_tags?: string[];
  remove_tags?: string[];
  safe_update?: boolean;
  updated_stamp?: string;
}

const TEN_MINUTES = 600_000;
const STATES = ['new', 'open', 'pending', 'hold', 'solved'];
const FIELDS = ['status', 'priority', 'subject', 'tags', 'additional_tags', 'remove_tags', 'group_id', 'problem_id', 'type'] as const;

/** Counts an update of a ticket by a person, and refuses one too many. */
function counted(tenant: Tenant, ticket: Ticket, user: ZendeskUser): Record<string, string> {
  const key = `${user.id} ${ticket.id}`;
  const total = tenant.settings.updatesPerTicket;
  const recent = (tenant.updates.get(key) ?? []).filter((at) => at > Date.now() - TEN_MINUTES);
  const resets = Math.ceil(((recent[0] ?? Date.now()) + TEN_MINUTES - Date.now()) / 1000);
  const headers = (remaining: number) => ({
    'zendesk-ratelimit-per-ticket-updates': `total=${total}; remaining=${remaining}; resets=${resets}`,
  });
  if (recent.length >= total)
    throw new ZendeskError(
      429,
      { error: 'TooManyUpdates', description: 'Too many updates of this ticket' },
      { ...headers(0), 'retry-after': String(resets) },
    );
  tenant.updates.set(key, [...recent, Date.now()]);
  return headers(total - recent.length - 1);
}

const plainText = (html: string) =>
  html
    .replace(/<br\s*\/?>|<\/p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .trim();

/**
 * Whether customers see a comment. Public unless told otherwise. A light agent's is private whatever was asked,
 * except on a ticket that they asked for themselves: there it becomes public.
 */
const isPublic = (ticket: Ticket, user: ZendeskUser, asked: boolean | undefined) =>
  user.light ? ticket.requester.id === user.id : (asked ?? true);

/** How long Zendesk keeps a file that no comment takes. */
const UPLOAD_MS = 3 * 86_400_000;

/** Files that were uploaded before; a token is good for one comment. */
function takeUploads(tenant: Tenant, tokens: readonly string[]) {
  return tokens.map((token) => {
    const file = tenant.uploads.get(token);
    if (!file || Date.now() - file.at > UPLOAD_MS) throw invalid('comment', 'Comment: upload token is invalid');
    tenant.uploads.delete(token);
    const { at: _, ...rest } = file;
    return rest;
  });
}

/** Adds a message to the ticket; gives its audit event. */
export function addComment(
  tenant: Tenant,
  ticket: Ticket,
  user: ZendeskUser,
  { body, html_body, public: wished, uploads = [] }: NonNullable<Update['comment']>,
) {
  const text = body ?? plainText(html_body ?? '');
  if (!text.trim()) throw invalid('comment', 'Comment: cannot be blank', 'BlankValue');
  const open = isPublic(ticket, user, wished);
  const [first = '', ...rest] = text.split('\n\n');
  ticket.messages.push({
    by: open ? 'agent' : 'note',
    daysAgo: 0,
    paragraphs: [first, ...rest],
    at: now(),
    authorId: user.id,
    files: takeUploads(tenant, uploads),
  });
  const {
    id,
    type,
    author_id,
    html_body: markup,
    plain_body,
    public: seen,
    attachments,
    audit_id,
    created_at,
  } = commentShape(tenant, ticket, ticket.messages.length - 1);
  tenant.hits.push({
    host: tenant.host,
    kind: 'create',
    object: 'comment',
    id: String(id),
    fields: { ticket_id: ticket.id, body: text, public: seen, files: attachments.map(({ file_name }) => file_name) },
    by: String(user.id),
  });
  return { event: { id, type, author_id, body: text, html_body: markup, plain_body, public: seen, attachments, audit_id }, created_at };
}

/** Changes of fields as audit events, each with what was there before. */
function setFields(ticket: Ticket, asked: Update): { field_name: string; value: unknown; previous_value: unknown }[] {
  const tags = asked.tags ?? (asked.additional_tags || asked.remove_tags ? ticket.tags : undefined);
  const wanted = {
    status: asked.status,
    priority: asked.priority,
    subject: asked.subject,
    tags: tags && [...new Set([...tags, ...(asked.additional_tags ?? [])])].filter((tag) => !asked.remove_tags?.includes(tag)),
  };
  if (wanted.status && !STATES.includes(wanted.status)) throw invalid('status', `Status: ${wanted.status} is not included in the list`);
  const changes = Object.entries(wanted).flatMap(([name, value]) => {
    const before = ticket[name as keyof typeof wanted];
    return value === undefined || JSON.stringify(value) === JSON.stringify(before)
      ? []
      : [{ field_name: name, value, previous_value: before }];
  });
  Object.assign(ticket, Object.fromEntries(changes.map(({ field_name, value }) => [field_name, value])));
  return changes;
}

/** PUT of one ticket: all checks first, then the change, the comment and the audit that tells of both. */
export function updateTicket(tenant: Tenant, ticket: Ticket, user: ZendeskUser, asked: Update) {
  if (user.role === 'end-user') throw forbidden();
  if (user.light && FIELDS.some((name) => asked[name] !== undefined)) throw forbidden();
  if (tenant.settings.closedTickets.includes(ticket.id))
    throw invalid('status', 'Status: closed prevents ticket update', 'ClosedPreventsUpdate');
  if (asked.safe_update && Date.parse(asked.updated_stamp ?? '') !== Date.parse(updatedAt(ticket)))
    throw new ZendeskError(409, {
      error: 'UpdateConflict',
      description: 'Safe Update prevented the update because the ticket was changed in the meantime',
    });
  const headers = counted(tenant, ticket, user);
  const comment = asked.comment && addComment(tenant, ticket, user, asked.comment);
  const changes = setFields(ticket, asked);
  if (asked.group_id !== undefined) ticket.groupId = asked.group_id;
  if (asked.problem_id !== undefined) ticket.problemId = asked.problem_id;
  ticket.followers = [...(ticket.followers ?? []), ...(asked.followers ?? []).map(({ user_id }) => String(user_id))];
  ticket.updatedAt = now();
  if (changes.length > 0)
    tenant.hits.push({
      host: tenant.host,
      kind: 'update',
      object: 'ticket',
      id: String(ticket.id),
      fields: Object.fromEntries(changes.map(({ field_name, value }) => [field_name, value])),
      by: String(user.id),
    });
  const auditId = comment?.event.audit_id ?? commentId(ticket, 400) + tenant.hits.length;
  const audit = {
    id: auditId,
    ticket_id: ticket.id,
    created_at: ticket.updatedAt,
    author_id: user.id,
    metadata: { system: {}, custom: {} },
    events: [...(comment ? [comment.event] : []), ...changes.map((change, n) => ({ id: auditId + 1 + n, type: 'Change', ...change }))],
    via: { channel: 'api', source: { from: {}, to: {}, rel: null } },
  };
  return { body: { ticket: ticketShape(tenant, ticket), audit }, headers };
}
