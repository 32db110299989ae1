import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { Input, Output } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { logOnce } from '../../store/touchpoints/touchpoints';
import { say } from '../../words/say';
import { requireIntent } from '../context/intent';
import { offerOfTab } from '../context/view';
import { changingBook } from '../context/view-cache';
import { outboxChanged } from '../outbox/drain';
import { readConfig } from '../settings/config';
import { newTouchpoint } from './new-touchpoint';
import { noteOf } from './note';

/** Logs the page in front, as it stands: what is written is taken from the page by us, never from the panel's message. */
export async function logTouchpoint(
  { intent, commandId, anew, note, ...said }: Input<'touchpoint.log'>,
  caller: Caller,
): Promise<Output<'touchpoint.log'>> {
  const tab = await requireIntent(intent, caller);
  const offered = await offerOfTab(tab, await readConfig());
  if (!offered) throw appError('context_changed');
  const { offer, target, workspace, notes } = offered;
  const { draft } = offer;
  if (!draft) throw appError('forbidden', offer.refused);
  if (note && !notes) throw appError('forbidden', say('touchpoint.noNote'));
  const touch = { ...draft, at: nowIso() };
  const write = await newTouchpoint({ commandId, accountId: intent.accountId, touch, target, workspace, asked: offer, ...said });
  const touchId = await changingBook(() => logOnce(write, note && notes ? [noteOf(write, touch, notes)] : [], anew));
  await outboxChanged();
  return { touchId };
}
