import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { Operation } from '../../domain/operation';
import { sourceKey } from '../../domain/touchpoint';
import type { Input, Output } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { changeConnection } from '../../store/connections';
import type { NewWrite } from '../../store/outbox';
import { logOnce } from '../../store/touches';
import { say } from '../../words/say';
import { readConfig } from '../config';
import { requireIntent } from '../intent';
import { outboxChanged } from '../outbox/drain';
import { changingBook } from '../seen';
import { offerOfTab } from '../view';
import { anchorOf } from './target';

/** A touchpoint may be taken back for ten seconds before it leaves; afterwards it is deleted where it went. */
export const UNDO_MS = 10_000;

/** Logs the page in front, as it stands: what is written is taken from the page by us, never from the panel's message. */
export async function logTouch(input: Input<'touch.log'>, caller: Caller): Promise<Output<'touch.log'>> {
  const { intent, commandId, anew, confirmed, captures } = input;
  const tab = await requireIntent(intent, caller);
  const offered = await offerOfTab(tab, await readConfig());
  if (!offered) throw appError('context_changed');
  const { offer, target, workspace } = offered;
  const { draft } = offer;
  if (!draft) throw appError('forbidden', offer.refused);
  if (offer.confirm && !confirmed) throw appError('bad_input', say('touch.confirmFirst'));
  if (offer.askCapture && captures === undefined) throw appError('bad_input', say('touch.captureFirst'));
  if (offer.askCapture && captures !== undefined) await changeConnection(target.destination, () => ({ capturesMail: captures }));
  // Mail that is recorded there anyway gets no second copy: what we know beyond it stays in our own book.
  const captured = draft.type === 'email' && (captures ?? target.connection?.capturesMail) === true;
  const anchor = captured ? undefined : anchorOf(target, draft.people);
  const operation: Operation = { kind: 'touchpoint.log', touch: { ...draft, at: nowIso() }, ...(anchor && { anchor }) };
  const write: NewWrite = {
    id: commandId,
    operation,
    accountId: intent.accountId,
    destination: captured ? 'local' : target.destination,
    userId: captured ? undefined : target.connection?.user?.userId,
    source: draft.source && sourceKey(draft.source),
    workspace,
    notBefore: Date.now() + UNDO_MS,
  };
  const touchId = await changingBook(() => logOnce(write, [], anew));
  await outboxChanged();
  return { touchId };
}
