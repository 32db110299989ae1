import { MAIL_FILES_AT } from '../../connectors/mail-file';
import { connectors } from '../../connectors/registry';
import { appError, fail, type Result } from '../../domain/errors';
import type { Packet } from '../../domain/escalation/packet';
import type { FileBytes } from '../../domain/escalation/ticket-parts';
import { talkIn } from '../../domain/talk';
import { giveBackAccess } from '../../platform/access';
import { say } from '../../words/say';
import { keeperOf } from '../connections/behind';
import { threadFile } from './thread-files';

/** The lock under which a file is fetched: only then is its host ours to read. */
const FETCHING = 'ticket-file';

/**
 * One file of the ticket, case or thread that a packet began from: where it lies is asked anew, and nothing of it is kept. What
 * the person granted for it is given back whatever became of it.
 */
export async function ticketFile({ source }: Packet, fileId: string): Promise<FileBytes> {
  return navigator.locks.request(FETCHING, async () => {
    try {
      const found = await fileFrom(source, fileId);
      if (!found.ok) throw found.error;
      return found.value;
    } finally {
      await giveBack();
    }
  });
}

async function fileFrom(source: Packet['source'], fileId: string): Promise<Result<FileBytes>> {
  const none = fail(appError('bad_input', say('escalation.noTicket')));
  const talk = talkIn(source);
  if (!source || !talk) return none;
  if (talk === 'thread') return threadFile(source, fileId);
  const keeper = await keeperOf(source);
  return (keeper?.ok ? keeper.value.ticketFile?.(source.id, fileId) : keeper) ?? none;
}

const giveBack = () => Promise.all([MAIL_FILES_AT, ...connectors.flatMap((one) => one.filesAt ?? [])].map(giveBackAccess));

/** A worker that died over a file left its host granted. */
export const sweepFileAccess = () => navigator.locks.request(FETCHING, giveBack);
