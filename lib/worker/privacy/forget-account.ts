import { appError } from '../../domain/errors';
import type { Input } from '../../messaging/protocol';
import { announce } from '../../platform/tabs';
import { isDone } from '../../store/book/by-hand';
import { forgetAccount } from '../../store/privacy/forget-account';
import { say } from '../../words/say';
import { refreshAllTabs } from '../context/context';
import { changingBook, forgetViews } from '../context/view-cache';
import { requireWritable } from '../settings/config';
import { forgetTyped } from './forget-typed';

/** From a page of our own, which no page beside can move: bound to the account it shows. */
export async function forgetThisAccount({ commandId, accountId }: Input<'book.forget'>): Promise<void> {
  if (await isDone(commandId)) return;
  await requireWritable();
  const forgotten = await changingBook(() => forgetAccount(commandId, accountId));
  if (!forgotten) throw appError('conflict', say('forgetAccount.comesBack'));
  await forgetViews();
  await refreshAllTabs();
  await forgetTyped({ accountId });
  for (const what of ['book', 'outbox', 'settings'] as const) await announce('data.changed', { what });
}
