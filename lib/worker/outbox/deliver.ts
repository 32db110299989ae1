import type { OutboxRow } from '../../store/rows';
import { deliverLocally } from './local';
import { deliverRemotely } from './remote';

/** Brings one write as far as it goes now. Afterwards it is settled, set aside, or waits for a later time. */
export async function deliver(row: OutboxRow): Promise<void> {
  await (row.destination === 'local' ? deliverLocally(row) : deliverRemotely(row));
}
