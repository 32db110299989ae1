import { saidOf, type TouchpointEdit } from '@/lib/domain/touchpoint/edit';
import type { NextStep } from '@/lib/domain/touchpoint/touchpoint';
import { say } from '@/lib/words/say';
import { type BoundIntent, sameIntent } from '../intent/bound';
import { ask } from '../state/ask';
import { announce, announceUnseen, standing } from '../state/store';
import { forgetTouchpoint } from './drafts';
import { closeSheet, useTouchpoint } from './state';

export interface How {
  confirmed?: true;
  anew?: true;
  captures?: boolean;
}

/** Logs the page in front as it stands, and shows what became of it. */
export async function logTouchpoint({ accountId, ...page }: BoundIntent, how: How = {}): Promise<void> {
  if (!accountId) return;
  const commandId = crypto.randomUUID();
  const note = sameIntent(useTouchpoint.getState().note, { accountId, ...page });
  const answer = await ask('touchpoint.log', { intent: { accountId, ...page }, commandId, ...how, ...(note && { note }) });
  if (!answer) return;
  const { touchId } = answer.value;
  useTouchpoint.setState({
    note: undefined,
    sheet: { kind: 'logged', touchId, earlier: touchId !== commandId, for: { accountId, ...page } },
  });
  sayLogged({ accountId, ...page });
}

/** The sheet says so on screen; where the page has moved on meanwhile there is none. */
export function sayLogged(intent: BoundIntent): void {
  if (sameIntent(intent, standing().intent)) announceUnseen(say('touchpoint.saved'));
  else announce(say('touchpoint.saved'));
}

export async function nextStep(
  { accountId, ...page }: BoundIntent,
  touchId: string,
  step: (Pick<NextStep, 'due'> & { text?: string }) | null,
) {
  if (!accountId) return;
  const answer = await ask('touchpoint.step', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), touchId, step });
  if (answer) announce(say('controls.saved'));
}

export async function undoTouchpoint({ accountId, ...page }: BoundIntent, touchId: string): Promise<void> {
  if (!accountId) return;
  const answer = await ask('touchpoint.undo', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), touchId });
  if (!answer) return;
  forgetTouchpoint(accountId, touchId);
  closeSheet();
  announce(say('touchpoint.undone'));
}

export async function saveTouchpoint({ accountId, ...page }: BoundIntent, touchId: string, edit: TouchpointEdit): Promise<void> {
  if (!accountId) return;
  const intent = { accountId, ...page };
  const answer = await ask('touchpoint.change', { intent, commandId: crypto.randomUUID(), touchId, edit: saidOf(edit) });
  if (!answer) return;
  forgetTouchpoint(accountId, touchId);
  announce(say('controls.saved'));
}

export async function tryAgain({ accountId, ...page }: BoundIntent, writeId: string, anyway: boolean): Promise<void> {
  if (accountId) await ask('outbox.retry', { intent: { accountId, ...page }, writeId, ...(anyway && { anyway }) });
}

export async function discard({ accountId, ...page }: BoundIntent, writeId: string): Promise<void> {
  if (accountId) await ask('outbox.discard', { intent: { accountId, ...page }, writeId });
}
