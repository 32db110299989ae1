import { saidOf, type TouchEdit } from '@/lib/domain/touchpoint/edit';
import type { NextStep } from '@/lib/domain/touchpoint/touchpoint';
import { say } from '@/lib/words/say';
import { type BoundIntent, sameIntent } from '../intent/bound';
import { ask } from '../state/ask';
import { announce } from '../state/store';
import { forgetTouch } from './drafts';
import { closeSheet, useTouch } from './state';

export interface How {
  confirmed?: true;
  anew?: true;
  captures?: boolean;
}

/** Logs the page in front as it stands, and shows what became of it. */
export async function logTouch({ accountId, ...page }: BoundIntent, how: How = {}): Promise<void> {
  if (!accountId) return;
  const commandId = crypto.randomUUID();
  const note = sameIntent(useTouch.getState().note, { accountId, ...page });
  const answer = await ask('touch.log', { intent: { accountId, ...page }, commandId, ...how, ...(note && { note }) });
  if (!answer) return;
  const { touchId } = answer.value;
  useTouch.setState({ note: undefined, sheet: { kind: 'logged', touchId, earlier: touchId !== commandId, for: { accountId, ...page } } });
  announce(say('touch.saved'));
}

export async function nextStep(
  { accountId, ...page }: BoundIntent,
  touchId: string,
  step: (Pick<NextStep, 'due'> & { text?: string }) | null,
) {
  if (!accountId) return;
  const answer = await ask('touch.step', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), touchId, step });
  if (answer) announce(say('controls.saved'));
}

export async function undoTouch({ accountId, ...page }: BoundIntent, touchId: string): Promise<void> {
  if (!accountId) return;
  const answer = await ask('touch.undo', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), touchId });
  if (!answer) return;
  forgetTouch(accountId, touchId);
  closeSheet();
  announce(say('touch.undone'));
}

export async function saveTouch({ accountId, ...page }: BoundIntent, touchId: string, edit: TouchEdit): Promise<void> {
  if (!accountId) return;
  const intent = { accountId, ...page };
  const answer = await ask('touch.change', { intent, commandId: crypto.randomUUID(), touchId, edit: saidOf(edit) });
  if (!answer) return;
  forgetTouch(accountId, touchId);
  announce(say('controls.saved'));
}

export async function tryAgain({ accountId, ...page }: BoundIntent, writeId: string, anyway: boolean): Promise<void> {
  if (accountId) await ask('outbox.retry', { intent: { accountId, ...page }, writeId, ...(anyway && { anyway }) });
}

export async function discard({ accountId, ...page }: BoundIntent, writeId: string): Promise<void> {
  if (accountId) await ask('outbox.discard', { intent: { accountId, ...page }, writeId });
}
