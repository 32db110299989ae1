import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { neverLogged, neverLogRules } from '../../domain/touchpoint/never-log';
import type { Asked } from '../../domain/touchpoint/offer';
import type { TouchpointType } from '../../domain/touchpoint/touchpoint';
import type { Input, Output } from '../../messaging/protocol';
import { getAccount } from '../../store/book/accounts';
import { changeTouchpoint, logOnce, logRow, removeTouchpoint } from '../../store/touchpoints/touchpoints';
import { say } from '../../words/say';
import { labelOf } from '../connections/label';
import { changingBook } from '../context/view-cache';
import { outboxChanged } from '../outbox/drain';
import { readConfig, requireWritable } from '../settings/config';
import { askFirst } from './ask-first';
import { newTouchpoint, UNDO_MS } from './new-touchpoint';
import { anchorOf, type Target, targetFor } from './target';

/** The log box stands beside no page: the person names the account. */
const WORKSPACE = 'sidelight';

/** Where a touchpoint of this account would go, and what is asked before it does: the account is the person's own choice. */
export async function logTarget({ accountId, type }: Input<'log.target'>): Promise<Output<'log.target'>> {
  const { target, asked } = await aimedAt(accountId, type);
  const { destination } = target;
  return { system: destination === 'local' ? say('touchpoint.ownBook') : labelOf(destination), ...asked };
}

async function aimedAt(accountId: string, type: TouchpointType): Promise<{ target: Target; asked: Asked }> {
  const account = await getAccount(accountId);
  if (!account) throw appError('not_found', say('refused.noAccount'));
  const config = await readConfig();
  const own = { ownDomains: new Set(config.ownDomains) };
  const refused = neverLogged({ facts: null, account, own }, neverLogRules(config));
  if (refused) throw appError('forbidden', refused);
  const target = await targetFor(account, undefined, config);
  const about = { account, target, workspace: WORKSPACE, confidence: 1, evidence: [say('touchpoint.chosenByHand')] };
  return { target, asked: await askFirst(about, config, type) };
}

/** Longest subject that every system takes whole, with what it puts before it. */
const SUBJECT_MAX = 200;

/** The first line, as far as a subject reaches: at a word where there is one, never within a character. */
function subjectOf(text: string): string {
  const [line = ''] = text.split('\n');
  if (line.length <= SUBJECT_MAX) return line;
  const cut = line.slice(0, SUBJECT_MAX - 1);
  const word = /^(.{100,})\s/su.exec(cut)?.[1] ?? cut.toWellFormed().replace(/\ufffd$/, '');
  return `${word.trimEnd()}…`;
}

/** Logs what the person writes in the log box: the first line says what it was about, all of it is its summary where there is more. */
export async function logAnywhere(said: Input<'log.write'>): Promise<Output<'log.write'>> {
  const { commandId, accountId, type, text, step: wanted, confirmed, captures } = said;
  await requireWritable();
  const { target, asked } = await aimedAt(accountId, type);
  const whole = text.trim();
  const subject = subjectOf(whole);
  const step = wanted && { due: wanted.due, text: wanted.text?.trim() || say('touchpoint.followUp', { subject }) };
  const touch = {
    type,
    direction: type === 'email' ? ('out' as const) : ('both' as const),
    at: nowIso(),
    subject,
    ...(subject !== whole && { summary: whole }),
    outcome: type === 'email' ? ('sent' as const) : ('spoke' as const),
    people: [],
    promises: [],
    ...(step !== undefined && { nextStep: step }),
  };
  const write = await newTouchpoint({ commandId, accountId, touch, target, workspace: WORKSPACE, asked, confirmed, captures });
  const touchId = await changingBook(async () => {
    const id = await logOnce(write);
    const log = step && id === commandId ? await logRow(id) : undefined;
    const anchor = anchorOf(target, []);
    const to = { destination: target.destination, userId: target.connection?.user?.userId, ...(anchor && { anchor }) };
    if (step && log)
      await changeTouchpoint({ commandId: `${commandId} next`, log, touch, step: { step, ...to }, notBefore: Date.now() + UNDO_MS });
    return id;
  });
  await outboxChanged();
  return { touchId };
}

/** Takes back what this page logged. */
export async function undoAnywhere({ commandId, touchId }: Input<'log.undo'>): Promise<void> {
  await requireWritable();
  const log = await logRow(touchId);
  if (!log) throw appError('not_found', say('touchpoint.gone'));
  await changingBook(() => removeTouchpoint(commandId, log));
  await outboxChanged();
}
