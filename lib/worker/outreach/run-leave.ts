import { appError } from '../../domain/errors';
import { withoutResult, withResult } from '../../domain/outreach/message-run';
import type { Use } from '../../domain/outreach/use';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { changeMessageRun } from '../../store/outreach/message-runs';
import { say } from '../../words/say';
import { forgetAwaiting } from '../insertion/awaiting';
import { composeMail } from '../insertion/compose';
import { openTicket } from '../insertion/open-ticket';
import { requireWritable } from '../settings/config';
import { forgetUse } from './not-sent';
import { changed, turnOf } from './run-turn';
import { recordUse, useOf } from './use';

/** The run's text was copied for the account whose turn it is; for no other, and not before it was allowed. */
export async function runUsed({ runId, ...input }: Input<'runs.used'>): Promise<void> {
  await requireWritable();
  const { templateId } = await turnOf(runId, input.accountId);
  await leftInRun(runId, await useOf({ ...input, templateId, how: 'copied' }));
}

/** The run's text goes into a new mail. */
export async function runCompose({ mailbox, body, plain, ...input }: Input<'runs.compose'>, caller: Caller): Promise<void> {
  const { accountId, subject, recipients } = input;
  await opening(input, ({ id: commandId }) =>
    composeMail({ commandId, accountId, mailbox, body, plain, recipients, ...(subject && { subject }) }, caller),
  );
}

/** The run's text goes into the reply of a ticket, for whoever its template is meant for. */
export async function runReply({ ticket, body, plain, ...input }: Input<'runs.reply'>): Promise<void> {
  await opening(input, ({ id: commandId, accountId, channel }) => openTicket({ commandId, accountId, channel, ticket, body, plain }));
}

/**
 * The name under which a page is opened is kept first: whoever asks again, because a worker died before it could say what became of it,
 * means the same text.
 */
async function opening({ runId, ...input }: Input<'runs.used'>, open: (use: Use) => Promise<void>): Promise<void> {
  await requireWritable();
  const { accountId } = input;
  const { templateId } = await turnOf(runId, accountId);
  const use = await useOf({ ...input, templateId, how: 'inserted' });
  const run = await changeMessageRun(runId, (one) =>
    one.results[accountId] ? one : withResult(one, accountId, { kind: 'opening', useId: use.id }),
  );
  const known = run?.results[accountId];
  const same = { ...use, id: known && 'useId' in known ? known.useId : use.id };
  await open(same);
  await leftInRun(runId, same);
}

async function leftInRun(runId: string, use: Use): Promise<void> {
  await recordUse(use);
  await changeMessageRun(runId, (run) => withResult(run, use.accountId, { kind: 'sent', useId: use.id }));
  await changed();
}

/** It was not sent after all: the account keeps its turn, and what left is no longer offered to be logged. */
export async function runAgain({ runId, accountId }: Input<'runs.again'>): Promise<void> {
  await requireWritable();
  const { results } = await turnOf(runId, accountId);
  const result = results[accountId];
  if (result?.kind !== 'sent') throw appError('conflict', say('runs.otherTurn'));
  await forgetAwaiting(result.useId);
  await forgetUse(result.useId);
  await changeMessageRun(runId, (run) => withoutResult(run, accountId));
  await changed();
}
