import type { AuditRow } from '../../domain/policy/audit';
import { append } from '../audit/audit';
import type { OutboxRow, ReceiptRow } from '../rows';

/** Writes down what became of a write; inside the transaction that makes it so. Ids of our own book may hold a customer's name. */
export async function noteWrite(
  action: Extract<AuditRow['action'], `write.${string}`>,
  { id, operation, destination, userId }: OutboxRow,
  receipt?: ReceiptRow,
): Promise<void> {
  const about = receipt && destination !== 'local' ? receipt.target : id;
  await append({
    actor: userId ?? 'person',
    connection: destination,
    action,
    target: `${operation.kind} ${about}`,
    body: operation,
    ...(receipt && { receipt: receipt.id }),
  });
}
