import { appError } from '../../domain/errors';
import { stepOfTask } from '../../domain/playbook/run';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { getAccount } from '../../store/book/accounts';
import { enqueue } from '../../store/outbox/outbox';
import { latestAbout, undoQueued } from '../../store/outbox/outbox-changes';
import { say } from '../../words/say';
import { requireIntent } from '../context/intent';
import { changingBook } from '../context/view-cache';
import { showBadge } from '../notices/badge';
import { outboxChanged } from '../outbox/drain';
import { keepInStep } from '../playbooks/in-step';
import { unexpected } from '../unexpected';
import { taskTarget } from './task-target';

/** A completed task may be taken back for ten seconds before it leaves; afterwards it is opened again. */
const UNDO_MS = 10_000;

/** Completes a task, or changes the outcome and note of one completed before. */
export async function completeTask({ intent, ...input }: Input<'task.complete'>, caller: Caller): Promise<void> {
  await requireIntent(intent, caller);
  await complete({ ...input, accountId: intent.accountId });
}

type Completion = Omit<Input<'task.complete'>, 'intent'> & { accountId: string };

/** The same once it is certain that the person means this account. */
export async function complete({ accountId, commandId, taskId, outcome, note }: Completion): Promise<void> {
  await requireTask(accountId, taskId);
  const target = await taskTarget(accountId, { kind: 'task.complete', taskId, outcome, ...(note && { note }) });
  await changingBook(() => enqueue({ id: commandId, accountId, notBefore: Date.now() + UNDO_MS, ...target }));
  await outboxChanged();
  void showBadge().catch(unexpected);
}

/** Takes a completion back: before it left by dropping it, afterwards by a write that opens the task again. */
export async function undoTask({ intent, ...input }: Input<'task.undo'>, caller: Caller): Promise<void> {
  await requireIntent(intent, caller);
  await undo({ ...input, accountId: intent.accountId });
}

export async function undo({ accountId, commandId: id, taskId }: Omit<Completion, 'outcome' | 'note'>): Promise<void> {
  await requireTask(accountId, taskId);
  const latest = await latestAbout(accountId, `task ${taskId}`);
  await changingBook(async () => {
    if (latest?.operation.kind === 'task.reopen') return;
    if (latest?.state === 'queued' && (await undoQueued(latest.id))) return;
    await enqueue({ id, accountId, notBefore: Date.now(), ...(await taskTarget(accountId, { kind: 'task.reopen', taskId })) });
  });
  // A step that would have been written as done is written as open.
  if (stepOfTask(taskId)) await keepInStep([accountId]);
  await outboxChanged();
  void showBadge().catch(unexpected);
}

export async function requireTask(accountId: string, taskId: string): Promise<void> {
  const account = await getAccount(accountId);
  if (!account?.tasks.some((task) => task.id === taskId)) throw appError('not_found', say('refused.noTask'));
}
