import { stepOfTask } from '../../domain/playbook/run';
import type { OutboxRow } from '../../store/rows';
import { keepInStep } from '../playbooks/in-step';
import { deliverLocally } from './local';
import { deliverRemotely } from './remote';

/** Brings one write as far as it goes now. Afterwards it is settled, set aside, or waits for a later time. */
export async function deliver(row: OutboxRow): Promise<void> {
  await (row.destination === 'local' ? deliverLocally(row) : deliverRemotely(row));
  // Steps that waited for this one are owed now. A worker that ends before here is followed by the pass of Today.
  if ('taskId' in row.operation && stepOfTask(row.operation.taskId)) await keepInStep([row.accountId]);
}
