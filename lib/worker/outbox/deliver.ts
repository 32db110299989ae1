import { isBehind } from '../../store/outbox';
import type { OutboxRow } from '../../store/rows';
import { deliverLocally } from './local';
import { deliverRemotely } from './remote';

/** Brings one write as far as it goes now. An earlier one for the same account goes first; the queue comes back for this one. */
export async function deliver(row: OutboxRow): Promise<void> {
  if (await isBehind(row)) return;
  await (row.destination === 'local' ? deliverLocally(row) : deliverRemotely(row));
}
