import type { IsoInstant } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import { nowIso } from '../../domain/dates';
import { appError, fail, ok, type Result } from '../../domain/errors';
import type { Enclosed } from '../../domain/escalation/delivery';
import type { Severity, StandsThere } from '../../domain/escalation/packet';
import type { EscalationPart, Exactness, Written } from '../../domain/outbox/operation';
import { changed } from '../answer';
import type { CommentExtras, ZendeskClient } from './client';
import { text } from './map';
import { findComment, writeComment } from './note';
import { plainLines, plainWords } from './plain';

const PRIORITY = { 1: 'urgent', 2: 'high', 3: 'normal', 4: 'low' } as const satisfies Record<Severity, string>;

/** An upload that nobody uses is gone after three days, so one too many is nothing; a ticket is found again by our own key. */
export const exactnessOf = ({ kind }: EscalationPart): Exactness =>
  kind === 'escalation.open' || kind === 'escalation.raise' ? 'keyed' : 'findable';

/** `key`: the same for every try, by which Zendesk knows a ticket again. */
export async function writePart(part: EscalationPart, key: string, enclosed: Enclosed, client: ZendeskClient): Promise<Result<Written>> {
  switch (part.kind) {
    case 'escalation.file':
      return writeFile(enclosed, client);
    case 'escalation.open':
      return openTicket(key, enclosed, client);
    case 'escalation.raise':
      return raise(enclosed, client);
    default:
      return note(enclosed, client, { uploads: enclosed.uploads, ...(enclosed.mention && { follower: enclosed.mention.id }) });
  }
}

/** Waits for the ticket to take it along; where that is there already, a note of its own brings it. */
async function writeFile(enclosed: Enclosed, client: ZendeskClient): Promise<Result<Written>> {
  const { file, recordId } = enclosed;
  if (!file) return fail(appError('not_found'));
  const answer = await client.upload(file.name, file.bytes.slice(0, file.bytes.size, file.mime));
  if (!answer.ok) return answer;
  const { token } = answer.value.upload;
  return recordId ? note(enclosed, client, { uploads: [token], own: enclosed.own === true }) : ok({ id: token, as: 'file' });
}

async function openTicket(
  key: string,
  { title, ref, severity, tags, uploads, ...rest }: Enclosed,
  client: ZendeskClient,
): Promise<Result<Written>> {
  // Zendesk forgets keys after two hours; what it keeps of ours it does not.
  const known = await client.ticketByExternalId(ref);
  if (!known.ok) return known;
  const [there] = known.value.tickets.filter(({ external_id }) => external_id === ref);
  if (there) return ok(ticket(client, there.id));
  const made = await client.createTicket(
    {
      subject: plainWords(title).slice(0, 255),
      comment: { body: bodyOf({ ...rest, ref }), ...(uploads.length > 0 && { uploads }) },
      ...(severity && { priority: PRIORITY[severity] }),
      tags,
      external_id: ref,
    },
    key,
  );
  if (!made.ok) return made;
  const event = made.value.audit.events.find(({ type }) => type === 'Comment');
  if (event?.public === undefined) return fail(appError('vendor_changed', undefined, { detail: 'audit.events', unsure: true }));
  return ok({ ...ticket(client, made.value.ticket.id), ...(event.public && { becamePublic: true }) });
}

async function raise({ recordId = '', severity, tags, groupId, problemId }: Enclosed, client: ZendeskClient): Promise<Result<Written>> {
  const there = await client.notedTicket(recordId);
  if (!there.ok) return there;
  const { tags: known, updated_at: seen } = there.value.ticket;
  const done = await client.raise(
    recordId,
    withoutGaps({
      priority: severity && PRIORITY[severity],
      // Where it does not say which it has, none of them is put at risk.
      tags: known ? [...new Set([...known, ...tags])] : undefined,
      group_id: groupId ? Number(groupId) : undefined,
      type: problemId ? ('incident' as const) : undefined,
      problem_id: problemId ? Number(problemId) : undefined,
    }),
    seen,
  );
  return done.ok ? ok(ticket(client, done.value.ticket.id)) : done;
}

const note = (enclosed: Enclosed, client: ZendeskClient, more: CommentExtras & { own?: boolean }): Promise<Result<Written>> =>
  writeComment(enclosed.recordId ?? '', bodyOf(enclosed), client, more);

/** Nobody's markup, and our mark as its last line. */
const bodyOf = ({ text: said, ref, mention }: Pick<Enclosed, 'text' | 'ref' | 'mention'>): string =>
  [...(mention ? [`@${plainWords(mention.name)}`, ''] : []), ...plainLines(said), '', plainWords(ref)].join('\n');

/** Looks for a note that an earlier try may have left, by the mark in its last line. */
export async function findPart(
  part: EscalationPart,
  since: IsoInstant,
  taken: readonly string[],
  { recordId, ref }: Enclosed,
  client: ZendeskClient,
): Promise<Result<Written | undefined>> {
  if (exactnessOf(part) === 'keyed' || !recordId) return ok(undefined);
  const mark = plainWords(ref);
  return findComment(recordId, since, taken, client, (body) => body.trimEnd().endsWith(mark));
}

const ticket = ({ origin }: ZendeskClient, id: number): Written => ({
  id: String(id),
  as: 'ticket',
  link: `${origin}/agent/tickets/${id}`,
});

const OVER = ['solved', 'closed'];

export async function standing(id: string, client: ZendeskClient): Promise<Result<StandsThere>> {
  const found = await client.standing(id);
  if (!found.ok) return found;
  const { status, assignee_id } = found.value.ticket;
  const word = text(status);
  if (!word) return fail(changed('ticket.status'));
  const owner = text(found.value.users?.find((user) => user.id === assignee_id)?.name);
  return ok(withoutGaps({ status: word, open: !OVER.includes(word), owner, at: nowIso() }));
}
