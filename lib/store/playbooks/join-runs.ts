import { type Operation, subjectOf } from '../../domain/outbox/operation';

import { joined } from '../../domain/playbook/join';
import type { RunRow } from '../../domain/playbook/review';
import { type Run, stepOfTask, stepRowId } from '../../domain/playbook/run';
import { settled } from '../../domain/playbook/schedule';
import { AUDIT_TABLES } from '../audit/audit';
import { db } from '../db';
import { dropRecords, type Key, refold } from '../records/records';
import { noteRun, putRun, RUN_TABLES, type When } from './runs';

/**
 * Two accounts that turned out to be one may each have run the same playbook: from now on that is one run. What waits to be written of a
 * step, and what is being typed of it, goes along.
 */
export async function joinRuns(accountId: string, when: When): Promise<void> {
  await db.transaction('rw', [...new Set([...RUN_TABLES, ...AUDIT_TABLES, db.outbox, db.draft])], async () => {
    const rows = await db.run.where('accountId').equals(accountId).toArray();
    const open = rows.filter((row): row is Run => row.state === 'open');
    for (const playbookId of new Set(open.map((run) => run.playbookId))) {
      const [one, two, ...more] = sameOf(rows, open, playbookId);
      if (one && two) await join([one, two, ...more], when);
    }
  });
}

/** Open ones, and with them one that is over but began for the same reason: what was done in it was done. */
function sameOf(rows: readonly RunRow[], open: readonly Run[], playbookId: string): Run[] {
  const theirs = open.filter((run) => run.playbookId === playbookId);
  const anchors = new Set(theirs.map(({ anchor }) => anchor));
  const isSame = (row: RunRow): row is Run => row.state === 'finished' && row.playbookId === playbookId && anchors.has(row.anchor);
  return [...theirs, ...rows.filter(isSame)];
}

async function join(runs: [Run, Run, ...Run[]], when: When): Promise<void> {
  const run = settled(joined(runs), when.days, when.today);
  for (const other of runs.filter(({ id }) => id !== run.id)) {
    const keys = other.playbook.steps.map(({ id }): Key => ['local', 'task', stepRowId(other.id, id)]);
    await dropRecords((await db.record.bulkGet(keys)).filter((row) => row !== undefined));
    await db.run.delete(other.id);
    await follow(other, run);
  }
  await putRun(run, when);
  await noteRun('playbook.joined', run);
  await refold([run.accountId]);
}

/** What names a step of the one names the same step of the other. */
async function follow(from: Run, to: Run): Promise<void> {
  const renamed = (taskId: string): string | undefined => {
    const of = stepOfTask(taskId);
    return of?.runId === from.id ? `local:${stepRowId(to.id, of.stepId)}` : undefined;
  };
  const writes = await db.outbox.where('accountId').equals(from.accountId).toArray();
  for (const row of writes) {
    const taskId = 'taskId' in row.operation && renamed(row.operation.taskId);
    if (!taskId) continue;
    const operation = { ...row.operation, taskId } as Operation;
    await db.outbox.update(row.id, { operation, subject: subjectOf(operation, row.id) });
  }
  const drafts = await db.draft.where('accountId').equals(from.accountId).toArray();
  for (const draft of drafts) {
    const taskId = renamed(draft.taskId);
    if (!taskId) continue;
    await db.draft.delete([draft.accountId, draft.taskId]);
    await db.draft.put({ ...draft, taskId });
  }
}
