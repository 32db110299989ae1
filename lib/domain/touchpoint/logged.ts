import type { Account, Touchpoint } from '../account';
import type { PendingWrite } from '../outbox/pending';
import { onceEach } from '../outreach/recorded';
import { asTouchpoint, type TouchpointDetails } from './touchpoint';

/** One touchpoint as it was last said, with the writes behind it. */
export interface LoggedTouchpoint {
  /** Id of the write that logged it. */
  id: string;
  accountId: string;
  touch: TouchpointDetails;
  /** The write that logged it; absent where that arrived long ago and only later ones are known. */
  log?: PendingWrite;
  /** The latest write about it: its state is what the person is told. */
  latest: PendingWrite;
  step?: PendingWrite;
  /** The latest write of what was said of mail that is recorded anyway, where it has a task of its own or its words have changed. */
  said?: PendingWrite;
  /** The same as a private note on the ticket. */
  note?: PendingWrite;
  /** Taken back, or being deleted. */
  gone: boolean;
}

/** Touchpoints among these writes, in the order they were logged; each with its changes laid over it. */
export function loggedTouchpoints(writes: readonly PendingWrite[]): LoggedTouchpoint[] {
  const touches = new Map<string, LoggedTouchpoint>();
  for (const write of writes) {
    const { operation, accountId } = write;
    const id = operation.kind === 'touchpoint.log' ? touchIdOf(write.id) : 'touchId' in operation ? operation.touchId : '';
    const known = touches.get(id);
    if (id !== write.id && operation.kind === 'touchpoint.log') known && touches.set(id, { ...known, note: write });
    else if (operation.kind === 'touchpoint.log')
      touches.set(id, { id, accountId, touch: operation.touch, log: write, latest: write, gone: false });
    else if (operation.kind === 'touchpoint.change')
      touches.set(id, {
        gone: false,
        ...known,
        id,
        accountId,
        latest: write,
        touch: inForce(write) && operation.touch ? operation.touch : (known?.touch ?? operation.touch),
      });
    else if (operation.kind === 'touchpoint.delete' && known) touches.set(id, { ...known, latest: write, gone: inForce(write) });
    else if (operation.kind === 'step.create' && known) touches.set(id, { ...known, step: write });
    else if (operation.kind.startsWith('said.') && known) touches.set(id, { ...known, said: write });
  }
  return [...touches.values()];
}

/** A note's write is named after the touchpoint's: see `OutboxRow.id`. */
export const noteId = (touchId: string, destination: string): string => `${touchId} ${destination}`;
const touchIdOf = (writeId: string): string => writeId.split(' ')[0] ?? writeId;

/** A write that needs the person has changed nothing yet. */
const inForce = ({ state }: PendingWrite): boolean => state !== 'needs_you';

/** The account with what was logged here laid over what its sources know, so that it is seen at once and offline. */
export function withTouchpoints(account: Account, pending: readonly PendingWrite[]): Account {
  const logged = loggedTouchpoints(pending);
  const deleted = deletedOnly(pending, logged);
  if (logged.length === 0 && deleted.length === 0) return account;
  const rows = new Map(account.touchpoints.map((touch) => [touch.id, touch]));
  for (const id of deleted) rows.delete(`local:${id}`);
  for (const touch of logged) {
    const id = rowId(touch);
    if (touch.gone || touch.log?.receipt?.as === 'note') rows.delete(id);
    else rows.set(id, asTouchpoint(id, touch.touch));
  }
  return { ...account, touchpoints: onceEach([...rows.values()]).sort(byTime) };
}

/** Deletions of touchpoints whose logging arrived long ago. */
const deletedOnly = (pending: readonly PendingWrite[], logged: readonly LoggedTouchpoint[]): string[] =>
  pending.flatMap((write) =>
    write.operation.kind === 'touchpoint.delete' &&
    inForce(write) &&
    !logged.some(({ id }) => id === (write.operation as { touchId: string }).touchId)
      ? [write.operation.touchId]
      : [],
  );

/** The id its row has in the book once it arrived: the destination's own. */
function rowId({ id, log, latest }: LoggedTouchpoint): string {
  const { destination, receipt } = log?.receipt ? log : latest;
  return destination === 'local' ? `local:${id}` : `${destination}:${receipt?.target ?? id}`;
}

const byTime = (a: Touchpoint, b: Touchpoint) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
