import { appError } from '../domain/errors';
import { productOf } from '../domain/products';
import { type Handlers, serve } from '../messaging/server';
import { onAlarm } from '../platform/clock';
import { log } from '../platform/log';
import { onInstalled, onPresentationMode, onToggle, onUpdateAvailable, ownId, ownOrigin } from '../platform/runtime';
import { session } from '../platform/session';
import { closeStorageToPages, onManagedChange } from '../platform/storage';
import { onTabRemoved, openDesk, tabInFront, tell } from '../platform/tabs';
import { sweepStaging } from '../store/staging';
import { storeError } from '../store/state';
import { accountView, listBook, listToday, searchChoices } from './book';
import { addAccount, editAccount, removeAccount } from './by-hand';
import { chooseAccount, unpin } from './choose';
import { claim, isClaimed, issueToken } from './claims';
import { isConfigSure } from './config';
import { contextChanged, refreshTab } from './context';
import { diagnosticHandlers } from './diagnostic';
import { dockOf, hostOf, panelLost, setDock, showPanel } from './docking';
import { forgetDraft, listDrafts, saveDraft } from './drafts';
import { recordExport } from './export';
import { forgetEverything, forgetThisPerson } from './forget';
import { checkSoon, hostChecked } from './host-check';
import { applyImports, commitImport, discardImport, IMPORT_ALARM, importStatus } from './import';
import { requireReadable } from './intent';
import { lookUp } from './lookup';
import { lookUpRows } from './lookup-rows';
import { reloadUnattached } from './open-pages';
import { rememberShown } from './opening';
import { drainOutbox, OUTBOX_ALARM } from './outbox';
import { keepRetention, RETENTION_ALARM } from './retention';
import { openRow, readRows, rowsRead } from './rows';
import { loadSample, removeSample } from './sample';
import { isLocked, LOCK_ALARM, lock, lockIfIdle, noteActivity, readScreen, setScreen, togglePresenting, unlock } from './screen';
import {
  addOwnDomain,
  approveWorkspace,
  readCompanyPolicy,
  readSettingsView,
  removeOwnDomain,
  removeWorkspace,
  setHost,
  settingsChanged,
} from './settings';
import { nameMenu, sideHandlers, watchSides } from './side-panel';
import { refreshSupport } from './support';
import { forgetTab } from './tabs';
import { completeTask, undoTask } from './tasks';
import { toggle } from './toggle';
import { takeUpdate, UPDATE_ALARM } from './update';
import { emptyView } from './view';
import { listViews, removeView, saveView } from './views';

import { approveWorkspaces, installed, readWelcome } from './welcome';

