import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { hashOf } from '../../domain/template/hash';
import { wordsOf } from '../../domain/template/label';
import type { Input, Output } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { getAccount } from '../../store/accounts';
import { addUse } from '../../store/uses';
import { say } from '../../words/say';
import { readConfig } from '../config';
import { requireIntent } from '../intent';
import { changingBook } from '../seen';
import { outreachNow } from './definitions';

export interface Leaving extends Omit<Input<'outreach.used'>, 'intent'> {
  accountId: string;
}

/** A text left from a panel beside a page. */
export async function useTemplate({ intent, ...input }: Input<'outreach.used'>, caller: Caller): Promise<Output<'outreach.used'>> {
  await requireIntent(intent, caller);
  await recordUse({ ...input, accountId: intent.accountId });
  return { useId: input.commandId };
}

/** Writes down that a text left. The template must be the one in force: a version that was taken back stops at once. */
export async function recordUse(input: Leaving): Promise<void> {
  const { accountId, commandId, templateId, version, hash, language, subject, recipients, how, overrides, taskId } = input;
  const { templates } = await outreachNow(await readConfig());
  const template = templates.find((one) => one.id === templateId);
  if (!template || template.version !== version || (await hashOf(template)) !== hash)
    throw appError('conflict', say('outreach.otherVersion'));
  const account = await getAccount(accountId);
  if (!account) throw appError('not_found', say('refused.noAccount'));
  const people = recipients.map(({ name, address: raw }) => {
    const address = raw.toLowerCase();
    const contact = account.contacts.find(({ email }) => email?.toLowerCase() === address);
    return { ...(contact && { contactId: contact.id }), name: contact?.name ?? name, address };
  });
  await changingBook(() =>
    addUse({
      id: commandId,
      accountId,
      templateId,
      version,
      hash,
      name: wordsOf(template.name),
      language,
      channel: template.channel,
      ...(subject && { subject }),
      people,
      how,
      at: nowIso(),
      overrides,
      ...(taskId && account.tasks.some(({ id }) => id === taskId) && { taskId }),
      ...(template.replyDays && { replyDays: template.replyDays }),
    }),
  );
}
