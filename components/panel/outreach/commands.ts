import type { IsoDate } from '@/lib/domain/account';
import { nowIso } from '@/lib/domain/dates';
import { draftName, type OutreachDraft } from '@/lib/domain/outreach/draft';
import type { LeftText } from '@/lib/domain/outreach/use';
import { say } from '@/lib/words/say';
import type { BoundIntent } from '../intent/bound';
import { ask } from '../state/ask';
import { sayLogged } from '../touchpoint/commands';
import { useTouchpoint } from '../touchpoint/state';
import { keepDraft } from './keep-draft';
import { closeOutreach, useOutreach } from './state';

/** Opens it for the account that the person saw when pressing. */
export async function openOutreach(intent: BoundIntent): Promise<void> {
  if (!intent.accountId) return;
  useTouchpoint.setState({ sheet: undefined });
  // What is being written belongs to its account.
  useOutreach.setState(({ for: before, drafts }) => ({
    for: intent,
    view: undefined,
    templateId: undefined,
    gone: undefined,
    chosen: undefined,
    drafts: before?.accountId === intent.accountId ? drafts : {},
  }));
  await readAgain(intent);
}

export async function readAgain(intent: BoundIntent): Promise<void> {
  const answer = intent.accountId && (await ask('outreach.read', { accountId: intent.accountId }));
  if (!answer || useOutreach.getState().for !== intent) return;
  const view = answer.value ?? undefined;
  const kept = Object.fromEntries((view?.drafts ?? []).map((one) => [draftName(one.draft), one]));
  useOutreach.setState(({ drafts }) => ({ view, drafts: { ...kept, ...drafts } }));
}

/** What is being written, on screen at once and as a row. */
export function writeDraft(accountId: string, draft: OutreachDraft): void {
  useOutreach.setState(({ drafts }) => ({ drafts: { ...drafts, [draftName(draft)]: { draft, at: nowIso() } } }));
  keepDraft(accountId, draft);
}

export async function setFavourite(templateId: string, on: boolean): Promise<void> {
  const { for: intent } = useOutreach.getState();
  if ((await ask('outreach.favourite', { templateId, on })) && intent) await readAgain(intent);
}

/** Takes up again what left earlier, as if it had been a moment ago. */
export function takeUp(intent: BoundIntent, { id, name, how, replyDays }: LeftText): void {
  useTouchpoint.setState({ sheet: undefined });
  const sentence = say('outreach.unlogged', { template: name });
  const insertion = how === 'inserted' && { insertion: id };
  useOutreach.setState({ for: intent, gone: { useId: id, name, how, sentence, ...insertion, ...(replyDays && { replyDays }) } });
}

/** It was not sent, and nobody is asked about it again. */
export async function notSent({ accountId, ...page }: BoundIntent, useId: string): Promise<void> {
  if (accountId && (await ask('outreach.notSent', { intent: { accountId, ...page }, useId }))) closeOutreach();
}

/** Logs what left, and shows it as any other touchpoint. */
export async function logGone({ accountId, ...page }: BoundIntent, how: { replyBy?: IsoDate; confirmed?: true; captures?: boolean }) {
  const { gone } = useOutreach.getState();
  if (!accountId || !gone) return;
  const intent = { accountId, ...page };
  const answer = await ask('outreach.log', { intent, commandId: crypto.randomUUID(), useId: gone.useId, ...how });
  if (!answer) return;
  closeOutreach();
  useTouchpoint.setState({ sheet: { kind: 'logged', touchId: answer.value.touchId, earlier: false, for: intent } });
  sayLogged(intent);
}
