import { appError } from '../../domain/errors';
import { type PlannedStep, plannedSteps } from '../../domain/playbook/edit';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { getAccounts } from '../../store/book/accounts';
import { runsOf } from '../../store/playbooks/runs';
import { say } from '../../words/say';
import { readTab } from '../context/tabs';
import { momentNow } from '../today/moment';
import { casesOf } from '../today/seen';
import { definition, runOf } from './begin';

/** The steps that a playbook would begin with on an account, with their days. A panel asks about the account that its tab shows. */
export async function planOf({ accountId, playbookId }: Input<'playbook.plan'>, { role, tabId }: Caller): Promise<PlannedStep[]> {
  if (role !== 'page' && (await readTab(tabId))?.accountId !== accountId) throw appError('not_found', say('refused.noAccount'));
  const moment = await momentNow();
  const playbook = definition(moment, playbookId);
  const [one] = casesOf(await getAccounts([accountId]), moment);
  const run = one && runOf(playbook, one, await runsOf(accountId));
  if (!run) throw appError('conflict', say('playbooks.nothingToBegin'));
  return plannedSteps(run, moment.clock.days);
}
