import { type Operation, subjectOf } from '../../domain/outbox/operation';
import { stepOfTask } from '../../domain/playbook/run';
import { scheduleOf } from '../../domain/playbook/schedule';
import { getAccount } from '../../store/book/accounts';
import { getConnection } from '../../store/connections/connections';
import type { NewWrite } from '../../store/outbox/outbox';
import { latestAbout } from '../../store/outbox/outbox-changes';
import { getRun } from '../../store/playbooks/runs';
import { recordsOf } from '../../store/records/records';
import { crmOf, newTask } from '../playbooks/in-step';
import { readConfig } from '../settings/config';
import { momentNow } from '../today/moment';
import { isWritable } from '../touchpoints/target';

type TaskWrite = Extract<Operation, { kind: 'task.complete' | 'task.reopen' }>;
type TaskPlan = Extract<Operation, { kind: 'task.change' }>;
type Target = Pick<NewWrite, 'operation' | 'destination' | 'userId'>;

/** Where a task's completion goes: back to the system it came from, where that may be written to, else into our own book. */
export async function taskTarget(accountId: string, operation: TaskWrite): Promise<Target> {
  const of = stepOfTask(operation.taskId);
  const target = of ? await stepTarget(accountId, of, operation) : await taskThere(accountId, operation);
  return target ?? { operation, destination: 'local' };
}

/** The same task in the system that it came from; nothing where that may not be written to. */
export async function taskThere(accountId: string, operation: TaskWrite | TaskPlan): Promise<Target | undefined> {
  const records = await recordsOf(accountId);
  const record = records.find((one) => one.type === 'task' && `${one.connectionId}:${one.externalId}` === operation.taskId);
  const connection = record && (await getConnection(record.connectionId));
  if (record?.type !== 'task' || !connection || !isWritable(connection, await readConfig())) return undefined;
  const there = { ...operation, targetId: record.externalId };
  const seen = { status: record.value.status, asOf: record.asOf };
  return {
    operation: there.kind === 'task.reopen' ? there : { ...there, seen },
    destination: connection.id,
    userId: connection.user?.userId,
  };
}

/**
 * A step of a playbook goes where its account's playbook tasks live. One that is not there yet becomes a task that is over; whether one
 * is under way to there is asked when it leaves.
 */
async function stepTarget(accountId: string, of: { runId: string; stepId: string }, operation: TaskWrite): Promise<Target | undefined> {
  const [run, account, moment] = await Promise.all([getRun(of.runId), getAccount(accountId), momentNow()]);
  const crm = account && (await crmOf(account, moment));
  if (!crm || !run || run.state === 'dismissed') return undefined;
  const { destination } = crm;
  const to = { destination, userId: crm.connection?.user?.userId };
  const there = run.there?.[of.stepId];
  if (there && there.connectionId !== destination) return undefined;
  if (there) {
    const seen = { status: there.status, asOf: there.at };
    return { ...to, operation: { ...operation, targetId: there.id, ...(operation.kind === 'task.complete' && { seen }) } };
  }
  if (operation.kind === 'task.reopen') {
    const last = await latestAbout(accountId, subjectOf(operation));
    return last?.operation.kind === 'task.create' ? { ...to, operation } : undefined;
  }
  const line = scheduleOf(run, moment.clock.days).find(({ step }) => step.id === of.stepId);
  const { outcome, note } = operation;
  const task = line && newTask(run, of.stepId, { due: line.due, ended: { outcome, ...(note && { note }) } }, crm, moment.clock);
  return task && { ...to, operation: task };
}
