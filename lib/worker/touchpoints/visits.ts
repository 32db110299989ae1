import type { Account } from '../../domain/account';
import { nowIso, todayIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { neverLogged, neverLogRules } from '../../domain/touchpoint/never-log';
import type { Asked } from '../../domain/touchpoint/offer';
import { sourceKey } from '../../domain/touchpoint/touchpoint';
import type { UnloggedRow, Visit } from '../../domain/touchpoint/unlogged';
import type { Input, Output } from '../../messaging/protocol';
import { announce } from '../../platform/tabs';
import { getAccount, getAccounts } from '../../store/book/accounts';
import { logOnce, touchpointOf } from '../../store/touchpoints/touchpoints';
import { answeredOn, noteVisit, skipVisit, visitOf } from '../../store/touchpoints/visits';
import { say } from '../../words/say';
import { readTab } from '../context/tabs';
import { offerOfTab } from '../context/view';
import { changingBook } from '../context/view-cache';
import { outboxChanged } from '../outbox/drain';
import { type Config, readConfig, requireWritable } from '../settings/config';
import { unexpected } from '../unexpected';
import { lookForAnswers, repliedToday } from './answers';
import { askFirst } from './ask-first';
import { newTouchpoint } from './new-touchpoint';
import { type Target, targetFor } from './target';

/** Passing through is not a visit, in milliseconds. */
const LOOKED_MS = 3_000;

/** Remembers the thread or ticket in front once it was looked at for a moment, and whether it was answered. Not in the way of showing it. */
export function visitSoon(tabId: number, generation: number, failed: (error: unknown) => void): void {
  setTimeout(() => void visit(tabId, generation).catch(failed), LOOKED_MS);
}

async function visit(tabId: number, generation: number): Promise<void> {
  const tab = await readTab(tabId);
  const config = await readConfig();
  if (!tab?.accountId || tab.generation !== generation || tab.place?.page !== 'record' || config.readOnly) return;
  const offered = await offerOfTab(tab, config);
  const { draft, logged } = offered?.offer ?? {};
  if (!offered || !draft?.source || logged) return;
  const { workspace, confidence, evidence } = offered;
  const row: Visit = {
    source: sourceKey(draft.source),
    accountId: tab.accountId,
    workspace,
    draft,
    confidence,
    evidence: evidence.map(({ words }) => words),
    seenAt: nowIso(),
    ...(repliedToday(tab.facts) && { answered: true as const }),
  };
  await noteVisit(row);
  await announce('data.changed', { what: 'outbox' });
}

/** Threads and tickets that were answered today and have no touchpoint, the latest first. */
export async function listUnlogged(): Promise<UnloggedRow[]> {
  const config = await readConfig();
  if (!config.readOnly) void lookForAnswers().catch(unexpected);
  const visits = await answeredOn(todayIso());
  const rows: UnloggedRow[] = [];
  const accounts = new Map((await getAccounts(visits.map(({ accountId }) => accountId))).map((account) => [account.id, account]));
  for (const visit of visits) {
    const account = accounts.get(visit.accountId);
    if (!account || (await touchpointOf(visit.source))) continue;
    const asked = await askedOf(visit, account, await targetFor(account, undefined, config), config);
    if (!asked) continue;
    const { type, subject, people, link } = visit.draft;
    rows.push({
      source: visit.source,
      accountId: account.id,
      accountName: account.name,
      sample: account.sample,
      type,
      subject: config.presenting ? say('presenting.hidden') : subject,
      people: config.presenting ? [] : people.map(({ name }) => name),
      seenAt: visit.seenAt,
      ...(link && { link }),
      ...asked,
    });
  }
  return rows;
}

/** What is asked before a visit is logged; `undefined` where the company never logs it. */
async function askedOf(visit: Visit, account: Account, target: Target, config: Config): Promise<Asked | undefined> {
  const { ownDomains } = config;
  const people = visit.draft.people.flatMap(({ address }) => (address ? [{ address, role: 'recipient' as const }] : []));
  if (neverLogged({ facts: { people }, account, own: { ownDomains: new Set(ownDomains) } }, neverLogRules(config))) return undefined;
  return askFirst({ ...visit, account, target }, config, visit.draft.type);
}

/** Logs one of the list, by the same rules as in the panel. */
export async function logUnlogged({ commandId, source, ...said }: Input<'unlogged.log'>): Promise<Output<'unlogged.log'>> {
  await requireWritable();
  const config = await readConfig();
  const visit = await visitOf(source);
  const account = visit && (await getAccount(visit.accountId));
  if (!visit || visit.skipped || !account) throw appError('not_found', say('touchpoint.gone'));
  const target = await targetFor(account, undefined, config);
  const asked = await askedOf(visit, account, target, config);
  if (!asked) throw appError('forbidden');
  const { workspace, draft, seenAt: at } = visit;
  const write = await newTouchpoint({ commandId, accountId: account.id, touch: { ...draft, at }, target, workspace, asked, ...said });
  const touchId = await changingBook(() => logOnce(write));
  await outboxChanged();
  return { touchId };
}

export async function skipUnlogged({ source }: Input<'unlogged.skip'>): Promise<void> {
  await requireWritable();
  await skipVisit(source);
  await announce('data.changed', { what: 'outbox' });
}
