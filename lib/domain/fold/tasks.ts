import { withoutGaps } from '../data/without-gaps';
import { RUN } from '../playbook/run';
import type { SourceRecord } from '../record';
import type { PlaybookTask } from '../task/task';
import { compareText } from '../text/compare-text';

/** How ids of next steps that were logged here begin. */
export const STEP = 'step:';

type TaskRecord = Extract<SourceRecord, { type: 'task' }>;

/**
 * The tasks of all sources, with what was completed or reopened here laid over them. A `local` record carries the
 * task's own id as its external id and says nothing about title, playbook or due day. Without its task it shows nothing,
 * but for next steps and steps of playbooks, which are tasks of our own. A step that lives in a system of record is one task, ours.
 */
export function foldTasks(records: TaskRecord[]): PlaybookTask[] {
  const local = new Map(records.filter((record) => record.connectionId === 'local').map((record) => [record.externalId, record.value]));
  const steps = new Map(records.flatMap(({ externalId, value }) => (value.there ? [[keyOf(value.there), externalId] as const] : [])));
  const there = new Map(records.flatMap((record) => (steps.has(idOf(record)) ? [[steps.get(idOf(record)), record] as const] : [])));
  return records
    .filter((record) => record.connectionId !== 'local' || record.externalId.startsWith(STEP) || record.externalId.startsWith(RUN))
    .filter((record) => !steps.has(idOf(record)))
    .map((record) => withLocal({ ...withThere(record.value, there.get(record.externalId)), id: idOf(record) }, local.get(idOf(record))))
    .sort((a, b) => compareText(a.due ?? '9999', b.due ?? '9999') || compareText(a.id, b.id));
}

const idOf = ({ connectionId, externalId }: Pick<TaskRecord, 'connectionId' | 'externalId'>) => `${connectionId}:${externalId}`;
const keyOf = ({ connectionId, id }: { connectionId: string; id: string }) => `${connectionId}:${id}`;

/** What changed there since it was last looked at is shown at once; its run hears of it when it is looked through. */
function withThere(step: PlaybookTask, record: TaskRecord | undefined): PlaybookTask {
  if (!step.there || !record || record.asOf <= step.there.at) return step;
  const { status, due, completedAt, by, owner } = record.value;
  const moved = due !== undefined && due !== step.there.due && status === 'open';
  const { outcome: _, note: __, ...open } = step;
  const shown = status === step.there.status ? step : status === 'open' ? open : step;
  return withoutGaps({
    ...shown,
    ...(status !== step.there.status && { status, completedAt, by, mine: undefined }),
    ...(moved && { due }),
    owner: step.there.owner !== undefined && owner !== undefined && owner !== step.there.owner ? owner : step.owner,
  });
}

function withLocal(task: PlaybookTask, local: PlaybookTask | undefined): PlaybookTask {
  if (!local) return task;
  const { status, outcome, note, completedAt } = local;
  // Who ended it elsewhere, before, says nothing about this end of it.
  const mine = status === 'open' ? undefined : (true as const);
  return withoutGaps({ ...task, status, outcome, note, completedAt, by: undefined, mine });
}