const handlers: Handlers = {
  'context.changed': async (input, caller) => {
    const answer = await contextChanged(input, caller);
    void noteActivity().catch(unexpected);
    void lookUp(caller.tabId, input.generation)
      .then(() => refreshSupport(caller.tabId, input.generation))
      .catch(unexpected);
    if (!answer.off) void readRows(caller.tabId).catch(unexpected);
    if (!answer.off) checkSoon(caller.tabId, input.generation, unexpected);
    return answer;
  },
  'list.report': async (input, caller) => {
    await rowsRead(input, caller);
    void lookUpRows(caller.tabId, input.generation).catch(unexpected);
    checkSoon(caller.tabId, input.generation, unexpected);
  },
  'host.checked': hostChecked,
  ...diagnosticHandlers,
  'list.open': openRow,
  'panel.mount': async (_input, caller) => ({ token: await issueToken(caller) }),
  'panel.shown': async ({ open }, { origin }) => {
    const host = productOf(origin);
    if (host) await rememberShown(host, open);
  },
  'panel.claim': async ({ token }, caller) => {
    await claim(token, caller);
    void readRows(caller.tabId).catch(unexpected);
    return (await refreshTab(caller.tabId)) ?? emptyView({ version: 0, generation: 0, documentId: '' });
  },
  'panel.painted': async ({ generation }, caller) => {
    const host = await hostOf(caller);
    if (host) await tell(host, 'overlay.painted', { generation });
  },
  'panel.lost': (_input, caller) => panelLost(caller),
  'panel.close': (_input, caller) => showPanel(false, caller),
  'panel.open': (_input, caller) => showPanel(true, caller),
  'dock.read': (_input, caller) => dockOf(caller),
  'dock.set': setDock,
  'panel.refresh': async (_input, caller) => {
    const tab = await refreshTab(caller.tabId, (row) => ({ ...row, trouble: undefined }));
    if (tab) await lookUp(caller.tabId, tab.generation, true);
    await readRows(caller.tabId, { again: true, side: caller.role === 'side' });
  },
  ...sideHandlers(unexpected),
  'account.search': (input) => searchChoices(input),
  'account.choose': chooseAccount,
  'pin.remove': async ({ pinId }, caller) => {
    await requireReadable(caller);
    await unpin(pinId);
  },
  'task.complete': completeTask,
  'task.undo': undoTask,
  'account.add': addAccount,
  'account.edit': editAccount,
  'account.remove': removeAccount,
  'draft.list': listDrafts,
  'draft.keep': saveDraft,
  'draft.drop': forgetDraft,
  'desk.open': ({ route }) => openDesk(route),
  'account.view': accountView,
  'book.list': listBook,
  'today.list': listToday,
  'welcome.read': readWelcome,
  'workspaces.approve': approveWorkspaces,
  'tabs.reload': reloadUnattached,
  'settings.read': readSettingsView,
  'policy.read': readCompanyPolicy,
  'workspace.approve': ({ address }) => approveWorkspace(address),
  'workspace.remove': ({ address }) => removeWorkspace(address),
  'own-domain.add': ({ domain }) => addOwnDomain(domain),
  'own-domain.remove': ({ domain }) => removeOwnDomain(domain),
  'host.set': ({ host, enabled }) => setHost(host, enabled),
  'sample.load': loadSample,
  'sample.remove': removeSample,
  'import.commit': ({ importId }) => commitImport(importId),
  'import.status': ({ importId }) => importStatus(importId),
  'import.discard': ({ importId }) => discardImport(importId),
  'view.list': listViews,
  'view.save': ({ name, query }) => saveView({ name, query }),
  'view.remove': ({ name }) => removeView(name),
  'export.record': recordExport,
  'forget.person': ({ address }) => forgetThisPerson(address),
  'forget.everything': forgetEverything,
  'screen.read': readScreen,
  'screen.set': setScreen,
  'screen.lock': lock,
  'screen.unlock': unlock,
  'screen.active': noteActivity,
};

/** Registers everything the worker listens to. Synchronous: a listener added after an `await` misses the event that woke us. */
export function startWorker(): void {
  serve(handlers, {
    id: ownId(),
    origin: ownOrigin(),
    isClaimed,
    isLocked,
    tabInFront: async (windowId) => (await tabInFront(windowId))?.tabId,
    onRefused: (name) => void countRefusal(name),
    explain: (error) => {
      unexpected(error);
      return isStorage(error) ? storeError(error) : appError('bug');
    },
  });
  onAlarm((name) => {
    if (name === OUTBOX_ALARM) void drainOutbox().catch(unexpected);
    if (name === IMPORT_ALARM) void applyImports().catch(unexpected);
    if (name === RETENTION_ALARM) void keepRetention().catch(unexpected);
    if (name === LOCK_ALARM) void lockIfIdle().catch(unexpected);
    if (name === UPDATE_ALARM) void takeUpdate().catch(unexpected);
  });
  onTabRemoved((tabId) => void forgetTab(tabId));
  onToggle((tab) => void toggle(tab).catch(unexpected));
  watchSides(unexpected);
  onPresentationMode(() => void togglePresenting().catch(unexpected));
  onInstalled((reason) => {
    void nameMenu().catch(unexpected);
    void installed(reason).catch(unexpected);
  });
  onUpdateAvailable(() => void takeUpdate().catch(unexpected));
  onManagedChange(() => void policyChanged().catch(unexpected));
  void closeStorageToPages();
  // Not in the way of the message that woke us; pending rows have an alarm as well, should this worker end before.
  setTimeout(() => void resume(), RESUME_MS);
}

const RESUME_MS = 1_000;

/** What an earlier worker left in the middle. */
async function resume(): Promise<void> {
  for (const step of [settlePolicy, drainOutbox, applyImports, () => sweepStaging(), keepRetention]) await step().catch(unexpected);
}

/** The company changed its values; they may also first arrive after our first page asked. */
async function policyChanged(): Promise<void> {
  await settingsChanged();
  await keepRetention();
}

/** Tabs were shown by last time's policy while the browser was still reading this one. */
async function settlePolicy(): Promise<void> {
  if (!(await isConfigSure())) await settingsChanged();
}

async function countRefusal(name: string): Promise<void> {
  log('refused', name);
  await session.set({ refused: ((await session.get<number>('refused')) ?? 0) + 1 });
}

function unexpected(error: unknown): void {
  log('failed', error instanceof Error ? `${error.name} ${error.message}` : String(error));
}

const isStorage = (error: unknown) => error instanceof Error && 'inner' in error;
