import { addDays, nowIso, todayIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { type MessageRun, MOST_IN_RUN, withResult } from '../../domain/outreach/message-run';
import { situationOf, suggestions } from '../../domain/outreach/situation';
import { NO_OUTREACH } from '../../domain/outreach/view';
import { choicesOf } from '../../domain/priority/today';
import type { Template } from '../../domain/template/definition';
import { wordsOf } from '../../domain/template/label';
import { compareText } from '../../domain/text/compare-text';
import { sourceOfKey } from '../../domain/touchpoint/touchpoint';
import type { Input, Output } from '../../messaging/protocol';
import { accountsDueBy, getAccount } from '../../store/book/accounts';
import { outreachDraftsOf } from '../../store/drafts';
import { insertionOf } from '../../store/outreach/insertions';
import { addMessageRun, changeMessageRun, messageRuns } from '../../store/outreach/message-runs';
import { useById, usesOf } from '../../store/outreach/uses';
import { readSettings } from '../../store/settings/settings';
import { say } from '../../words/say';
import { troubleOf } from '../insertion/awaiting';
import { sameName } from '../playbooks/waiting';
import { readConfig, requireWritable } from '../settings/config';
import { ownName } from '../today/me';
import { targetFor } from '../touchpoints/target';
import { outreachNow, requireUsable } from './definitions';
import { logUseOf } from './log-use';
import { choicesNow } from './read';
import { changed, turnOf } from './run-turn';

/** Days ahead within which a task belongs to the block at hand. */
const AHEAD_DAYS = 7;
/** The desk stands beside no page: the account is the run's. */
const WORKSPACE = 'sidelight';

export const readRuns = (): Promise<MessageRun[]> => messageRuns();

/** My accounts with an open task, due within a week, that this template fits: what is due first comes first, then by name. */
async function accountsFor(template: Template): Promise<string[]> {
  const today = todayIso();
  const me = await ownName(choicesOf((await readSettings()).today), []);
  const due = await accountsDueBy(addDays(today, AHEAD_DAYS), 2_000);
  return due
    .filter(({ csm }) => me === undefined || csm === undefined || sameName(csm, me))
    .flatMap((account) => {
      const task = suggestions([template], situationOf(account, today), NO_OUTREACH)[0]?.task;
      return task ? [{ id: account.id, name: account.name, due: task.due ?? '' }] : [];
    })
    .sort((a, b) => compareText(a.due, b.due) || a.name.localeCompare(b.name) || compareText(a.id, b.id))
    .slice(0, MOST_IN_RUN)
    .map(({ id }) => id);
}

async function templateOf(templateId: string): Promise<Template> {
  const { templates, rules } = await outreachNow(await readConfig());
  const template = templates.find(({ id }) => id === templateId);
  if (!template) throw appError('not_found', say('outreach.otherVersion'));
  await requireUsable(template, rules);
  return template;
}

export async function wouldRun({ templateId }: Input<'runs.would'>): Promise<Output<'runs.would'>> {
  return { count: (await accountsFor(await templateOf(templateId))).length };
}

export async function beginRun({ commandId, templateId }: Input<'runs.begin'>): Promise<Output<'runs.begin'>> {
  await requireWritable();
  const template = await templateOf(templateId);
  const accountIds = await accountsFor(template);
  if (accountIds.length === 0) throw appError('bad_input', say('runs.nobody'));
  await addMessageRun({ id: commandId, templateId, name: wordsOf(template.name), at: nowIso(), accountIds, results: {} });
  await changed();
  return { runId: commandId };
}

/** Somebody else's word: nobody allows their own run. */
export async function approveRun({ runId, by }: Input<'runs.approve'>): Promise<void> {
  await requireWritable();
  const { name } = await choicesNow();
  if (name !== undefined && sameName(name, by)) throw appError('bad_input', say('runs.notYourself'));
  await changeMessageRun(runId, (run) => ({ ...run, approvedBy: by }), by);
  await changed();
}

export async function runLog({ runId, accountId, replyBy, confirmed, captures }: Input<'runs.log'>): Promise<void> {
  await requireWritable();
  const run = await turnOf(runId, accountId);
  const result = run.results[accountId];
  const useId = result?.kind === 'sent' ? result.useId : '';
  const [use, insertion, account, config] = await Promise.all([useById(useId), insertionOf(useId), getAccount(accountId), readConfig()]);
  if (!use || !account) throw appError('not_found', say('touchpoint.gone'));
  const target = await targetFor(account, undefined, config);
  const sure = { confidence: 1, evidence: [say('touchpoint.chosenByHand')], workspace: WORKSPACE, target };
  const how = { ...(replyBy && { replyBy }), ...(confirmed && { confirmed }), ...(captures !== undefined && { captures }) };
  const more = insertion?.source ? { source: sourceOfKey(insertion.source) } : {};
  await logUseOf({ use, account, config, more, ...sure, ...how });
  await changeMessageRun(runId, (one) => withResult(one, accountId, { kind: 'sent', useId: use.id, logged: true }));
  await changed();
}

export async function runSkip({ runId, accountId, reason }: Input<'runs.skip'>): Promise<void> {
  await requireWritable();
  await turnOf(runId, accountId);
  await changeMessageRun(runId, (run) => withResult(run, accountId, { kind: 'skipped', reason }));
  await changed();
}

export async function stopRun({ runId }: Input<'runs.stop'>): Promise<void> {
  await requireWritable();
  await changeMessageRun(runId, (run) => ({ ...run, stopped: true }));
  await changed();
}

export async function runAccount({ accountId }: Input<'runs.account'>): Promise<Output<'runs.account'>> {
  const [history, drafts, trouble, account, { workspaces }] = await Promise.all([
    usesOf(accountId),
    outreachDraftsOf(accountId),
    troubleOf(accountId),
    getAccount(accountId),
    readConfig(),
  ]);
  const spaces = workspaces.filter((address) => address.endsWith('.zendesk.com'));
  // Where its tickets are known from comes first.
  const isFirst = (space: string) => account?.provenance.support?.connectionId.endsWith(`:${space}`);
  return { history, drafts, spaces: spaces.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a))), ...(trouble && { trouble }) };
}
