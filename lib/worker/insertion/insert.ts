import { workspaceOf } from '../../domain/address/workspace';
import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { Composer, InsertOutcome, InsertRequest } from '../../domain/outreach/insert';
import { sourceOfMail, sourceOfPage } from '../../domain/outreach/inserted';
import type { Use } from '../../domain/outreach/use';
import type { Input, Output } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { dropInsertion, insertionOf, insertionsOf, orderInsertion, settleInsertion } from '../../store/outreach/insertions';
import { say } from '../../words/say';
import { requireIntent, requirePage } from '../context/intent';
import type { TabRow } from '../context/tabs';
import { askInserter } from './page';
import { composerInWords, outcomeInWords } from './sentences';

/**
 * Puts a text into the composer of the tab that the person saw as they pressed, and never sends it. Asked again under the same name,
 * because the worker that did it died before it could say so, it is not put there twice.
 */
export async function putInto(tab: TabRow, { intent, ...order }: InsertRequest, use?: Use): Promise<InsertOutcome> {
  const { place, tabId, documentId } = tab;
  if (!place) throw appError('context_changed');
  const { commandId, channel } = order;
  const known = await insertionOf(commandId);
  if (known?.fields) return outcomeInWords({ kind: 'inserted', ...known.fields });
  const source = sourceOfPage(place, tab.facts);
  await orderInsertion({ commandId, accountId: intent.accountId, channel, at: nowIso(), tabId, documentId, ...(source && { source }) });
  const answer = await askInserter(tab, 'insert.put', { order: { ...order, place } });
  if (answer?.kind === 'inserted') {
    const { subject, recipients, thread } = answer;
    // A box that is no mail has neither field.
    const isMail = place.host === 'salesforce' && (subject !== 'none' || recipients !== 'none');
    const org = isMail && workspaceOf({ origin: `https://${place.space}` });
    const about = thread === undefined ? source : sourceOfMail(thread, tab.facts?.mailbox);
    await settleInsertion(commandId, {
      fields: { subject, recipients },
      body: order.body,
      ...(about && { source: about }),
      ...(org && { org }),
      ...(use && { use }),
    });
  } else if (answer) await dropInsertion(commandId);
  // Nobody answered: the row stays, and the same order finds out what became of it.
  return answer ? outcomeInWords(answer) : { kind: 'refused', sentence: say('inserting.silent') };
}

/** The composer in front of the person in this tab; none where the page does not say who would read what is written there. */
export async function composerIn(tab: TabRow): Promise<Composer | undefined> {
  const found = await askInserter(tab, 'insert.look', {});
  return found ? composerInWords(found, tab.facts?.mailbox) : undefined;
}

export const insertText = async (request: InsertRequest, caller: Caller, use?: Use): Promise<InsertOutcome> =>
  putInto(await requireIntent(request.intent, caller), request, use);

/** For the panel that is about to offer "Insert". */
export const composerInFront = async ({ intent }: Input<'outreach.composers'>, caller: Caller): Promise<Output<'outreach.composers'>> =>
  (await composerIn(await requirePage(intent, caller))) ?? null;

export const listInserted = ({ accountId }: Input<'outreach.inserted'>): Promise<Output<'outreach.inserted'>> => insertionsOf(accountId);
