import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { Input, Output } from '../../messaging/protocol';
import { getAccount } from '../../store/accounts';
import { changeTouch, logOnce, logRow, removeTouch } from '../../store/touches';
import { say } from '../../words/say';
import { readConfig, requireWritable } from '../config';
import { labelOf } from '../connections/label';
import { outboxChanged } from '../outbox/drain';
import { changingBook } from '../seen';
import { newTouch, UNDO_MS } from './new-touch';
import { anchorOf, targetFor } from './target';

/** The log box stands beside no page: the person names the account. */
const WORKSPACE = 'sidelight';

/** Where a touchpoint of this account would go. */
export async function logTarget({ accountId }: Input<'log.target'>): Promise<Output<'log.target'>> {
  const account = await getAccount(accountId);
  if (!account) throw appError('not_found', say('refused.noAccount'));
  const { destination } = await targetFor(account, undefined, await readConfig());
  return { system: destination === 'local' ? say('touch.ownBook') : labelOf(destination) };
}

/** Logs what the person writes in the log box: the first line says what it was about, the rest is its summary. */
export async function logAnywhere({ commandId, accountId, type, text, step: asked }: Input<'log.write'>): Promise<Output<'log.write'>> {
  await requireWritable();
  const account = await getAccount(accountId);
  if (!account) throw appError('not_found', say('refused.noAccount'));
  const target = await targetFor(account, undefined, await readConfig());
  const [subject = '', ...rest] = text.trim().split('\n');
  const summary = rest.join('\n').trim();
  const step = asked && { due: asked.due, text: asked.text?.trim() || say('touch.followUp', { subject }) };
  const touch = {
    type,
    direction: type === 'email' ? ('out' as const) : ('both' as const),
    at: nowIso(),
    subject,
    ...(summary && { summary: `${subject}\n${summary}` }),
    outcome: type === 'email' ? ('sent' as const) : ('spoke' as const),
    people: [],
    promises: [],
    ...(step !== undefined && { nextStep: step }),
  };
  const write = await newTouch({ commandId, accountId, touch, target, workspace: WORKSPACE, asked: {} });
  const touchId = await changingBook(async () => {
    const id = await logOnce(write);
    const log = step && id === commandId ? await logRow(id) : undefined;
    const anchor = anchorOf(target, []);
    const to = { destination: target.destination, userId: target.connection?.user?.userId, ...(anchor && { anchor }) };
    if (step && log)
      await changeTouch({ commandId: `${commandId} next`, log, touch, step: { step, ...to }, notBefore: Date.now() + UNDO_MS });
    return id;
  });
  await outboxChanged();
  return { touchId };
}

/** Takes back what this page logged. */
export async function undoAnywhere({ commandId, touchId }: Input<'log.undo'>): Promise<void> {
  await requireWritable();
  const log = await logRow(touchId);
  if (!log) throw appError('not_found', say('touch.gone'));
  await changingBook(() => removeTouch(commandId, log));
  await outboxChanged();
}
