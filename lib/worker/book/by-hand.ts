import { type NoMoney, readMoney } from '../../connectors/csv/money-value';
import type { AccountPatch } from '../../domain/account';
import { appError } from '../../domain/errors';
import { patchOf } from '../../domain/source/by-hand';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { announce } from '../../platform/tabs';
import { addByHand, editByHand, isDone, removeByHand } from '../../store/book/by-hand';
import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import { requireIntent } from '../context/intent';
import { buildView } from '../context/view';
import { readConfig, requireWritable } from '../settings/config';
import { changeBook } from './change-book';

/**
 * Adds the organization or domain of the page in front. What identifies it is taken from the page, never from the panel's
 * message. A command asked again after its answer was lost finds the tab changed by itself, so its receipt is looked at first.
 */
export async function addAccount({ intent, commandId, account }: Input<'account.add'>, caller: Caller): Promise<void> {
  if (await isDone(commandId)) return;
  const tab = await requireIntent(intent, caller);
  const value = typed(account);
  const { addable } = await buildView(tab, await readConfig());
  if (!addable) throw appError('context_changed');
  await changeBook(() => addByHand(commandId, { ...value, ...addable.known }));
}

export async function editAccount({ intent, commandId, account }: Input<'account.edit'>, caller: Caller): Promise<void> {
  if (await isDone(commandId)) return;
  await requireIntent(intent, caller);
  await edit(commandId, intent.accountId, account);
}

export async function removeAccount({ intent, commandId }: Input<'account.remove'>, caller: Caller): Promise<void> {
  if (await isDone(commandId)) return;
  await requireIntent(intent, caller);
  await remove(commandId, intent.accountId);
}

/** From a page of our own, which no page beside can move: bound to the account it shows. */
export async function editInBook({ commandId, accountId, account }: Input<'book.edit'>): Promise<void> {
  if (await isDone(commandId)) return;
  await requireWritable();
  await edit(commandId, accountId, account);
}

export async function removeFromBook({ commandId, accountId }: Input<'book.remove'>): Promise<void> {
  if (await isDone(commandId)) return;
  await requireWritable();
  await remove(commandId, accountId);
}

async function edit(commandId: string, accountId: string, account: Input<'book.edit'>['account']): Promise<void> {
  const value = typed(account);
  if (!(await changeBook(() => editByHand(commandId, accountId, value)))) throw notByHand();
}

async function remove(commandId: string, accountId: string): Promise<void> {
  if (!(await changeBook(() => removeByHand(commandId, accountId)))) throw notByHand();
  await announce('data.changed', { what: 'outbox' });
}

const notByHand = () => appError('not_found', say('refused.notByHand'));

const NO_ARR = {
  'cells.noMoney': 'refused.arrNoMoney',
  'cells.negative': 'refused.arrNegative',
  'cells.tooMuch': 'refused.arrTooLarge',
} as const satisfies Record<NoMoney, TextKey>;

function typed({ name, arr = '', renewal, health }: Input<'account.add'>['account']): AccountPatch {
  const amount = readMoney(arr);
  if (!amount.ok) throw appError('bad_input', say(NO_ARR[amount.error], { short: '$84k' }));
  return patchOf({ name, arr: amount.value, renewal, health });
}
