import type { IsoDate } from '../../domain/account';
import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { RunRow } from '../../domain/playbook/review';
import { type Dismissal, type Mark, type Run, stepRowId, withMark } from '../../domain/playbook/run';
import { settled, stepTasks } from '../../domain/playbook/schedule';
import type { AuditEntry } from '../../domain/policy/audit';
import type { BusinessDays } from '../../domain/priority/calendar';
import type { SourceRecord } from '../../domain/record';
import type { PlaybookTask, TaskElsewhere } from '../../domain/task/task';
import { say } from '../../words/say';
import { append } from '../audit/audit';
import { type Reading, readBatch, rowsWith } from '../batch';
import { once } from '../book/by-hand';
import { db } from '../db';
import { mayKeep } from '../records/never-cache';
import { BOOK_TABLES, dropRecords, type Key, refold, replaceRecords } from '../records/records';
import { takeClaim } from '../today/claims';
import type { ClaimRow } from '../today/today-rows';

/** What says when a run's days are. */
export interface When {
  days: BusinessDays;
  today: IsoDate;
}

/** Whoever changes a run in a transaction of their own needs these. */
export const RUN_TABLES = [db.run, ...BOOK_TABLES] as const;

export async function runsOf(accountId: string, shared?: Reading): Promise<RunRow[]> {
  const [rows = []] = await readBatch(db.run, [rowsWith<RunRow>('accountId', accountId)], shared);
  return rows;
}

export const allRuns = (): Promise<RunRow[]> => db.run.toArray();

export const getRun = (id: string): Promise<RunRow | undefined> => db.run.get(id);

/** Accounts on which something runs. Keys alone: each row holds its whole playbook. */
export async function accountsWithRuns(): Promise<Set<string>> {
  const keys = await db.run.where('[state+accountId]').between(['open', ''], ['open', '￿']).keys();
  return new Set((keys as unknown as [string, string][]).map(([, accountId]) => accountId));
}

/**
 * Begins runs, all or none; where the same is open already nothing happens, and a repeated command finds its receipt. `claims`: what is
 * taken with it. Who was slower than somebody else begins nothing.
 */
export async function beginRuns(writeId: string, runs: readonly Run[], when: When, claims: readonly ClaimRow[] = []): Promise<void> {
  await once(writeId, runs.length === 1 ? (runs[0] as Run).accountId : `${runs.length}`, async () => {
    for (const claim of claims) {
      const other = await takeClaim(claim);
      if (other !== undefined && other !== claim.by) throw appError('conflict', say('refused.takenBy', { name: other }));
    }
    for (const run of runs) {
      const known = await db.run.where('accountId').equals(run.accountId).toArray();
      if (known.some((row) => row.playbookId === run.playbookId && row.state === 'open')) continue;
      await putRun(run, when);
      await noteRun('playbook.begun', run, run.edited && { anchor: run.anchor, ...run.edited });
    }
    await refold([...new Set(runs.map(({ accountId }) => accountId))]);
  });
}

/** That these playbooks need not begin, once for one command. */
export async function dismiss(writeId: string, rows: readonly Dismissal[]): Promise<void> {
  await once(writeId, rows.length === 1 ? (rows[0] as Dismissal).accountId : `${rows.length}`, async () => {
    await db.run.bulkPut([...rows]);
    for (const row of rows) await noteRun('playbook.dismissed', row);
  });
}

export const noteRun = (action: AuditEntry['action'], { accountId, playbookId, anchor }: RunRow, body?: unknown) =>
  append({ actor: 'person', action, target: `${accountId} ${playbookId}`, body: body ?? { anchor } });

/** Says something about a step, once; about one that is gone, nothing. */
export async function markStep(writeId: string, of: { runId: string; stepId: string }, said: Said, when: When): Promise<void> {
  await once(writeId, of.runId, async () => {
    const run = await putMark(of, said, when);
    if (!run) return;
    const action = said.kind === 'skipped' ? ('playbook.skipped' as const) : ('playbook.snoozed' as const);
    await noteRun(action, run, { step: of.stepId, ...said });
    await refold([run.accountId]);
  });
}

