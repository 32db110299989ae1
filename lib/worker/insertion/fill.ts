import { isApproved } from '../../domain/address/workspace';
import { nowIso } from '../../domain/dates';
import type { PutAnswer } from '../../domain/outreach/insert-order';
import { sourceOfMail, sourceOfPage } from '../../domain/outreach/inserted';
import type { Place } from '../../domain/place';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { announce } from '../../platform/tabs';
import { insertionOf, orderInsertion, settleInsertion } from '../../store/outreach/insertions';
import { refreshTab } from '../context/context';
import { readTab } from '../context/tabs';
import { changingBook } from '../context/view-cache';
import { readConfig } from '../settings/config';
import { type Awaiting, awaitedBy, awaitingOf, forgetAwaiting, keepAwaiting, PREFIX } from './awaiting';
import { askInserter } from './page';
import { waitsInWords } from './sentences';

/** How often a page that is up is asked whether its composer is, and how long between; the page says again where it is after that. */
const TRIES = 12;
const PACE_MS = 400;

/** True while a text waits for this page: it is to say again where it is, should this worker end meanwhile. */
export const isAwaited = async ({ place }: Input<'context.changed'>, { tabId }: Caller): Promise<boolean> =>
  (await awaitedBy(tabId, place)) !== undefined;

/**
 * Puts the text that waits for this page into it, once: a mail only in the mailbox that it was written for, a reply only in a ticket that is
 * known to be of the account, and set to whom the text is for.
 */
export async function fillAwaited({ place }: Input<'context.changed'>, caller: Caller): Promise<void> {
  if (!place || !(await awaitedBy(caller.tabId, place))) return;
  await navigator.locks.request(`${PREFIX}${caller.tabId}`, async () => {
    const row = await awaitedBy(caller.tabId, place);
    const { workspaces } = await readConfig();
    if (!row || !isApproved(workspaces, row.ticket?.space ?? row.mailbox)) return;
    const { accountId, commandId, channel } = row;
    const { tabId, documentId } = caller;
    // An earlier worker put it there and died before it could forget it.
    if ((await insertionOf(commandId))?.fields) return forgetAwaiting(commandId);
    await orderInsertion({ commandId, accountId, channel, at: nowIso(), tabId, documentId });
    for (let left = TRIES; left > 0; left -= 1) {
      const answer = (await isOfAccount(row, tabId)) ? await put(row, place, caller) : 'foreign';
      const stops = answer === 'there' || isDoubtful(answer);
      await showTrouble(row, tabId, answer === 'there' ? undefined : waitsInWords(answer, row.ticket !== undefined, left === 1), stops);
      if (answer === 'there') await forgetAwaiting(commandId);
      if (stops) return;
      await new Promise((resolve) => setTimeout(resolve, PACE_MS));
    }
  });
}

type Answered = PutAnswer | undefined | 'foreign';

/** What may stand there in part is not put there a second time. */
const isDoubtful = (answer: Answered): boolean => typeof answer === 'object' && answer.kind === 'not_read_back' && !answer.undone;

/** A mail goes to whom it was checked for. A ticket says by itself whose it is, once its system was asked. */
const isOfAccount = async ({ ticket, accountId }: Awaiting, tabId: number): Promise<boolean> =>
  !ticket || (await readTab(tabId))?.accountId === accountId;

async function put(row: Awaiting, place: Place, caller: Caller): Promise<Answered | 'there'> {
  const { accountId: _, expiresAt: __, tabId: ___, trouble: ____, ticket, ...order } = row;
  const answer = await askInserter(caller, 'insert.put', { order: { ...order, place, over: true, ...(ticket && { opened: true }) } });
  if (answer?.kind !== 'inserted') return answer;
  const { subject, recipients, thread = null } = answer;
  const source = ticket ? sourceOfPage(place, null) : sourceOfMail(thread, row.mailbox);
  await settleInsertion(row.commandId, { fields: { subject, recipients }, body: order.body, ...(source && { source }) });
  return 'there';
}

/** Desk and panel say why it is not there yet, or say so no more. `stops`: its page is no longer waited for. */
async function showTrouble({ commandId }: Awaiting, tabId: number, trouble: string | undefined, stops: boolean): Promise<void> {
  const row = await awaitingOf(commandId);
  if (!row || row.trouble === trouble) return;
  const { trouble: _, tabId: opened, ...others } = row;
  const waits = !stops && opened !== undefined && { tabId: opened };
  await changingBook(() => keepAwaiting({ ...others, ...waits, ...(trouble && { trouble }) }));
  await refreshTab(tabId);
  await announce('data.changed', { what: 'settings' });
}
