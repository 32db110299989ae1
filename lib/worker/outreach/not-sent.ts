import { appError } from '../../domain/errors';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { markNotSent, useById } from '../../store/outreach/uses';
import { say } from '../../words/say';
import { refreshAllTabs } from '../context/context';
import { requireIntent } from '../context/intent';
import { changingBook } from '../context/view-cache';

/** The person says in the panel that they did not send it. */
export async function notSent({ intent, useId }: Input<'outreach.notSent'>, caller: Caller): Promise<void> {
  await requireIntent(intent, caller);
  if ((await useById(useId))?.accountId !== intent.accountId) throw appError('not_found', say('touchpoint.gone'));
  await forgetUse(useId);
}

export async function forgetUse(useId: string): Promise<void> {
  await changingBook(() => markNotSent(useId));
  await refreshAllTabs();
}
