import { htmlText } from '../../server/reply';
import type { Ticket, TicketMessage } from '../../world';
import { contentUrl } from '../files';
import { instant } from '../shapes';
import type { Tenant } from '../tenant';

const PETRA = 27419000100002;

function authorOf(tenant: Tenant, ticket: Ticket, { by, authorId }: TicketMessage): number {
  if (authorId !== undefined) return authorId;
  if (by === 'customer') return ticket.requester.id;
  return by === 'agent' ? tenant.me.id : PETRA;
}

/** Ids that do not change when more comments follow. */
export const commentId = (ticket: Ticket, n: number) => 27450000000000 + ticket.id * 1000 + n * 2;

/** One message of a ticket in the vendor's published form. */
export function commentShape(tenant: Tenant, ticket: Ticket, n: number) {
  const message = ticket.messages[n] ?? ticket.messages[0];
  const body = message.paragraphs.join('\n\n');
  const id = commentId(ticket, n);
  return {
    id,
    type: 'Comment',
    author_id: authorOf(tenant, ticket, message),
    body,
    html_body: `<div class="zd-comment" dir="auto">${message.paragraphs.map((one) => `<p dir="auto">${htmlText(one)}</p>`).join('')}</div>`,
    plain_body: body,
    public: message.by !== 'note',
    attachments: (message.files ?? []).map((file, index) => attachmentShape(tenant, id + 100 + index, file)),
    audit_id: id + 1,
    via: { channel: message.at ? 'api' : message.by === 'customer' ? 'email' : 'web', source: { from: {}, to: {}, rel: null } },
    created_at: message.at ?? instant(message.daysAgo),
    metadata: { system: {}, custom: {} },
  };
}

/** An uploaded file in the vendor's published form. */
export const attachmentShape = (tenant: Tenant, id: number, { name, type, size }: { name: string; type: string; size: number }) => ({
  id,
  url: `https://${tenant.host}/api/v2/attachments/${id}.json`,
  file_name: name,
  content_url: contentUrl(tenant.host, id, name),
  mapped_content_url: contentUrl(tenant.host, id, name),
  content_type: type,
  size,
  width: null,
  height: null,
  inline: false,
  deleted: false,
  malware_access_override: false,
  malware_scan_result: 'not_scanned',
  thumbnails: [],
});

export const commentsOf = (tenant: Tenant, ticket: Ticket) => ticket.messages.map((_, n) => commentShape(tenant, ticket, n));
