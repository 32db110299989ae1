import { workspaceOf } from '../../domain/address/workspace';
import { appError } from '../../domain/errors';
import { type Inserted, sourceOfPage } from '../../domain/outreach/inserted';
import { channelOf } from '../../domain/outreach/situation';
import type { Use } from '../../domain/outreach/use';
import { sourceOfKey, type TouchpointDetails } from '../../domain/touchpoint/touchpoint';
import type { Input, Output } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { getAccount } from '../../store/book/accounts';
import { insertionOf } from '../../store/outreach/insertions';
import { useById } from '../../store/outreach/uses';
import { say } from '../../words/say';
import { requireIntent } from '../context/intent';
import type { TabRow } from '../context/tabs';
import { offerOfTab } from '../context/view';
import { readConfig } from '../settings/config';
import { targetFor } from '../touchpoints/target';
import { logUseOf } from './log-use';

/** Logs a text that left from a panel beside a page: from that page's workspace, and by what it proves about the account. */
export async function logUse(input: Input<'outreach.log'>, caller: Caller): Promise<Output<'outreach.log'>> {
  const { intent, useId, replyBy, confirmed, captures } = input;
  const { accountId } = intent;
  const tab = await requireIntent(intent, caller);
  const [use, account, config] = await Promise.all([useById(useId), getAccount(accountId), readConfig()]);
  if (!account || use?.accountId !== accountId) throw appError('not_found', say('touchpoint.gone'));
  const [offered, target] = await Promise.all([offerOfTab(tab, config), targetFor(account, tab, config)]);
  if (offered?.offer.refused) throw appError('forbidden', offered.offer.refused);
  const touchId = await logUseOf({
    use,
    account,
    config,
    target,
    workspace: workspaceOf({ origin: tab.origin, mailbox: tab.facts?.mailbox }) ?? '',
    confidence: offered?.confidence ?? 0,
    evidence: offered?.evidence.map(({ words }) => words) ?? [],
    more: placeOf(use, tab, offered?.offer.draft, await insertionOf(useId)),
    ...(replyBy && { replyBy }),
    ...(confirmed && { confirmed }),
    ...(captures !== undefined && { captures }),
  });
  return { touchId };
}

/** The thread or ticket in front, where that is what the text was written into; a new mail begins a thread of its own. */
function placeOf(
  { channel }: Use,
  { place, facts }: TabRow,
  draft: Partial<TouchpointDetails> | undefined,
  insertion: Inserted | undefined,
): Partial<TouchpointDetails> {
  if (insertion && place && insertion.source !== sourceOfPage(place, facts))
    return insertion.source ? { source: sourceOfKey(insertion.source) } : {};
  const written = channelOf(place?.host);
  const fits = written !== undefined && (channel === 'email') === (written === 'email');
  if (!fits || !draft) return {};
  return { ...(draft.link && { link: draft.link }), ...(draft.source && { source: draft.source }) };
}
