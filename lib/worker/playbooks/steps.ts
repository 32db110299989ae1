import { appError } from '../../domain/errors';
import { stepOfTask } from '../../domain/playbook/run';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { isDone } from '../../store/by-hand';
import { assignStep, getRun, markStep, type Said, stopRun, type When } from '../../store/runs';
import { say } from '../../words/say';
import { requireWritable } from '../config';
import { requireIntent } from '../intent';
import { changingBook } from '../seen';
import { momentNow } from '../today/moment';
import { playbooksChanged } from './changed';

type Bound = Pick<Input<'step.skip'>, 'intent' | 'commandId' | 'taskId'>;

export const skipStep = (input: Input<'step.skip'>, caller: Caller): Promise<void> =>
  mark(input, { kind: 'skipped', reason: input.reason }, caller);

export async function snoozeStep(input: Input<'step.snooze'>, caller: Caller): Promise<void> {
  const { clock } = await momentNow();
  if (input.until <= clock.today) throw appError('bad_input', say('refused.request'));
  await mark(input, { kind: 'snoozed', until: input.until }, caller);
}

/** Gives a step to somebody else; where it lives in a system of record it is theirs there too. */
export async function assign(input: Input<'step.assign'>, caller: Caller): Promise<void> {
  const to = input.to.trim();
  if (!to) throw appError('bad_input', say('refused.request'));
  await change(input, caller, (of, when) => assignStep(input.commandId, of, to, when));
}

const mark = (input: Bound, said: Said, caller: Caller): Promise<void> =>
  change(input, caller, (of, when) => markStep(input.commandId, of, said, when));

/** The step must belong to a run of the account that the person saw. */
async function change(
  { intent, commandId, taskId }: Bound,
  caller: Caller,
  write: (of: { runId: string; stepId: string }, when: When) => Promise<void>,
): Promise<void> {
  if (await isDone(commandId)) return;
  await requireIntent(intent, caller);
  const of = stepOfTask(taskId);
  const run = of && (await getRun(of.runId));
  if (!of || run?.accountId !== intent.accountId || run.state !== 'open') throw appError('not_found', say('refused.noTask'));
  const { clock } = await momentNow();
  await changingBook(() => write(of, clock));
  await playbooksChanged([intent.accountId]);
}

/** Ends a playbook that runs: what was done stays, what is open goes. */
export async function stop({ commandId, runId }: Input<'playbooks.stop'>): Promise<void> {
  await requireWritable();
  const { clock } = await momentNow();
  const accountId = (await getRun(runId))?.accountId;
  await changingBook(() => stopRun(commandId, runId, clock));
  await playbooksChanged(accountId === undefined ? [] : [accountId]);
}
