import { workspaceOf } from '../../domain/address/workspace';
import { appError } from '../../domain/errors';
import type { TouchpointConfirm } from '../../domain/touchpoint/offer';
import type { NewWrite } from '../../store/outbox/outbox';
import { say } from '../../words/say';
import type { TabRow } from '../context/tabs';
import { matchOfTab } from '../context/view';
import { readConfig } from '../settings/config';
import { askFirst } from '../touchpoints/ask-first';
import { liveRecords } from './where';

/** What the person is asked before the first write to a system from this page, and before one on weak evidence. */
export async function confirmFor(tab: TabRow, accountId: string, destination: string): Promise<TouchpointConfirm | undefined> {
  const config = await readConfig();
  const workspace = workspaceOf({ origin: tab.origin, mailbox: tab.facts?.mailbox });
  const match = await matchOfTab(tab, config);
  if (!workspace || match?.account.id !== accountId) throw appError('context_changed');
  const { account, confidence, evidence } = match;
  const recordId = (await liveRecords(accountId)).find(({ connectionId }) => connectionId === destination)?.externalId;
  const target = { destination, personIds: new Map(), ...(recordId && { recordId }) };
  const words = evidence.map((one) => one.words);
  return (await askFirst({ account, target, workspace, confidence, evidence: words }, config, 'ticket')).confirm;
}

/** Refuses a write that the person was not asked about; what a write remembers of the answer, so that the next is not asked. */
export async function requireConfirmed(
  tab: TabRow,
  accountId: string,
  destination: string,
  confirmed: boolean | undefined,
): Promise<Pick<NewWrite, 'workspace' | 'confirmedFor'>> {
  if (!confirmed && (await confirmFor(tab, accountId, destination))) throw appError('bad_input', say('touchpoint.confirmFirst'));
  const workspace = workspaceOf({ origin: tab.origin, mailbox: tab.facts?.mailbox });
  return { workspace, ...(confirmed && { confirmedFor: destination }) };
}
