import type { SourceRecord } from '../../domain/record';
import { statusAfter } from '../../domain/task/task-list';
import { unsentWrites } from '../outbox/pending';
import { rowsOf } from '../reader';

type TaskRecord = Extract<SourceRecord, { type: 'task' }>;

/** Every task that came from a file, with what a row without its id may be found again by, and whether it is shown as over. */
export async function csvTasks() {
  const over = await overHere();
  const found = [];
  for await (const rows of rowsOf('csv', 'task')) {
    for (const { externalId, accountExternalId, value } of rows as TaskRecord[]) {
      const { title, playbook, due, status } = value;
      found.push({ externalId, accountExternalId, title, playbook, due, isOver: over.get(`csv:${externalId}`) ?? status !== 'open' });
    }
  }
  return found;
}

/** What was completed here or opened again, by the task's id, as far as it is shown: one that needs the person is not. */
async function overHere(): Promise<Map<string, boolean>> {
  const over = new Map<string, boolean>();
  for await (const rows of rowsOf('local', 'task', 'csv:')) {
    for (const { externalId, value } of rows as TaskRecord[]) over.set(externalId, value.status !== 'open');
  }
  for (const { operation, state } of [...(await unsentWrites()).values()].flat()) {
    if (state === 'needs_you') continue;
    if (operation.kind === 'task.complete') over.set(operation.taskId, statusAfter(operation.outcome) !== 'open');
    if (operation.kind === 'task.reopen') over.set(operation.taskId, false);
  }
  return over;
}
