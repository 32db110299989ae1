import type { Account, IsoInstant } from '../../domain/account';
import { nowIso } from '../../domain/dates';
import type { NewTask, Operation } from '../../domain/outbox/operation';
import { heard, type Owed, owedThere, referenceOf, type TaskSaid } from '../../domain/playbook/elsewhere';
import { type Run, stepRowId } from '../../domain/playbook/run';
import { whyWords } from '../../domain/playbook/words';
import { compareText } from '../../domain/text/compare-text';
import { getAccount } from '../../store/book/accounts';
import { enqueueOwed } from '../../store/playbooks/owed-writes';
import { changeRuns, runsOf, type TaskRow } from '../../store/playbooks/runs';
import { readConfig } from '../settings/config';
import { type Moment, momentNow } from '../today/moment';
import { anchorOf, type Target, targetFor } from '../touchpoints/target';
import { isMineToWrite } from './mine';

/**
 * Keeps the tasks of playbooks and those that they are in the system of record in step: first what was done there is heard, then what is
 * not known there is put into the outbox. Pressed, repeated or begun anew after the worker died, it says nothing twice.
 */
export async function keepInStep(accountIds: readonly string[], given?: Moment): Promise<boolean> {
  const moment = given ?? (await momentNow());
  let told = false;
  for (const accountId of accountIds) {
    await hear(accountId, moment);
    told = (await tell(accountId, moment)) || told;
  }
  return told;
}

async function hear(accountId: string, { clock }: Moment): Promise<void> {
  const now = nowIso();
  await changeRuns(accountId, (run, tasks) => heard(run, (there) => saidOf(tasks, there), { ...clock, now }), clock);
}

function saidOf(rows: readonly TaskRow[], { connectionId, id }: { connectionId: string; id: string }): TaskSaid | undefined {
  const [row] = rows
    .filter((task) => task.connectionId === connectionId && task.externalId === id)
    .sort((a, b) => compareText(b.asOf, a.asOf) || compareText(b.type, a.type));
  if (!row) return undefined;
  if (row.type === 'task') return { ...row.value, asOf: row.asOf };
  const { at: completedAt, summary: title } = row.value;
  return { id, title, status: 'done', completedAt, asOf: row.asOf };
}

async function tell(accountId: string, moment: Moment): Promise<boolean> {
  const runs = (await runsOf(accountId)).filter((run): run is Run => run.state !== 'dismissed');
  const account = runs.length > 0 && (await getAccount(accountId));
  const target = account && (await crmOf(account, moment));
  if (!target) return false;
  const owed = runs.flatMap((run) => owedThere(run, moment.clock.days).flatMap((one) => writeOf(run, one, target, moment) ?? []));
  return enqueueOwed({ accountId, destination: target.destination, userId: target.connection?.user?.userId }, owed);
}

/** Where the account's playbook tasks live, and whether this machine is the one that writes them. */
export async function crmOf(account: Account, moment: Moment): Promise<Target | undefined> {
  const target = await targetFor(account, undefined, await readConfig());
  return target.recordId && (await isMineToWrite(account, moment)) ? target : undefined;
}

function writeOf(run: Run, owed: Owed, target: Target, { clock }: Moment): Operation | undefined {
  const { stepId } = owed;
  const taskId = stepRowId(run.id, stepId);
  const there = run.there?.[stepId];
  if (owed.as === 'new') return newTask(run, stepId, { due: owed.line.due }, target, clock);
  // Where it lives cannot be written to now.
  if (!there || there.connectionId !== target.destination) return undefined;
  const known = { taskId: `local:${taskId}`, targetId: there.id, seen: { status: there.status, asOf: there.at } };
  switch (owed.as) {
    case 'over':
      return { kind: 'task.complete', ...known, outcome: owed.outcome, ...(owed.note && { note: owed.note }), follows: true };
    case 'open':
      return { kind: 'task.reopen', taskId: known.taskId, targetId: there.id, follows: true };
    case 'plan': {
      const { stepId: _, as: __, ...plan } = owed;
      return { kind: 'task.change', ...known, ...plan };
    }
  }
}

/** The task that a step becomes there. */
export function newTask(
  run: Run,
  stepId: string,
  more: Pick<NewTask, 'due' | 'ended'>,
  target: Target,
  { today, now }: { today: Run['begunOn']; now: IsoInstant },
): Operation | undefined {
  const step = run.playbook.steps.find(({ id }) => id === stepId);
  const anchor = anchorOf(target, []);
  if (!step || !anchor) return undefined;
  const { title, kind, owner: role, talk } = step;
  const owner = run.owners?.[stepId]?.name;
  const task: NewTask = {
    title,
    playbook: run.playbook.name,
    why: whyWords(run.why, today, now),
    reference: referenceOf(run, stepId, anchor.recordId),
    work: { kind, role },
    ...(talk && { talk }),
    ...(owner && { owner }),
    ...more,
  };
  return { kind: 'task.create', taskId: `local:${stepRowId(run.id, stepId)}`, task, anchor };
}
