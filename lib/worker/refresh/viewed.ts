import { isApproved, workspaceOf } from '../../domain/address/workspace';
import { nowIso } from '../../domain/dates';
import type { AppError } from '../../domain/errors';
import { placeKey, type Ref } from '../../domain/place';
import type { IncomingRecord } from '../../domain/record';
import { log } from '../../platform/log';
import { session } from '../../platform/session';
import { tell } from '../../platform/tabs';
import { allConnections } from '../../store/connections/connections';
import { putLookup } from '../../store/connections/lookups';
import { changeRefresh } from '../../store/connections/refresh';
import { purgeAccounts } from '../../store/records/vanished';
import { accountRecordsOf, putViewed } from '../../store/records/viewed';
import type { ConnectionRow } from '../../store/rows';
import { openConnection } from '../connections/open';
import { systemOf } from '../connections/system';
import { refreshTab } from '../context/context';
import { readTab, type TabRow } from '../context/tabs';
import { changingBook } from '../context/view-cache';
import { lookUp, offerToOpen, PACE_MS, tellTrouble } from '../lookup/lookup';
import { lookupRef, recordKey } from '../lookup/lookup-key';
import { onTheWay, whoseIs } from '../lookup/on-the-way';
import { readConfig } from '../settings/config';
import { unexpected } from '../unexpected';
import { keyOf, pause, pausesOf, type Question, remember, unasked } from './questions';

/** How long a press waits for an account to be read anew. */
const AGAIN_MS = 4_000;

/**
 * Brings the account of the page in front up to date behind what is shown, in one round trip; one that nobody has stored is looked
 * up. Only in approved workspaces, and also while refreshing rests to spare calls: a person is waiting.
 */
export async function refreshViewed(tabId: number, generation: number): Promise<void> {
  const tab = await readTab(tabId);
  if (!tab?.place || tab.generation !== generation) return;
  const { workspaces } = await readConfig();
  if (!isApproved(workspaces, workspaceOf({ origin: tab.origin, mailbox: tab.facts?.mailbox }))) return;
  const open = await unasked(await questionsOf(tab), tab);
  if (open.length === 0) return;
  await onTheWay(open.map(keyOf), async () => {
    if (!(await takeTurn(tabId, generation))) return;
    const answered = await Promise.all(open.map(async (question) => ((await ask(question, tab)) || question.known ? question : [])));
    await remember(answered.flat());
  });
}

/** Somebody wants everything about the page asked again. It waits for that from here on, instead of saying meanwhile that nobody fits. */
export async function askAgain(tabId: number): Promise<void> {
  const generation = (await readTab(tabId))?.generation;
  if (generation === undefined) return;
  await onTheWay([whoseIs(tabId, generation)], async () => {
    await refreshTab(tabId, (tab) => ({ ...tab, trouble: undefined }));
    await lookUp(tabId, generation, true);
    await refreshViewed(tabId, generation);
  });
  await refreshTab(tabId);
}

/** About the account that is shown, at every system it is known from; and about the record in front where that is no account yet. */
async function questionsOf(tab: TabRow): Promise<Question[]> {
  const connections = await openable();
  if (connections.length === 0) return [];
  const known = tab.accountId ? await aboutKnown(tab.accountId, connections) : [];
  const here = connections.find(({ host }) => host === workspaceOf({ origin: tab.origin }));
  const focus = tab.place?.refs.find(({ role }) => role === 'focus');
  if (!here || !focus || known.some(({ connectionId }) => connectionId === here.id)) return known;
  // The account of what is looked up was found by other evidence: a ticket's organization must not become another one beside it.
  if (tab.accountId && lookupRef(tab.place)) return known;
  return [...known, { connectionId: here.id, ref: focus, known: false }];
}

const openable = async () => (await allConnections()).filter((row) => row.state === 'connected' && isOpenable(row));

