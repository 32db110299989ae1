import { appError } from '../../domain/errors';
import { stepOfTask } from '../../domain/playbook/run';
import { skipWords } from '../../domain/playbook/skip-words';
import type { Input } from '../../messaging/protocol';
import { announce } from '../../platform/tabs';
import { putOff } from '../../store/later';
import { say } from '../../words/say';
import { requireWritable } from '../config';
import { markStepOf } from '../playbooks/steps';
import { complete, requireTask } from '../tasks';
import { momentNow } from './moment';

/** Puts a task off until a day. A playbook keeps that itself; of any other task this browser alone knows it. */
export async function laterToday({ accountId, commandId, taskId, until }: Input<'today.later'>): Promise<void> {
  await requireWritable();
  const { clock } = await momentNow();
  if (until <= clock.today) throw appError('bad_input', say('refused.request'));
  if (stepOfTask(taskId)) return markStepOf(accountId, { commandId, taskId }, { kind: 'snoozed', until });
  await requireTask(accountId, taskId);
  await putOff({ accountId, taskId, until }, clock.today);
  await announce('data.changed', { what: 'today' });
}

/** Leaves a task out for a reason: a step of a playbook is skipped, any other task is no longer needed where it is kept, and says why. */
export async function skipToday({ accountId, commandId, taskId, reason }: Input<'today.skip'>): Promise<void> {
  await requireWritable();
  if (stepOfTask(taskId)) return markStepOf(accountId, { commandId, taskId }, { kind: 'skipped', reason });
  await complete({ accountId, commandId, taskId, outcome: 'No longer needed', note: skipWords(reason) });
}
