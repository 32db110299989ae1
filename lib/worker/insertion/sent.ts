import { nowIso } from '../../domain/dates';
import { isInternal } from '../../domain/outreach/insert-order';
import { sourceOfPage } from '../../domain/outreach/inserted';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { changeInsertion, insertionOf, unansweredIn } from '../../store/outreach/insertions';
import { readTab } from '../context/tabs';
import { markAnswered } from '../touchpoints/answers';
import { closeAnswered } from './answered';
import { askInserter } from './page';
import { wasSubmitted } from './submitted';
import { tellPanels } from './tell';

/** The page showed what became of a text that was put into it. Only the document that got it is believed. */
export async function insertionSent({ commandId, state }: Input<'outreach.sent'>, caller: Caller): Promise<void> {
  const row = await insertionOf(commandId);
  if (!row?.fields || row.documentId !== caller.documentId || row.tabId !== caller.tabId) return;
  if (state === 'left') {
    if (row.sentAt || !(await wasSubmitted(row))) return;
    await changeInsertion(commandId, { sentAt: nowIso(), sentBy: 'record' });
  } else if (state === 'undone') await changeInsertion(commandId, { sentAt: undefined });
  else if (row.sentAt) return;
  else await changeInsertion(commandId, { sentAt: nowIso() });
  if (state !== 'undone' && row.source && !isInternal(row.channel)) await markAnswered(row.source);
  await tellPanels(caller.tabId, commandId);
}

/** A page that is left sooner is not looked at. */
const LOOKED_MS = 1_500;

/** A timer that dies with the worker costs nothing: the next visit asks again. */
export function answersSoon(tabId: number, generation: number, failed: (error: unknown) => void): void {
  setTimeout(() => void noteAnswers(tabId, generation).catch(failed), LOOKED_MS);
}

/** What an earlier look could not finish is finished by this one, on whatever page. */
export async function noteAnswers(tabId: number, generation: number): Promise<void> {
  await lookForAnswer(tabId, generation);
  await closeAnswered();
}

/** Nobody waits for an answer any more in a thread or ticket in which the customer has written since. */
async function lookForAnswer(tabId: number, generation: number): Promise<void> {
  const tab = await readTab(tabId);
  const source = tab?.place && sourceOfPage(tab.place, tab.facts);
  if (!tab || !source || tab.generation !== generation) return;
  // What colleagues were asked no customer answers.
  const open = (await unansweredIn(source)).filter(({ channel }) => !isInternal(channel));
  if (open.length === 0) return;
  const { customerAt } = (await askInserter(tab, 'insert.newest', {})) ?? {};
  if (!customerAt) return;
  for (const { commandId, sentAt } of open) {
    if (customerAt <= sentAt) continue;
    await changeInsertion(commandId, { answeredAt: customerAt });
    await tellPanels(tabId, commandId);
  }
}
