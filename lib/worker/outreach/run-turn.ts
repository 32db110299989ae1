import { appError } from '../../domain/errors';
import { type MessageRun, positionOf, waitsForApproval } from '../../domain/outreach/message-run';
import { announce } from '../../platform/tabs';
import { messageRuns } from '../../store/outreach/message-runs';
import { say } from '../../words/say';
import { readConfig } from '../settings/config';
import { outreachNow } from './definitions';

/** The run, where it is this account's turn and somebody has allowed as many as there are. */
export async function turnOf(runId: string, accountId: string): Promise<MessageRun> {
  const run = (await messageRuns()).find(({ id }) => id === runId);
  const { rules } = await outreachNow(await readConfig());
  if (!run || positionOf(run).next !== accountId) throw appError('conflict', say('runs.otherTurn'));
  if (waitsForApproval(run, rules.bulkFrom)) throw appError('forbidden', say('runs.waits'));
  return run;
}

export const changed = () => announce('data.changed', { what: 'settings' });
