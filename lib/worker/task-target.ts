import type { Operation } from '../domain/operation';
import { getConnection } from '../store/connections';
import type { NewWrite } from '../store/outbox';
import { recordsOf } from '../store/records';
import { readConfig } from './config';
import { isWritable } from './touchpoints/target';

type TaskWrite = Extract<Operation, { taskId: string }>;

/** Where a task's completion goes: back to the system it came from, where that may be written to, else into our own book. */
export async function taskTarget(accountId: string, operation: TaskWrite): Promise<Pick<NewWrite, 'operation' | 'destination' | 'userId'>> {
  const records = await recordsOf(accountId);
  const record = records.find((one) => one.type === 'task' && `${one.connectionId}:${one.externalId}` === operation.taskId);
  const connection = record && (await getConnection(record.connectionId));
  if (record?.type !== 'task' || !connection || !isWritable(connection, await readConfig())) return { operation, destination: 'local' };
  const there = { ...operation, targetId: record.externalId };
  const seen = { status: record.value.status, asOf: record.asOf };
  return {
    operation: there.kind === 'task.complete' ? { ...there, seen } : there,
    destination: connection.id,
    userId: connection.user?.userId,
  };
}
