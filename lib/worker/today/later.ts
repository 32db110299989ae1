import { appError } from '../../domain/errors';
import { stepOfTask } from '../../domain/playbook/run';
import { skipWords } from '../../domain/playbook/skip-words';
import type { Input, Output } from '../../messaging/protocol';
import { announce } from '../../platform/tabs';
import { enqueue } from '../../store/outbox/outbox';
import { putOff } from '../../store/playbooks/later';
import { say } from '../../words/say';
import { taskThere } from '../book/task-target';
import { complete, requireTask } from '../book/tasks';
import { changingBook } from '../context/view-cache';
import { outboxChanged } from '../outbox/drain';
import { markStepOf } from '../playbooks/steps';
import { requireWritable } from '../settings/config';
import { momentNow } from './moment';

/** Puts a task off until a day. A playbook keeps that itself; any other task gets that day in the system that keeps it, where one does. */
export async function laterToday({ accountId, commandId, taskId, until }: Input<'today.later'>): Promise<Output<'today.later'>> {
  await requireWritable();
  const { clock } = await momentNow();
  if (until <= clock.today) throw appError('bad_input', say('refused.request'));
  if (stepOfTask(taskId)) {
    await markStepOf(accountId, { commandId, taskId }, { kind: 'snoozed', until });
    return { known: 'playbook' };
  }
  await requireTask(accountId, taskId);
  const there = await taskThere(accountId, { kind: 'task.change', taskId, due: until });
  // Until the day has arrived there, and where it never does, this browser alone knows it.
  await putOff({ accountId, taskId, until }, clock.today);
  if (there) {
    await changingBook(() => enqueue({ id: commandId, accountId, notBefore: Date.now(), ...there }));
    await outboxChanged();
  }
  await announce('data.changed', { what: 'today' });
  return { known: there ? 'there' : 'here' };
}

/** Leaves a task out for a reason: a step of a playbook is skipped, any other task is no longer needed where it is kept, and says why. */
export async function skipToday({ accountId, commandId, taskId, reason }: Input<'today.skip'>): Promise<void> {
  await requireWritable();
  if (stepOfTask(taskId)) return markStepOf(accountId, { commandId, taskId }, { kind: 'skipped', reason });
  await complete({ accountId, commandId, taskId, outcome: 'No longer needed', note: skipWords(reason) });
}
