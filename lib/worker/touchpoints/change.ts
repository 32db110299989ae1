import { appError } from '../../domain/errors';
import type { TouchpointDetails } from '../../domain/touchpoint/touchpoint';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { getAccount } from '../../store/book/accounts';
import type { OutboxRow } from '../../store/rows';
import { dropTouchpointDraft } from '../../store/touchpoints/touchpoint-drafts';
import {
  changeTouchpoint,
  logRow,
  removeTouchpoint,
  type StepTarget,
  stepHasLeft,
  touchpointById,
} from '../../store/touchpoints/touchpoints';
import { say } from '../../words/say';
import { requireIntent } from '../context/intent';
import { changingBook } from '../context/view-cache';
import { outboxChanged } from '../outbox/drain';
import { readConfig } from '../settings/config';
import { UNDO_MS } from './new-touchpoint';
import { anchorOf, targetFor } from './target';

/** Says a touchpoint anew. What the person leaves out is taken away; what the page gave stays. */
export async function editTouchpoint({ intent, commandId, touchId, edit }: Input<'touchpoint.change'>, caller: Caller): Promise<void> {
  await requireIntent(intent, caller);
  const { log, touch } = await touchpointInForce(intent.accountId, touchId);
  const { outcome: _, guessed: __, sentiment: ___, summary: ____, leaving: _____, ...rest } = touch;
  const changed = { ...rest, ...edit };
  const recorder = recorderIn(log, await stepTarget(log, changed));
  await changingBook(async () => {
    await changeTouchpoint({ commandId, log, touch: changed, recorder, notBefore: Math.max(log.notBefore, Date.now()) });
    await dropTouchpointDraft(intent.accountId, touchId);
  });
  await outboxChanged();
}

/** Answers "Next step?". `null`: there is none. The guessed outcome stands from now on. */
export async function setNextStep({ intent, commandId, touchId, step: asked }: Input<'touchpoint.step'>, caller: Caller): Promise<void> {
  await requireIntent(intent, caller);
  const { accountId } = intent;
  const { log, touch } = await touchpointInForce(accountId, touchId);
  const to = await stepTarget(log, touch);
  // A task elsewhere is changed where it is; one more would stand beside it.
  if (to.destination !== 'local' && (await stepHasLeft(accountId, touchId))) throw appError('conflict', say('touchpoint.stepIsTask'));
  const step = asked && { due: asked.due, text: asked.text?.trim() || say('touchpoint.followUp', { subject: touch.subject }) };
  const { guessed: _, ...said } = touch;
  await changingBook(() =>
    changeTouchpoint({
      commandId,
      log,
      touch: { ...said, nextStep: step },
      step: step && { step, ...to },
      recorder: recorderIn(log, to),
      notBefore: Math.max(log.notBefore, Date.now() + UNDO_MS),
    }),
  );
  await outboxChanged();
}

/** The system that records the mail, where the touchpoint itself stays in our own book because of that. */
const recorderIn = ({ destination }: OutboxRow, to: StepTarget): StepTarget | undefined =>
  to.destination === destination ? undefined : to;

/** A next step goes where its touchpoint went; where mail is recorded anyway, the step alone goes to the system that records it. */
async function stepTarget({ accountId, destination, userId, operation }: OutboxRow, touch: TouchpointDetails): Promise<StepTarget> {
  const anchor = 'anchor' in operation ? operation.anchor : undefined;
  if (destination !== 'local') return { destination, userId, ...(anchor && { anchor }) };
  const account = touch.type === 'email' ? await getAccount(accountId) : undefined;
  const target = account && (await targetFor(account, undefined, await readConfig()));
  if (!target?.connection?.capturesMail) return { destination };
  const there = anchorOf(target, touch.people);
  return { destination: target.destination, userId: target.connection.user?.userId, ...(there && { anchor: there }) };
}

/** Takes a touchpoint back, or deletes it where it went. */
export async function undoTouchpoint({ intent, commandId, touchId }: Input<'touchpoint.undo'>, caller: Caller): Promise<void> {
  await requireIntent(intent, caller);
  const log = await requireLog(intent.accountId, touchId);
  await changingBook(() => removeTouchpoint(commandId, log));
  await outboxChanged();
}

async function touchpointInForce(accountId: string, touchId: string): Promise<{ log: OutboxRow; touch: TouchpointDetails }> {
  const log = await requireLog(accountId, touchId);
  const known = await touchpointById(accountId, touchId);
  if (!known || known.gone) throw appError('not_found', say('touchpoint.gone'));
  return { log, touch: known.touch };
}

async function requireLog(accountId: string, touchId: string): Promise<OutboxRow> {
  const log = await logRow(touchId);
  if (log?.accountId !== accountId) throw appError('not_found', say('touchpoint.gone'));
  return log;
}
