import type { LookedUp } from '../../domain/match/looked-up';
import type { Place } from '../../domain/place';
import { talkIn } from '../../domain/talk';
import { noteId } from '../../domain/touchpoint/logged';
import { mayNote } from '../../domain/touchpoint/private-note';
import type { TouchpointDetails } from '../../domain/touchpoint/touchpoint';
import type { Reading } from '../../store/batch';
import { getConnection } from '../../store/connections/connections';
import type { NewWrite } from '../../store/outbox/outbox';
import type { ConnectionRow } from '../../store/rows';
import type { Config } from '../settings/config';
import { isWritable } from './target';

/**
 * The connection through which the ticket in front takes a note that surely stays private. A light agent copied in writes a public
 * answer, and a look-up does not say who is copied in: only people who may choose are offered it. The write asks again.
 */
export async function noteConnection(
  place: Place,
  lookedUp: LookedUp | undefined,
  config: Config,
  shared?: Reading,
): Promise<ConnectionRow | undefined> {
  if (talkIn(place.refs[0]) !== 'ticket' || !lookedUp?.requester) return undefined;
  const row = await getConnection(`${place.host}:${place.space}`, shared);
  if (!row?.user || !isWritable(row, config)) return undefined;
  const { ticket, requester } = lookedUp;
  return mayNote(row.user, { requesterId: requester.id, status: ticket?.status, copiedIds: [row.user.userId] }) ? row : undefined;
}

/** The same touchpoint as a note on its ticket, beside the write that logs it. */
export function noteOf(log: NewWrite, touch: TouchpointDetails, { id: destination, user }: ConnectionRow): NewWrite {
  const { source: _, ...rest } = log;
  const anchor = { recordId: touch.source?.id ?? '', personIds: [], others: touch.people.map(({ name }) => name) };
  const operation = { kind: 'touchpoint.log' as const, touch, anchor };
  return { ...rest, id: noteId(log.id, destination), operation, destination, userId: user?.userId };
}
