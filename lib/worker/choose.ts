import { nowIso } from '../domain/dates';
import { appError } from '../domain/errors';
import { makePin } from '../domain/pins';
import { placeKey } from '../domain/place';
import type { Input } from '../messaging/protocol';
import type { Caller } from '../messaging/server';
import { announce } from '../platform/tabs';
import { getAccount } from '../store/accounts';
import { accountsWithDomain } from '../store/identities';
import { putPin, removePin } from '../store/pins';
import { say } from '../words/say';
import { readConfig, requireWritable } from './config';
import { refreshAllTabs, refreshTab } from './context';
import { requireIntent } from './intent';
import { changingBook } from './seen';
import { buildView } from './view';

/** A person says whose page this is, for this page only or, with a pin, from now on. */
export async function chooseAccount({ intent, accountId, pin }: Input<'account.choose'>, caller: Caller): Promise<void> {
  const tab = await requireIntent(intent, caller);
  if (!(await getAccount(accountId))) throw appError('not_found', say('refused.noAccount'));
  if (pin !== undefined) {
    const { pinnable } = await buildView(tab, await readConfig());
    const clue = pinnable[pin];
    if (!clue) throw appError('context_changed');
    const sharing = clue.kind === 'domain' ? await accountsWithDomain(clue.value) : 0;
    await changingBook(() => putPin(makePin(clue, accountId, nowIso(), sharing)));
  }
  const place = placeKey(tab.place ?? undefined);
  await refreshTab(tab.tabId, (row) => ({ ...row, choice: pin === undefined ? { placeKey: place, accountId } : undefined }));
  if (pin !== undefined) await told();
}

export async function unpin(pinId: string): Promise<void> {
  await requireWritable();
  await changingBook(() => removePin(pinId));
  await told();
}

async function told(): Promise<void> {
  await refreshAllTabs();
  await announce('data.changed', { what: 'settings' });
}
