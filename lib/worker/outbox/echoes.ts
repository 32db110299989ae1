import type { Connection } from '../../connectors/connector';
import { ok, type Result } from '../../domain/errors';
import type { Enclosed } from '../../domain/escalation/delivery';
import { isEscalation, type Operation, type Written } from '../../domain/outbox/operation';
import { log } from '../../platform/log';
import { takenAt } from '../../store/outbox/outbox';
import type { OutboxRow } from '../../store/rows';

/** More of one write than this is not the browser's doing. */
const MOST = 3;

/**
 * Takes out what one write left twice. Chromium sends any request again by itself, a POST too, when a connection that was used
 * before drops without an answer (measured); the system then holds two, and we hear of one. Nothing is settled before this.
 */
export async function dropEchoes(row: OutboxRow, written: Written, connection: Connection, enclosed?: Enclosed): Promise<Result<void>> {
  const removal: Operation =
    row.operation.kind === 'contact.add' ? { kind: 'contact.delete', contactId: row.id } : { kind: 'touchpoint.delete', touchId: row.id };
  const escalation = isEscalation(row.operation) ? row.operation : undefined;
  if (!connection.find || !(escalation ? connection.drop : connection.exactness?.(removal))) return ok(undefined);
  const taken = [...(await takenAt(row.destination, row.id)), written.id];
  for (let count = 0; count < MOST; count += 1) {
    const echo = await connection.find(row.operation, row.firstTriedAt ?? row.createdAt, taken, enclosed);
    if (!echo.ok) return echo;
    if (!echo.value) return ok(undefined);
    log('sent twice by the browser');
    const removed = escalation
      ? await connection.drop?.(escalation, echo.value.id)
      : await connection.write?.(removal, row.id, echo.value.id);
    if (removed && !removed.ok) return removed;
    if (escalation) taken.push(echo.value.id);
  }
  return ok(undefined);
}