/** Gives a step to somebody, once. */
export async function assignStep(writeId: string, { runId, stepId }: { runId: string; stepId: string }, name: string, when: When) {
  await once(writeId, runId, async () => {
    const run = await db.run.get(runId);
    if (run?.state !== 'open') return;
    const owner = { name, n: run.n + 1, on: when.today, at: nowIso() };
    await putRun({ ...run, n: owner.n, owners: { ...run.owners, [stepId]: owner } }, when);
    await noteRun('playbook.assigned', run, { step: stepId });
    await refold([run.accountId]);
  });
}

/** A mark without what the run gives it. */
export type Said = Mark extends infer M ? (M extends Mark ? Omit<M, 'n' | 'on' | 'at'> : never) : never;

/** What a delivered write says about a step: what was done with it, and where it lives. */
export interface StepChange {
  of: { runId: string; stepId: string };
  said?: Said;
  there?: Partial<TaskElsewhere>;
  when: When;
}

const putMark = (of: StepChange['of'], said: Said, when: When) => putStep({ of, said, when });

/** The same inside a transaction over `RUN_TABLES`, by whoever rebuilds the account afterwards. */
export async function putStep({ of: { runId, stepId }, said, there, when }: StepChange): Promise<Run | undefined> {
  const run = await db.run.get(runId);
  if (!run || run.state === 'dismissed') return undefined;
  const known = { ...run.there?.[stepId], ...there };
  const linked = there && isWhole(known) ? { ...run, there: { ...run.there, [stepId]: known } } : run;
  const mark = said && ({ ...said, n: run.n + 1, on: when.today, at: nowIso() } as Mark);
  const next = mark ? settled(withMark(linked, stepId, mark), when.days, when.today) : linked;
  await putRun(next, when);
  return next;
}

const isWhole = (there: Partial<TaskElsewhere>): there is TaskElsewhere =>
  [there.connectionId, there.id, there.status, there.at].every((value) => value !== undefined);

/** Changes runs of one account by what is known of it now, or by what its tasks say elsewhere. Writes only where that changes anything. */
export async function changeRuns(accountId: string, change: (run: Run, tasks: readonly TaskRow[]) => Run, when: When): Promise<boolean> {
  return db.transaction('rw', RUN_TABLES, async () => {
    const rows = await db.run.where('accountId').equals(accountId).toArray();
    const tasks = rows.some((row) => row.state !== 'dismissed' && row.there) ? await tasksOf(accountId) : [];
    const changed = rows.flatMap((row) => {
      const next = row.state === 'dismissed' ? row : change(row, tasks);
      return next === row || next.state === 'dismissed' ? [] : [next];
    });
    for (const run of changed) await putRun(run, when);
    if (changed.length > 0) await refold([accountId]);
    return changed.length > 0;
  });
}

/** A task as a source has it; one that was completed so soon that it reads as a call that was logged is a touchpoint. */
export type TaskRow = Extract<SourceRecord, { type: 'task' | 'touchpoint' }>;

const tasksOf = async (accountId: string): Promise<TaskRow[]> =>
  (await db.record.where('accountId').equals(accountId).toArray()).filter((row) => row.type === 'task' || row.type === 'touchpoint');

/** Ends a run that somebody does not want any more. */
export async function stopRun(writeId: string, runId: string, when: When): Promise<void> {
  await once(writeId, runId, async () => {
    const run = await db.run.get(runId);
    if (run?.state !== 'open') return;
    const ended = settled({ ...run, stopped: { on: when.today, why: 'hand' } }, when.days, when.today);
    await putRun(ended, when);
    await noteRun('playbook.stopped', run);
    await refold([run.accountId]);
  });
}

/** The row and the tasks that follow from it, always together. */
export async function putRun(run: Run, { days }: When): Promise<void> {
  await db.run.put(run);
  const tasks = stepTasks(run, days);
  const owed = new Set(tasks.map(({ id }) => id));
  const keys = run.playbook.steps.map(({ id }): Key => ['local', 'task', stepRowId(run.id, id)]);
  const before = (await db.record.bulkGet(keys)).filter((row) => row !== undefined);
  await dropRecords(before.filter(({ externalId }) => !owed.has(externalId)));
  await replaceRecords(await mayKeep(tasks.map((task) => recordOf(run, task))));
}

function recordOf({ accountId }: Run, value: PlaybookTask) {
  return {
    type: 'task' as const,
    connectionId: 'local',
    externalId: value.id,
    accountExternalId: accountId,
    accountId,
    label: say('labels.playbook'),
    asOf: nowIso(),
    value,
  };
}
