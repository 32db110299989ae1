import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { makePin } from '../../domain/match/pins';
import { placeKey } from '../../domain/place';
import type { Input, Output } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { announce } from '../../platform/tabs';
import { getAccount } from '../../store/book/accounts';
import { accountsWithDomain } from '../../store/book/identities';
import { getPin, putPin, removePin } from '../../store/book/pins';
import { say } from '../../words/say';
import { readConfig, requireWritable } from '../settings/config';
import { refreshAllTabs, refreshTab } from './context';
import { requireIntent } from './intent';
import type { TabRow } from './tabs';
import { buildView, matchOfTab } from './view';
import { changingBook } from './view-cache';

/**
 * A person says whose page this is, for this page only or, with a pin, from now on. What counts more than the new pin (a pin on one
 * address, the record in front) is answered and holds on other pages; here the person's word does.
 */
export async function chooseAccount(
  { intent, accountId, pin }: Input<'account.choose'>,
  caller: Caller,
): Promise<Output<'account.choose'>> {
  const tab = await requireIntent(intent, caller);
  if (!(await getAccount(accountId))) throw appError('not_found', say('refused.noAccount'));
  if (pin !== undefined) {
    const { pinnable } = await buildView(tab, await readConfig());
    const clue = pinnable[pin];
    if (!clue) throw appError('context_changed');
    const sharing = clue.kind === 'domain' ? await accountsWithDomain(clue.value) : 0;
    await changingBook(() => putPin(makePin(clue, accountId, nowIso(), sharing)));
  }
  const against = pin === undefined ? undefined : await othersSay(tab, accountId);
  const choice = pin === undefined || against ? { placeKey: placeKey(tab.place ?? undefined), accountId } : undefined;
  await refreshTab(tab.tabId, (row) => ({ ...row, choice }));
  if (pin !== undefined) await told();
  return against ?? {};
}

/** Takes back what was chosen for one page alone. */
export async function unchooseAccount({ intent }: Input<'account.unchoose'>, caller: Caller): Promise<void> {
  const tab = await requireIntent(intent, caller);
  await refreshTab(tab.tabId, (row) => ({ ...row, choice: undefined }));
}

/** What names another account, or none for certain, on this page in spite of a pin that was just set. */
async function othersSay(tab: TabRow, accountId: string): Promise<Output<'account.choose'> | undefined> {
  const config = await readConfig();
  const match = await matchOfTab({ ...tab, choice: undefined }, config);
  if (match?.accountId === accountId) return undefined;
  const reason = match?.evidence[0]?.words;
  return { against: match && reason && !config.presenting ? { name: match.account.name, reason } : {} };
}

/** Takes a pin back: beside a page one that names the account which the page showed. One that is gone already is what was asked for. */
export async function unpin({ intent, pinId }: Input<'pin.remove'>, caller: Caller): Promise<void> {
  if (caller.role === 'page') await requireWritable();
  else if (intent) await requireIntent(intent, caller);
  else throw appError('bad_input', say('refused.request'));
  const pin = await getPin(pinId);
  if (pin && intent && pin.accountId !== intent.accountId) throw appError('context_changed');
  await changingBook(() => removePin(pinId));
  await told();
}

async function told(): Promise<void> {
  await refreshAllTabs();
  await announce('data.changed', { what: 'settings' });
}
