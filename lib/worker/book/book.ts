import { nowIso, todayIso } from '../../domain/dates';
import { bookLine } from '../../domain/desk/book';
import type { BookPage } from '../../domain/desk/book-row';
import type { DataSummary } from '../../domain/desk/settings';
import { appError } from '../../domain/errors';
import { masked, maskedChoice } from '../../domain/panel/presentation';
import type { AccountChoice, PanelView } from '../../domain/panel/view';
import type { Input } from '../../messaging/protocol';
import { session } from '../../platform/session';
import { countAccounts, eachAccount, findAccounts, getAccount, searchAccounts } from '../../store/book/accounts';
import { withDays } from '../../store/health/health-days';
import { outboxCounts, pendingFor } from '../../store/outbox/pending';
import { say } from '../../words/say';
import { choiceOf } from '../context/resolve';
import { emptyView } from '../context/view';
import { BOOK_VERSION } from '../context/view-cache';
import { openOf, readBackOf } from '../escalations/list';
import { readConfig } from '../settings/config';
import { isLocked } from '../settings/screen';
import { unexpected } from '../unexpected';

export async function searchChoices({ query }: Input<'account.search'>): Promise<AccountChoice[]> {
  const [accounts, { presenting }] = await Promise.all([findAccounts(query, 20), readConfig()]);
  const choices = accounts.map((account) => choiceOf(account));
  return presenting ? choices.map(maskedChoice) : choices;
}

export async function listBook({ query, offset, limit }: Input<'book.list'>): Promise<BookPage> {
  const [{ accounts, total }, all, { house }] = await Promise.all([searchAccounts(query, offset, limit), countAccounts(), readConfig()]);
  const at = { today: todayIso(), now: nowIso() };
  return { rows: accounts.map((account) => bookLine(account, [], at, house?.rules.bands)), total, all };
}

/** One account alone, in a tab of its own: nothing of a page beside may be changed there. */
export async function accountView({ accountId }: Input<'account.view'>): Promise<PanelView> {
  const { appearance, presenting, house } = await readConfig();
  const theme = appearance === 'system' ? undefined : appearance;
  const empty = emptyView({ version: 0, generation: 0, documentId: '', theme });
  if (await isLocked()) return { ...empty, locked: true };
  const account = await getAccount(accountId);
  if (!account) throw appError('not_found', say('refused.noAccount'));
  const reads = [pendingFor(accountId), outboxCounts(), withDays(account, todayIso()), openOf(account)] as const;
  const [pending, outbox, shown, open] = await Promise.all(reads);
  void readBackOf(accountId).catch(unexpected);
  const view: PanelView = { ...empty, ...open, state: 'matched', account: shown, pending, outbox, ...(house && { house: house.rules }) };
  return presenting ? masked(view) : view;
}

const SUMMARY = 'summary';
/** The counting that is under way, by the state of the book. It dies with this worker, so it may live in memory. */
const counting = new Map<number, Promise<DataSummary>>();

/** What is in the book, in figures. Counted anew only when the book has changed, and once for all who ask: it means reading every account. */
export async function dataSummary(): Promise<DataSummary> {
  const book = (await session.get<number>(BOOK_VERSION)) ?? 0;
  const kept = await session.get<{ book: number; summary: DataSummary }>(SUMMARY);
  if (kept?.book === book) return kept.summary;
  const under = counting.get(book) ?? counted().finally(() => counting.delete(book));
  counting.set(book, under);
  const summary = await under;
  await session.set({ [SUMMARY]: { book, summary } });
  return summary;
}

async function counted(): Promise<DataSummary> {
  const summary: DataSummary = { accounts: 0, sampleAccounts: 0, contacts: 0, openTasks: 0 };
  await eachAccount((account) => {
    if (account.outside) return;
    summary.accounts += 1;
    summary.sampleAccounts += account.sample ? 1 : 0;
    summary.contacts += account.contacts.length;
    summary.openTasks += account.tasks.filter((task) => task.status === 'open').length;
  });
  return summary;
}
