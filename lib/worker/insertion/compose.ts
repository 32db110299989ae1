import { isApproved } from '../../domain/address/workspace';
import { appError } from '../../domain/errors';
import { decidesWorkspaces } from '../../domain/policy/policy';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { isOn, openOnce } from '../../platform/tabs';
import { getAccount } from '../../store/book/accounts';
import { insertionOf } from '../../store/outreach/insertions';
import { say } from '../../words/say';
import { requireIntent } from '../context/intent';
import { allTabs } from '../context/tabs';
import { readConfig, requireWritable } from '../settings/config';
import { openFor } from './awaiting';

const GMAIL = 'https://mail.google.com/*';

/** Mailboxes from which a mail may be begun. */
export async function listMailboxes(): Promise<string[]> {
  const { workspaces } = await readConfig();
  return workspaces.filter((address) => address.includes('@'));
}

/**
 * Gmail's own address for a new mail, in the mailbox that was asked for. Where a tab of it is open, its place among the mailboxes of this
 * browser is known; else Gmail finds it by the address.
 */
async function addressFor(mailbox: string, to: string, subject: string | undefined): Promise<string> {
  const open = (await allTabs()).find(({ place, facts }) => place?.host === 'gmail' && facts?.mailbox?.toLowerCase() === mailbox);
  const url = new URL(open?.place ? `https://mail.google.com/mail/${open.place.space}/` : 'https://mail.google.com/mail/');
  if (!open) url.searchParams.set('authuser', mailbox);
  for (const [name, value] of Object.entries({ view: 'cm', fs: '1', tf: '1', to, su: subject ?? '' })) url.searchParams.set(name, value);
  return url.href;
}

/** Refused where the workspace is not the person's, or the account is gone. */
export async function requireOwn(workspace: string, accountId: string): Promise<void> {
  const { workspaces, policy } = await readConfig();
  const set = decidesWorkspaces(policy);
  const why = set ? say('refused.addressByCompany', { address: workspace }) : say('inserting.mailbox', { mailbox: workspace });
  if (!isApproved(workspaces, workspace)) throw appError('not_approved', why);
  if (!(await getAccount(accountId))) throw appError('not_found', say('refused.noAccount'));
}

/** Opens a new mail to these people; its text follows once the window is up. Asked again under the same name, no second window opens. */
export async function composeMail(
  { intent, accountId, mailbox: asked, ...order }: Omit<Input<'outreach.compose'>, 'use'>,
  caller: Caller,
): Promise<void> {
  if (caller.role === 'page') await requireWritable();
  else if (intent?.accountId === accountId) await requireIntent(intent, caller);
  else throw appError('context_changed');
  const mailbox = asked.toLowerCase();
  await requireOwn(mailbox, accountId);
  if (await insertionOf(order.commandId)) return;
  const to = order.recipients.map(({ address }) => address).join(',');
  await openFor({ ...order, channel: 'email', accountId, mailbox }, async (earlier) => {
    const up = earlier !== undefined && (await isOn(earlier, [GMAIL]));
    return up ? earlier : openOnce(await addressFor(mailbox, to, order.subject));
  });
}
