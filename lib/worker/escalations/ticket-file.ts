import { connectors } from '../../connectors/registry';
import { appError } from '../../domain/errors';
import type { Packet } from '../../domain/escalation/packet';
import type { FileBytes } from '../../domain/escalation/there';
import { giveBackAccess } from '../../platform/access';
import { say } from '../../words/say';
import { zendeskOf } from '../connections/zendesk';

/** The lock under which a file is fetched: only then is its host ours to read. */
const FETCHING = 'ticket-file';

/**
 * One file of the ticket that a packet began from, by its number there: where it lies is asked anew, and nothing of it is kept. What
 * the person granted for it is given back whatever became of it.
 */
export async function ticketFile({ source }: Packet, fileId: string): Promise<FileBytes> {
  if (source?.kind !== 'zendesk.ticket') throw appError('bad_input', say('escalation.noTicket'));
  return navigator.locks.request(FETCHING, async () => {
    try {
      const opened = await zendeskOf(source.space);
      const found = opened.ok ? await opened.value.ticketFile(source.id, fileId) : opened;
      if (!found.ok) throw found.error;
      return found.value;
    } finally {
      await giveBack();
    }
  });
}

const giveBack = () => Promise.all(connectors.flatMap((one) => ('filesAt' in one ? (one.filesAt ?? []) : [])).map(giveBackAccess));

/** A worker that died over a file left its host granted. */
export const sweepFileAccess = () => navigator.locks.request(FETCHING, giveBack);
