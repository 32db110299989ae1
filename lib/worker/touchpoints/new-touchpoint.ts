import { appError } from '../../domain/errors';
import type { Operation } from '../../domain/outbox/operation';
import type { Asked } from '../../domain/touchpoint/offer';
import { sourceKey, type TouchpointDetails } from '../../domain/touchpoint/touchpoint';
import { changeConnection } from '../../store/connections/connections';
import type { NewWrite } from '../../store/outbox/outbox';
import { say } from '../../words/say';
import { anchorOf, type Target } from './target';

/** A touchpoint may be taken back for ten seconds before it leaves; afterwards it is deleted where it went. */
export const UNDO_MS = 10_000;

interface New {
  commandId: string;
  accountId: string;
  touch: TouchpointDetails;
  target: Target;
  workspace: string;
  asked: Asked;
  confirmed?: boolean;
  captures?: boolean;
  /** It was sent from that system's own mail, which records it whatever was said of others. */
  recorded?: boolean;
}

/** The write that logs a touchpoint; refused while something is still to be asked. */
export async function newTouchpoint({
  commandId,
  accountId,
  touch,
  target,
  workspace,
  asked,
  confirmed,
  captures,
  recorded,
}: New): Promise<NewWrite> {
  if (asked.confirm && !confirmed) throw appError('bad_input', say('touchpoint.confirmFirst'));
  if (asked.askCapture && captures === undefined && !recorded) throw appError('bad_input', say('touchpoint.captureFirst'));
  const { destination, connection } = target;
  if (asked.askCapture && captures !== undefined) await changeConnection(destination, () => ({ capturesMail: captures }));
  // Mail that is recorded there anyway gets no second copy: what we know beyond it stays in our own book.
  const captured = touch.type === 'email' && (recorded || (captures ?? connection?.capturesMail) === true);
  const anchor = captured ? undefined : anchorOf(target, touch.people);
  const operation: Operation = { kind: 'touchpoint.log', touch, ...(anchor && { anchor }) };
  return {
    id: commandId,
    operation,
    accountId,
    destination: captured ? 'local' : destination,
    userId: captured ? undefined : connection?.user?.userId,
    source: touch.source && sourceKey(touch.source),
    workspace,
    ...(confirmed && { confirmedFor: destination }),
    notBefore: Date.now() + UNDO_MS,
  };
}
