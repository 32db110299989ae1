import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { Use } from '../../domain/outreach/use';
import { hashOf } from '../../domain/template/hash';
import { wordsOf } from '../../domain/template/label';
import type { Input, Output } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { getAccount } from '../../store/book/accounts';
import { addUse } from '../../store/outreach/uses';
import { say } from '../../words/say';
import { refreshAllTabs } from '../context/context';
import { requireIntent } from '../context/intent';
import { changingBook } from '../context/view-cache';
import { readConfig } from '../settings/config';
import { outreachNow, requireUsable } from './definitions';

/** One text that leaves: which one, for whom, and how. */
export interface Leaving extends Omit<Input<'outreach.used'>, 'intent' | 'how'> {
  accountId: string;
  how: Use['how'];
}

/** A text was copied from a panel beside a page. */
export async function useTemplate({ intent, ...input }: Input<'outreach.used'>, caller: Caller): Promise<Output<'outreach.used'>> {
  await requireIntent(intent, caller);
  await recordUse(await useOf({ ...input, accountId: intent.accountId }));
  return { useId: input.commandId };
}

/** The use as it is written down. The template must be the one in force and usable: a version that was taken back stops at once. */
export async function useOf({ recipients, commandId, subject, taskId, ...input }: Leaving): Promise<Use> {
  const { accountId, templateId, version, hash } = input;
  const { templates, rules } = await outreachNow(await readConfig());
  const template = templates.find((one) => one.id === templateId);
  if (!template || template.version !== version || (await hashOf(template)) !== hash)
    throw appError('conflict', say('outreach.otherVersion'));
  await requireUsable(template, rules);
  const account = await getAccount(accountId);
  if (!account) throw appError('not_found', say('refused.noAccount'));
  const people = recipients.map(({ name, address: raw }) => {
    const address = raw.toLowerCase();
    const contact = account.contacts.find(({ email }) => email?.toLowerCase() === address);
    return { ...(contact && { contactId: contact.id }), name: contact?.name ?? name, address };
  });
  return {
    ...input,
    id: commandId,
    name: wordsOf(template.name),
    channel: template.channel,
    people,
    at: nowIso(),
    ...(subject && { subject }),
    ...(taskId && account.tasks.some(({ id }) => id === taskId) && { taskId }),
    ...(template.replyDays && { replyDays: template.replyDays }),
  };
}

/** Writes down that a text left, once, and tells whoever shows the account. */
export async function recordUse(use: Use): Promise<void> {
  await changingBook(() => addUse(use));
  await refreshAllTabs();
}