/** About an account that is stored, at every system it is known from. */
async function aboutKnown(accountId: string, connections: readonly ConnectionRow[]): Promise<Question[]> {
  const records = await accountRecordsOf(accountId);
  return connections.flatMap(({ id, connector }): Question[] => {
    const kind = systemOf(connector)?.account.kind;
    const there = records.filter((row) => kind && row.connectionId === id);
    return there.map(({ externalId }) => ({ connectionId: id, ref: { kind, id: externalId, role: 'focus' } as Ref, known: true }));
  });
}

/**
 * Reads an account anew from every system it is known from, before something is decided by how it stands. Who does not answer within
 * some seconds, or rests, is not waited for: what is stored is all that is known then.
 */
export async function readAgain(accountId: string): Promise<void> {
  const questions = await aboutKnown(accountId, await openable());
  const pauseOf = await pausesOf(questions);
  const open = questions.filter((question) => !pauseOf(question));
  const asking = open.map(async (question) => {
    const opened = await openConnection(question.connectionId);
    const answer = opened.ok ? await opened.value.connection.account?.(question.ref) : undefined;
    if (answer?.ok || answer?.error.code === 'not_found') await keep(question, undefined, answer.ok ? answer.value : []);
  });
  await Promise.race([Promise.all(asking).catch(unexpected), new Promise((resolve) => setTimeout(resolve, AGAIN_MS))]);
}

const isOpenable = ({ connector }: ConnectionRow): boolean => systemOf(connector)?.capabilities.includes('open') ?? false;

/** Waits until this tab may ask again; false when it shows something else by then. */
async function takeTurn(tabId: number, generation: number): Promise<boolean> {
  const key = `viewed-at:${tabId}`;
  const wait = ((await session.get<number>(key)) ?? 0) + PACE_MS - Date.now();
  await session.set({ [key]: Date.now() + Math.max(0, wait) });
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(wait, PACE_MS)));
  return (await readTab(tabId))?.generation === generation;
}

/** Whether it was answered. */
async function ask(question: Question, tab: TabRow): Promise<boolean> {
  const { connectionId, ref, known } = question;
  const opened = await openConnection(connectionId);
  if (!opened.ok || !opened.value.connection.account) return true;
  const { account } = opened.value.connection;
  const { tabId, documentId, generation } = tab;
  const answer = await onTheWay(known ? [] : [whoseIs(tabId, generation)], async () => {
    const asking = account(ref);
    // The page is told that an answer is to come, and so asks again should this worker end before it.
    if (!known) void refreshTab(tabId).then(() => tell({ tabId, frameId: 0, documentId }, 'overlay.report', {}));
    const answer = await asking;
    if (answer.ok || answer.error.code === 'not_found') await keep(question, tab, answer.ok ? answer.value : []);
    if (!answer.ok) await failed(question, tab, answer.error);
    return answer;
  });
  const view = await refreshTab(tabId, (row) => (answer.ok && !known ? withoutTrouble(row, tab) : row));
  if (view && !known) await offerToOpen(tab, view);
  return answer.ok;
}

/** What went wrong here before is over. */
function withoutTrouble(row: TabRow, { place }: TabRow): TabRow {
  return row.trouble?.placeKey === placeKey(place ?? undefined) ? { ...row, trouble: undefined } : row;
}

async function keep({ connectionId, ref, known }: Question, tab: TabRow | undefined, records: IncomingRecord[]): Promise<void> {
  const account = records.find(({ type }) => type === 'account');
  const key = known ? undefined : recordKey(tab?.place);
  await changingBook(async () => {
    if (account) await putViewed(connectionId, records);
    // No longer this person's to see.
    else if (known) await purgeAccounts([[connectionId, 'account', ref.id]]);
    const found = account && { account: { id: account.externalId, recordId: ref.id } };
    await changeRefresh(connectionId, () => ({ heardAt: nowIso() }));
    if (key) await putLookup(key, { connectionId, asOf: nowIso(), ...found });
  });
}

/** What is stored stays on screen; a page that shows nobody yet says why. */
async function failed({ connectionId, known }: Question, tab: TabRow, error: AppError): Promise<void> {
  log('view failed', error.code);
  if (error.retryAt) await pause(connectionId, error);
  if (!known) await tellTrouble(tab, error);
}
