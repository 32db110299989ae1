import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { Use } from '../../domain/outreach/use';
import type { TouchDetails } from '../../domain/touchpoint';
import { workspaceOf } from '../../domain/workspace';
import type { Input, Output } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { getAccount } from '../../store/accounts';
import { changeTouch, logOnce, logRow } from '../../store/touches';
import { markLogged, useById } from '../../store/uses';
import { say } from '../../words/say';
import { readConfig } from '../config';
import { requireIntent } from '../intent';
import { outboxChanged } from '../outbox/drain';
import { changingBook } from '../seen';
import type { TabRow } from '../tabs';
import { complete } from '../tasks';
import { askFirst } from '../touchpoints/ask-first';
import { newTouch, UNDO_MS } from '../touchpoints/new-touch';
import { anchorOf, targetFor } from '../touchpoints/target';
import { offerOfTab } from '../view';

/**
 * Logs a text that left as a touchpoint, with its template and version; the task it was written for is done with it, and somebody
 * looks for an answer from `replyBy` on. Each step finds what an earlier try already did.
 */
export async function logUse(input: Input<'outreach.log'>, caller: Caller): Promise<Output<'outreach.log'>> {
  const { intent, commandId, useId, replyBy, confirmed, captures } = input;
  const { accountId } = intent;
  const tab = await requireIntent(intent, caller);
  const [use, account, config] = await Promise.all([useById(useId), getAccount(accountId), readConfig()]);
  if (!account || use?.accountId !== accountId) throw appError('not_found', say('touch.gone'));
  if (use.touchId) return { touchId: use.touchId };
  const [offered, target] = await Promise.all([offerOfTab(tab, config), targetFor(account, tab.place ?? undefined, config)]);
  if (offered?.offer.refused) throw appError('forbidden', offered.offer.refused);
  const workspace = workspaceOf({ origin: tab.origin, mailbox: tab.facts?.mailbox }) ?? '';
  const step = replyBy && { due: replyBy, text: say('outreach.checkAnswer', { subject: use.subject ?? use.name }) };
  const touch: TouchDetails = { ...touchOf(use), ...placeOf(use, tab, offered?.offer.draft), ...(step && { nextStep: step }) };
  const about = {
    account,
    target,
    workspace,
    confidence: offered?.confidence ?? 0,
    evidence: offered?.evidence.map(({ words }) => words) ?? [],
  };
  const asked = await askFirst(about, config, touch.type);
  const write = await newTouch({ commandId, accountId, touch, target, workspace, asked, confirmed, captures });
  const touchId = await changingBook(async () => {
    const id = await logOnce(write, [], true);
    const log = step && (await logRow(id));
    const anchor = anchorOf(target, touch.people);
    const to = { destination: target.destination, userId: target.connection?.user?.userId, ...(anchor && { anchor }) };
    if (log) await changeTouch({ commandId: `${commandId} next`, log, touch, step: { step, ...to }, notBefore: Date.now() + UNDO_MS });
    return id;
  });
  const task = account.tasks.find(({ id, status }) => id === use.taskId && status === 'open');
  if (task && task.asks !== 'outcome') await complete({ accountId, commandId: `${commandId} task`, taskId: task.id, outcome: 'Done' });
  await markLogged(useId, touchId);
  await outboxChanged();
  return { touchId };
}

function touchOf({ channel, subject, name, templateId, version, people }: Use): TouchDetails {
  const about = subject ?? name;
  return {
    type: channel === 'email' ? 'email' : 'ticket',
    direction: 'out',
    at: nowIso(),
    subject: about,
    summary: `${about}\n${say('outreach.withTemplate', { template: name, version: String(version) })}`,
    outcome: 'sent',
    people: people.map(({ contactId, name: person, address }) => ({ ...(contactId && { contactId }), name: person, address })),
    template: { id: templateId, version },
    promises: [],
  };
}

/** The thread or ticket in front, where that is what the text was written into. */
function placeOf({ channel }: Use, { place }: TabRow, draft: Partial<TouchDetails> | undefined): Partial<TouchDetails> {
  const fits = channel === 'email' ? place?.host === 'gmail' : place?.host === 'zendesk';
  if (!fits || !draft) return {};
  return { ...(draft.link && { link: draft.link }), ...(draft.source && { source: draft.source }) };
}
