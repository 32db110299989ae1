import { isApproved, workspaceOf } from '../../domain/address/workspace';
import { outdatedAt } from '../../domain/bundle/outdated';
import { todayIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { addableFrom } from '../../domain/match/addable';
import { leftText } from '../../domain/outreach/use';
import type { PanelView } from '../../domain/panel/view';
import { placeKey } from '../../domain/place';
import { decidesWorkspaces } from '../../domain/policy/policy';
import { ahead, type Reading } from '../../store/batch';
import { getAccounts, isBookEmpty } from '../../store/book/accounts';
import { allConnections } from '../../store/connections/connections';
import { getLookup } from '../../store/connections/lookups';
import { openPackets } from '../../store/escalations/escalations';
import { withDays } from '../../store/health/health-days';
import { outboxCounts, pendingFor } from '../../store/outbox/pending';
import { leftOf, openUses } from '../../store/outreach/uses';
import { readTogether } from '../../store/together';
import { labelOf } from '../connections/label';
import { signedOutAbout } from '../connections/signed-out';
import { openOf } from '../escalations/list';
import { awaitingOf } from '../insertion/awaiting';
import { lookupKey, recordKey } from '../lookup/lookup-key';
import { isOnTheWay, whoseIs } from '../lookup/on-the-way';
import { listOf } from '../page-list/list';
import type { Config } from '../settings/config';
import { type Offered, offerFor } from '../touchpoints/offer';
import { choiceOf, claimed, resolve } from './resolve';
import type { TabRow } from './tabs';

/** What a panel shows before anything is known about the page. */
export function emptyView(tab: Pick<TabRow, 'version' | 'generation' | 'documentId' | 'theme'>): PanelView {
  const { version, generation, documentId, theme } = tab;
  return {
    version,
    generation,
    documentId,
    theme,
    state: 'quiet',
    pinnable: [],
    pending: [],
    outbox: { waiting: 0, needYou: 0 },
    bookEmpty: false,
  };
}

/** The whole view of a tab, from the stores alone: no network, so it is the same offline. */
export async function buildView(tab: TabRow, config: Config): Promise<PanelView> {
  const view: PanelView = { ...emptyView(tab), place: tab.place ?? undefined, readOnly: config.readOnly };
  const frameWrites = config.policy['writes.fromFrame'];
  if (frameWrites !== 'allow') view.frameWrites = frameWrites;
  if (tab.recording) view.recording = tab.recording;
  if (config.house) view.house = config.house.rules;
  const outdated = outdatedAt(config.house?.ends, Date.now());
  if (outdated) view.outdated = outdated;
  const address = workspaceOf({ origin: tab.origin, mailbox: tab.facts?.mailbox });
  if (address) {
    const approved = isApproved(config.workspaces, address);
    view.workspace = { address, approved, ...(!approved && decidesWorkspaces(config.policy) && { byCompany: true }) };
  }
  if (config.readOnly?.code === 'storage_closed') return view;
  return readTogether((shared) => fromStores(view, tab, config, shared));
}

/** The account of the tab's page now, and why. */
export async function matchOfTab(tab: TabRow, config: Config) {
  const key = lookupKey(tab.place) ?? recordKey(tab.place);
  return readTogether(async (shared) => {
    const lookedUp = key ? await getLookup(key, shared) : undefined;
    const { match, accounts } = await resolve(tab, lookedUp, config, shared);
    const account = match.state === 'matched' ? accounts.get(match.accountId) : undefined;
    return match.state === 'matched' && account ? { ...match, account, lookedUp } : undefined;
  });
}

/** What may be logged of the tab's page now, and where it goes. */
export async function offerOfTab(tab: TabRow, config: Config): Promise<Offered | undefined> {
  const shown = await matchOfTab(tab, config);
  return shown && offerFor(tab, config, shown);
}

async function fromStores(view: PanelView, tab: TabRow, config: Config, shared: Reading): Promise<PanelView> {
  if (tab.place?.page !== 'list') return fromRecord(view, tab, config, shared);
  // A mail that is being written before a list is shown only where it says whose it is.
  const written = tab.place.refs.length > 0 ? await fromRecord({ ...view }, tab, config, shared) : undefined;
  return written && (written.account || written.candidates || written.silent) ? written : fromList(view, tab, config, shared);
}

async function fromRecord(view: PanelView, tab: TabRow, config: Config, shared: Reading): Promise<PanelView> {
  const key = lookupKey(tab.place);
  const kept = key ?? recordKey(tab.place);
  const asked = kept ? getLookup(kept, shared) : undefined;
  // Of a record that says itself whose it is seldom an answer is kept: both are read in one turn of the database.
  const alone = key ? undefined : claimed(tab, undefined, config, shared);
  // Needed last, and asked for now: whose account it is, is not known yet.
  const counts = ahead(outboxCounts(shared));
  void ahead(allConnections(shared));
  void ahead(openUses(shared));
  void ahead(openPackets(shared));
  const [lookedUp, known] = await Promise.all([asked, alone]);
  const [{ match, clues, accounts, silent, chosen }, outbox] = await Promise.all([
    resolve(tab, lookedUp, config, shared, lookedUp ? undefined : known),
    counts,
  ]);
  view.outbox = outbox;
  view.pinnable = clues.filter((clue) => clue.pin);
  const trouble = troubleOf(tab);
  if (trouble) view.notice = trouble.error;
  if (lookedUp?.organization && view.workspace?.approved) view.counted = true;
  const account = match.state === 'matched' ? accounts.get(match.accountId) : undefined;
  const over = await signedOutAbout(account, view.workspace?.address, shared);
  if (over.length > 0) view.signedOut = over;
  if (match.state === 'matched') {
    if (!account) throw appError('bug');
    const hidden = Object.values(account.provenance).find(({ connectionId }) => config.hidden?.includes(connectionId));
    if (hidden) return { ...view, state: 'none', silent: labelOf(hidden.connectionId), pinnable: [] };
    const { evidence, confidence, pinId } = match;
    const [writes, shown, offered, left, open] = await Promise.all([
      pendingFor(account.id, shared),
      withDays(account, todayIso(), shared),
      offerFor(tab, config, { ...match, account, lookedUp }, shared),
      leftOf(account.id, shared),
      openOf(account, shared),
    ]);
    const matched = { ...view, ...open, state: 'matched' as const, account: shown, evidence, confidence, pinId, chosen, pending: writes };
    const awaited = left && (await awaitingOf(left.id));
    return { ...matched, touch: offered?.offer, ...(left && { left: leftText(left, awaited?.trouble) }) };
  }
  if (silent) return { ...view, state: 'none', silent: labelOf(silent), pinnable: [] };
  if (match.state === 'candidates') {
    const offered = await getAccounts(
      match.candidates.map((candidate) => candidate.accountId),
      shared,
    );
    const reasons = new Map(match.candidates.map((candidate) => [candidate.accountId, candidate.evidence[0]?.words]));
    return { ...view, state: 'candidates', candidates: offered.map((account) => choiceOf(account, reasons.get(account.id))) };
  }
  view.bookEmpty = await isBookEmpty(shared);
  // The page's own people come a moment after its address; a ticket's come from the ticket system alone.
  const reading = key === undefined && tab.facts === null && tab.place?.page === 'record';
  const asking = key !== undefined && !lookedUp && !trouble && view.workspace?.approved === true;
  const state =
    reading || asking || isOnTheWay(whoseIs(tab.tabId, tab.generation)) ? 'loading' : tab.place?.page === 'record' ? 'none' : 'quiet';
  // Read-only elsewhere: anybody can open a tenant and name its organizations. What the system does not know is nobody's.
  if (state === 'none' && view.workspace?.approved && trouble?.error.code !== 'not_found') view.addable = addableFrom(clues, lookedUp);
  if (state === 'none' && key !== undefined && !lookedUp && clues.length === 0) view.unasked = true;
  if (state === 'none' && (await isUnconnected(view, shared))) view.unconnected = true;
  return { ...view, state, why: match.why };
}

/** A record whose account only its own system says, where that is approved and not connected; one of no kind that has accounts is nobody's. */
async function isUnconnected({ place, workspace }: PanelView, shared: Reading): Promise<boolean> {
  const focus = place?.refs.find(({ role }) => role === 'focus');
  if (!workspace?.approved || recordKey(place) === undefined || focus?.kind.endsWith('.record')) return false;
  return !(await allConnections(shared)).some(({ host }) => host === workspace.address);
}

/** A page of many records: whose they are, once its rows were read. */
async function fromList(view: PanelView, tab: TabRow, config: Config, shared: Reading): Promise<PanelView> {
  const trouble = troubleOf(tab);
  const mayAsk = view.workspace?.approved === true && !trouble;
  const [outbox, bookEmpty, list] = await Promise.all([
    outboxCounts(shared),
    isBookEmpty(shared),
    tab.rows ? listOf(tab, config, mayAsk, shared) : undefined,
  ]);
  const state = tab.rows === undefined ? 'loading' : 'quiet';
  return { ...view, state, list, outbox, notice: trouble?.error, bookEmpty };
}

const troubleOf = (tab: TabRow) => (tab.trouble?.placeKey === placeKey(tab.place ?? undefined) ? tab.trouble : undefined);
