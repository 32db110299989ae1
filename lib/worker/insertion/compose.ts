import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { sourceOfMail } from '../../domain/outreach/inserted';
import type { PutOrder } from '../../domain/outreach/put';
import { isApproved } from '../../domain/workspace';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { session } from '../../platform/session';
import { askToReport, isOn, openOnce } from '../../platform/tabs';
import { getAccount } from '../../store/accounts';
import { insertionOf, orderInsertion, settleInsertion } from '../../store/insertions';
import { say } from '../../words/say';
import { readConfig, requireWritable } from '../config';
import { requireIntent } from '../intent';
import { allTabs } from '../tabs';
import { askInserter } from './page';

/** A mail that waits for its window. In the session only: it holds the text, which is nobody's business on disk. */
interface ComposeRow extends Omit<PutOrder, 'place'> {
  accountId: string;
  mailbox: string;
  expiresAt: number;
  /** The tab that was opened for it. */
  tabId?: number;
}

const PREFIX = 'compose:';
const GMAIL = 'https://mail.google.com/*';
/** Signing in may come between; a window that is found open tomorrow gets nothing. */
const WAITS_MS = 5 * 60_000;
/** How often a window that is up is asked whether its composer is, and how long between. */
const TRIES = 12;
const PACE_MS = 400;

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

/** Opens a new mail to these people; its text follows once the window is up. Asked again under the same name, no second window opens. */
export async function composeMail(
  { intent, accountId, mailbox: asked, ...order }: Omit<Input<'outreach.compose'>, 'use'>,
  caller: Caller,
): Promise<void> {
  if (caller.role === 'page') await requireWritable();
  else if (intent?.accountId === accountId) await requireIntent(intent, caller);
  else throw appError('context_changed');
  const mailbox = asked.toLowerCase();
  const { workspaces } = await readConfig();
  if (!isApproved(workspaces, mailbox)) throw appError('not_approved', say('inserting.mailbox', { mailbox }));
  if (!(await getAccount(accountId))) throw appError('not_found', say('refused.noAccount'));
  if (await insertionOf(order.commandId)) return;
  const key = `${PREFIX}${order.commandId}`;
  const row: ComposeRow = { ...order, channel: 'email', accountId, mailbox, expiresAt: Date.now() + WAITS_MS };
  const earlier = await session.get<ComposeRow>(key);
  await session.set({ [key]: { ...earlier, ...row } });
  const to = order.recipients.map(({ address }) => address).join(',');
  const up = earlier?.tabId !== undefined && (await isOn(earlier.tabId, [GMAIL]));
  const tabId = up && earlier.tabId !== undefined ? earlier.tabId : await openOnce(await addressFor(mailbox, to, order.subject));
  await session.set({ [key]: { ...row, tabId } });
  // Its page may have been there before its row.
  await askToReport(tabId);
}

async function waiting(tabId: number): Promise<[key: string, row: ComposeRow] | undefined> {
  const rows = Object.entries(await session.all()).filter(([key]) => key.startsWith(PREFIX)) as [string, ComposeRow][];
  await session.remove(rows.filter(([, row]) => row.expiresAt < Date.now()).map(([key]) => key));
  return rows.find(([, row]) => row.tabId === tabId && row.expiresAt >= Date.now());
}

/** True while a text waits for this tab: its page is to say again where it is, should this worker end meanwhile. */
export const isAwaited = async ({ place }: Input<'context.changed'>, { tabId }: Caller): Promise<boolean> =>
  place?.page === 'compose' && (await waiting(tabId)) !== undefined;

/** Puts the text that waits for this tab into it, once, and only in the mailbox that it was written for. */
export async function fillComposer({ place }: Input<'context.changed'>, caller: Caller): Promise<void> {
  if (place?.host !== 'gmail' || place.page !== 'compose') return;
  await navigator.locks.request(`${PREFIX}${caller.tabId}`, async () => {
    const [key, row] = (await waiting(caller.tabId)) ?? [];
    const { workspaces } = await readConfig();
    if (!key || !row || !isApproved(workspaces, row.mailbox)) return;
    const { accountId, expiresAt: _, tabId: __, ...order } = row;
    const { tabId, documentId } = caller;
    const { commandId, channel } = order;
    // An earlier worker put it there and died before it could forget it.
    if ((await insertionOf(commandId))?.fields) return session.remove(key);
    await orderInsertion({ commandId, accountId, channel, at: nowIso(), tabId, documentId });
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answer = await askInserter(caller, 'insert.put', { order: { ...order, place, over: true } });
      if (answer?.kind === 'inserted') {
        const { subject, recipients, thread = null } = answer;
        const source = sourceOfMail(thread, row.mailbox);
        await settleInsertion(commandId, { fields: { subject, recipients }, body: order.body, ...(source && { source }) });
        await session.remove(key);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, PACE_MS));
    }
  });
}
