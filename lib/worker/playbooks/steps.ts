import { appError } from '../../domain/errors';
import { stepOfTask } from '../../domain/playbook/run';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { isDone } from '../../store/book/by-hand';
import { assignStep, getRun, markStep, type Said, stopRun, type When } from '../../store/playbooks/runs';
import { say } from '../../words/say';
import { requireIntent } from '../context/intent';
import { changingBook } from '../context/view-cache';
import { requireWritable } from '../settings/config';
import { momentNow } from '../today/moment';
import { playbooksChanged } from './changed';

type Bound = Pick<Input<'step.skip'>, 'intent' | 'commandId' | 'taskId'>;
type Unbound = Omit<Bound, 'intent'>;

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
  if (await isDone(input.commandId)) return;
  await requireIntent(input.intent, caller);
  await change(input.intent.accountId, input, (of, when) => assignStep(input.commandId, of, to, when));
}

async function mark(input: Bound, said: Said, caller: Caller): Promise<void> {
  if (await isDone(input.commandId)) return;
  await requireIntent(input.intent, caller);
  await markStepOf(input.intent.accountId, input, said);
}

/** The same once it is certain that the person means this account. */
export const markStepOf = (accountId: string, of: Unbound, said: Said): Promise<void> =>
  change(accountId, of, (step, when) => markStep(of.commandId, step, said, when));

/** The step must belong to a run of the account that the person saw. */
async function change(
  accountId: string,
  { commandId, taskId }: Unbound,
  write: (of: { runId: string; stepId: string }, when: When) => Promise<void>,
): Promise<void> {
  if (await isDone(commandId)) return;
  const of = stepOfTask(taskId);
  const run = of && (await getRun(of.runId));
  if (!of || run?.accountId !== accountId || run.state !== 'open') throw appError('not_found', say('refused.noTask'));
  const { clock } = await momentNow();
  await changingBook(() => write(of, clock));
  await playbooksChanged([accountId]);
}

/** Ends a playbook that runs: what was done stays, what is open goes. */
export async function stop({ commandId, runId }: Input<'playbooks.stop'>): Promise<void> {
  await requireWritable();
  const { clock } = await momentNow();
  const accountId = (await getRun(runId))?.accountId;
  await changingBook(() => stopRun(commandId, runId, clock));
  await playbooksChanged(accountId === undefined ? [] : [accountId]);
}
