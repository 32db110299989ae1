import { withoutGaps } from '../../domain/data/without-gaps';
import { appError, fail, ok, type Result } from '../../domain/errors';
import type { FileBytes, Named, RaiseTerms, TicketFile, TicketParts } from '../../domain/escalation/ticket-parts';
import { say } from '../../words/say';
import { FILES_AT } from './ask';
import type { ZendeskClient } from './client';
import { mapMe, text } from './map';
import type { Meta } from './wire';
import type { WireAttachment } from './wire-escalation';

/** The subject, the requester's first words that everybody on the ticket sees, and its files. Colleagues' notes are nobody's quotation. */
export async function ticketParts(id: string, client: ZendeskClient): Promise<Result<TicketParts>> {
  const [found, page] = await Promise.all([client.ticket(id), client.firstComments(id)]);
  if (!found.ok) return found;
  if (!page.ok) return page;
  const { subject, requester_id } = found.value.ticket;
  const { comments } = page.value;
  const first = comments.find((one) => one.public && one.author_id === requester_id);
  const words = text(first?.plain_body ?? first?.body);
  const by = text(found.value.users?.find((user) => user.id === requester_id)?.name);
  const link = `${client.origin}/agent/tickets/${id}`;
  const quote = first && words ? { text: words, at: first.created_at, link, ...(by && { by }) } : undefined;
  const files = comments.flatMap(({ attachments }) => attachments ?? []).map((one) => fileOf(one, client.origin));
  return ok(withoutGaps({ subject: text(subject), quote, files, filesAt: FILES_AT }) as TicketParts);
}

function fileOf({ id, file_name, size, content_url }: WireAttachment, origin: string): TicketFile {
  const url = URL.parse(content_url ?? '');
  return { id: String(id), name: file_name, size: size ?? 0, ...(url?.origin === origin && { link: url.href, comes: true as const }) };
}

/** Where it lies is what the ticket says of it now; another workspace's address is none of its files'. */
export async function ticketFile(id: string, fileId: string, client: ZendeskClient): Promise<Result<FileBytes>> {
  const page = await client.firstComments(id);
  if (!page.ok) return page;
  const found = page.value.comments.flatMap(({ attachments }) => attachments ?? []).find((one) => String(one.id) === fileId);
  const link = found && fileOf(found, client.origin).link;
  return link ? client.file(link) : fail(appError('not_found', say('zendesk.noFile')));
}

/** Pages of a hundred that are read: in a list of more nobody finds a name. */
const MOST_PAGES = 20;

/** Groups and colleagues, by name. */
export async function raiseTerms(client: ZendeskClient): Promise<Result<RaiseTerms>> {
  const me = await client.me();
  if (!me.ok) return me;
  const mayRaise = ['agent', 'admin'].includes(mapMe(me.value).role ?? '');
  const [groups, staff] = await Promise.all([
    everyPage(client.assignableGroups, ({ groups: page }) => page),
    everyPage(client.staff, ({ users }) => users),
  ]);
  if (!groups.ok) return groups;
  if (!staff.ok) return staff;
  return ok({
    mayRaise,
    groups: named(groups.value),
    colleagues: named(staff.value.filter(({ id, active }) => id !== me.value.user.id && active !== false)),
  });
}

/** The vendor names a next page on the last one too: only `has_more` tells. */
async function everyPage<P extends { meta: Meta }, R>(
  ask: (after?: string) => Promise<Result<P>>,
  rowsOf: (page: P) => R[],
): Promise<Result<R[]>> {
  const rows: R[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await ask(after);
    if (!page.ok) return page;
    rows.push(...rowsOf(page.value));
    after = page.value.meta.after_cursor ?? undefined;
    if (!page.value.meta.has_more || !after) break;
  }
  return ok(rows);
}

const named = (rows: { id: number; name?: string | null | undefined }[]): Named[] =>
  rows.flatMap(({ id, name }) => (text(name) ? [{ id: String(id), name: String(name) }] : [])).sort((a, b) => a.name.localeCompare(b.name));
