import type { PlaybookTask } from './account';
import { RUN } from './playbook/run';
import { compareText } from './precedence';
import type { SourceRecord } from './record';
import { withoutGaps } from './without-gaps';

/** How ids of next steps that were logged here begin. */
export const STEP = 'step:';

type TaskRecord = Extract<SourceRecord, { type: 'task' }>;

/**
 * The tasks of all sources, with what was completed or reopened here laid over them. A `local` record carries the
 * task's own id as its external id and says nothing about title, playbook or due day. Without its task it shows nothing,
 * but for next steps and steps of playbooks, which are tasks of our own.
 */
export function foldTasks(records: TaskRecord[]): PlaybookTask[] {
  const local = new Map(records.filter((record) => record.connectionId === 'local').map((record) => [record.externalId, record.value]));
  return records
    .filter((record) => record.connectionId !== 'local' || record.externalId.startsWith(STEP) || record.externalId.startsWith(RUN))
    .map(({ connectionId, externalId, value }) => {
      const id = `${connectionId}:${externalId}`;
      return withLocal({ ...value, id }, local.get(id));
    })
    .sort((a, b) => compareText(a.due ?? '9999', b.due ?? '9999') || compareText(a.id, b.id));
}

function withLocal(task: PlaybookTask, local: PlaybookTask | undefined): PlaybookTask {
  if (!local) return task;
  const { status, outcome, note, completedAt } = local;
  return withoutGaps({ ...task, status, outcome, note, completedAt });
}
