import type { InsertOutcome } from '../../domain/outreach/insert';
import type { Use } from '../../domain/outreach/use';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { refreshAllTabs } from '../context/context';
import { changingBook } from '../context/view-cache';
import { composeMail } from '../insertion/compose';
import { insertText } from '../insertion/insert';
import { recordUse, useOf } from './use';

type Ordered = Pick<Input<'outreach.compose'>, 'use' | 'commandId' | 'subject' | 'recipients'>;

/** What is written down of an order; nothing of a short text. */
async function usedBy({ use, commandId, subject, recipients }: Ordered, accountId: string): Promise<Use | undefined> {
  return use && useOf({ ...use, accountId, commandId, recipients, how: 'inserted', ...(subject && { subject }) });
}

/** A text goes into the composer in front. Of a template only the one in force does, and what is to be logged of it is kept with it. */
export async function insertUse(input: Input<'outreach.insert'>, caller: Caller): Promise<InsertOutcome> {
  const { use: _, ...order } = input;
  const use = await usedBy(input, order.intent.accountId);
  const outcome = await changingBook(() => insertText(order, caller, use));
  if (use && outcome.kind === 'inserted') await refreshAllTabs();
  return outcome;
}

/** A text goes into a new mail, whose window may take a while to come up: it is offered to be logged from now on. */
export async function composeUse(input: Input<'outreach.compose'>, caller: Caller): Promise<void> {
  const { use: _, ...order } = input;
  const use = await usedBy(input, order.accountId);
  await composeMail(order, caller);
  if (use) await recordUse(use);
}
