import type { Account, IsoDate } from '../../domain/account';
import { nowIso } from '../../domain/dates';
import type { Use } from '../../domain/outreach/use';
import type { TouchpointDetails } from '../../domain/touchpoint/touchpoint';
import { insertionOf, saidSent } from '../../store/outreach/insertions';
import { markLogged } from '../../store/outreach/uses';
import { changeTouchpoint, logOnce, logRow } from '../../store/touchpoints/touchpoints';
import { say } from '../../words/say';
import { complete } from '../book/tasks';
import { changingBook } from '../context/view-cache';
import { outboxChanged } from '../outbox/drain';
import type { Config } from '../settings/config';
import { askFirst } from '../touchpoints/ask-first';
import { newTouchpoint, UNDO_MS } from '../touchpoints/new-touchpoint';
import { anchorOf, type Target } from '../touchpoints/target';

interface About {
  use: Use;
  account: Account;
  config: Config;
  /** Where it goes, from which workspace, and how sure it is that this is the account. */
  target: Target;
  workspace: string;
  confidence: number;
  evidence: string[];
  /** What the page adds to it. */
  more?: Partial<TouchpointDetails>;
  replyBy?: IsoDate;
  confirmed?: boolean;
  captures?: boolean;
}

/**
 * Logs a text that left as a touchpoint, with its template and version; the task it was written for is done with it, and somebody
 * looks for an answer from `replyBy` on. The touchpoint has the use's own id, so that a second try is the first one again.
 */
export async function logUseOf({
  use,
  account,
  config,
  target,
  workspace,
  more,
  replyBy,
  confirmed,
  captures,
  ...sure
}: About): Promise<string> {
  if (use.touchId) return use.touchId;
  const { id: touchId, accountId } = use;
  const { answeredAt, sentAt, likelyAt, org } = (await insertionOf(touchId)) ?? {};
  const at = sentAt ?? likelyAt;
  const answered = answeredAt !== undefined;
  const step = replyBy && !answered && { due: replyBy, text: say('outreach.checkAnswer', { subject: use.subject ?? use.name }) };
  const touch: TouchpointDetails = { ...touchpointOf(use), ...(at && { at }), ...more, ...(step && { nextStep: step }) };
  const asked = await askFirst({ account, target, workspace, ...sure }, config, touch.type);
  const write = await newTouchpoint({
    commandId: touchId,
    accountId,
    touch,
    target,
    workspace,
    asked,
    confirmed,
    captures,
    recorded: org !== undefined && org === target.connection?.host,
  });
  await changingBook(async () => {
    await logOnce(write, [], true);
    const log = step && (await logRow(touchId));
    const anchor = anchorOf(target, touch.people);
    const to = { destination: target.destination, userId: target.connection?.user?.userId, ...(anchor && { anchor }) };
    if (log) await changeTouchpoint({ commandId: `${touchId} next`, log, touch, step: { step, ...to }, notBefore: Date.now() + UNDO_MS });
  });
  const task = account.tasks.find(({ id, status }) => id === use.taskId && status === 'open');
  if (task && task.asks !== 'outcome') await complete({ accountId, commandId: `${touchId} task`, taskId: task.id, outcome: 'Done' });
  await saidSent(touchId);
  await markLogged(touchId, touchId);
  await outboxChanged();
  return touchId;
}

function touchpointOf({ channel, subject, name, templateId, version, people }: Use): TouchpointDetails {
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
