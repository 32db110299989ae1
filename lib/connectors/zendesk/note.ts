import type { IsoInstant } from '../../domain/account';
import { type AppError, appError, fail, ok, type Result } from '../../domain/errors';
import type { Operation, Written } from '../../domain/outbox/operation';
import { type NoteRefusal, whyNoNote } from '../../domain/touchpoint/private-note';
import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import { TIMEOUT_MS } from '../http';
import type { CommentExtras, ZendeskClient } from './client';
import { nextOf } from './lists';
import { mapMe, mapNoted } from './map';
import { isNote, type Log, noteText } from './note-text';
import { inWords } from './sentences';
import type { WireComment } from './wire-note';

/** Zendesk writes whole seconds by its own clock, and the person's may be wrong by minutes. */
const CLOCKS_MS = 15 * 60_000;

const REFUSED = {
  closed: 'zendesk.closed',
  requester: 'zendesk.noteRequester',
  role: 'zendesk.noteRole',
  doubt: 'zendesk.noteDoubt',
} as const satisfies Record<NoteRefusal, TextKey>;

type Noted = Log & { anchor: NonNullable<Log['anchor']> };

/** A comment cannot be changed or taken back, so a note is all that a ticket takes. */
export const isForTicket = (operation: Operation): operation is Noted =>
  operation.kind === 'touchpoint.log' && /^[1-9]\d{0,18}$/.test(operation.anchor?.recordId ?? '');

/** Adds a private note to the ticket, unless somebody outside could come to read it. */
export const writeNote = (log: Noted, client: ZendeskClient): Promise<Result<Written>> =>
  writeComment(log.anchor.recordId, noteText(log), client);

/** The same for any text, with files uploaded before. `own`: a ticket that we opened ourselves and that no customer sees. */
export async function writeComment(
  recordId: string,
  body: string,
  client: ZendeskClient,
  { own = false, ...extras }: CommentExtras & { own?: boolean } = {},
): Promise<Result<Written>> {
  const begun = Date.now();
  const [me, noted] = await Promise.all([client.me(), client.notedTicket(recordId)]);
  if (!me.ok) return me;
  if (!noted.ok) return fail(inWords(noted.error, 'zendesk.ticket'));
  const refusal = whyNoNote(mapMe(me.value), mapNoted(noted.value.ticket));
  if (refusal && !(own && refusal === 'requester')) return fail(refused(refusal));
  // Whoever asks later whether the note arrived counts on one request from here on, not three.
  if (Date.now() - begun > TIMEOUT_MS) return fail(appError('timeout'));
  const answer = await client.comment(recordId, body, noted.value.ticket.updated_at, extras);
  // Changed since it was read: by a colleague, or by this very note, sent twice by the browser.
  if (!answer.ok) return answer.error.code === 'conflict' ? fail({ ...answer.error, unsure: true }) : answer;
  const event = answer.value.audit.events.find(({ type }) => type === 'Comment');
  // Without a word on who can read it, the comments themselves are asked.
  if (event?.public === undefined) return fail(appError('vendor_changed', undefined, { detail: 'audit.events', unsure: true }));
  return ok(written(client, recordId, event.id, event.public));
}

const refused = (why: NoteRefusal): AppError => appError(why === 'closed' ? 'bad_input' : 'forbidden', say(REFUSED[why]));

/** Whether whoever is signed in has commented on the ticket since then, for that audience. */
export async function commented(ticketId: string, since: number, internal: boolean, client: ZendeskClient): Promise<Result<boolean>> {
  const [me, page] = await Promise.all([client.me(), client.comments(ticketId)]);
  if (!me.ok) return me;
  if (!page.ok) return page;
  const isOurs = ({ author_id, created_at, public: seen }: WireComment) =>
    author_id === me.value.user.id && Date.parse(created_at) >= since && seen !== internal;
  return ok(page.value.comments.some(isOurs));
}

/** Looks among the ticket's comments, which are up to date at once; a search is not. */
export async function findNote(
  log: Noted,
  since: IsoInstant,
  taken: readonly string[],
  client: ZendeskClient,
): Promise<Result<Written | undefined>> {
  return findComment(log.anchor.recordId, since, taken, client, (body) => isNote(body, log));
}

/** The same for any comment of ours. */
export async function findComment(
  recordId: string,
  since: IsoInstant,
  taken: readonly string[],
  client: ZendeskClient,
  isIt: (body: string) => boolean,
): Promise<Result<Written | undefined>> {
  const me = await client.me();
  if (!me.ok) return me;
  const from = Date.parse(since) - CLOCKS_MS;
  const isOurs = ({ id, author_id, body, created_at }: WireComment) =>
    author_id === me.value.user.id && Date.parse(created_at) >= from && !taken.includes(String(id)) && isIt(body);
  for (let cursor: string | undefined; ; ) {
    const page = await client.comments(recordId, cursor);
    if (!page.ok) return page;
    const { comments, meta } = page.value;
    const found = comments.find(isOurs);
    if (found) return ok(written(client, recordId, found.id, found.public));
    const past = comments.some(({ created_at }) => Date.parse(created_at) < from);
    cursor = nextOf(meta, cursor);
    if (past || cursor === undefined) return ok(undefined);
  }
}

const written = ({ origin }: ZendeskClient, ticketId: string, id: number, becamePublic: boolean): Written => ({
  id: String(id),
  as: 'note',
  link: `${origin}/agent/tickets/${ticketId}`,
  ...(becamePublic && { becamePublic }),
});
