import { appError } from '../domain/errors';
import { productOf, SCRIPT_PATTERNS } from '../domain/products';
import { type Caller, type Handlers, serve } from '../messaging/server';
import { onAlarm } from '../platform/clock';
import { log } from '../platform/log';
import { onInstalled, onToggle, onUpdateAvailable, ownId, ownOrigin } from '../platform/runtime';
import { closeStorageToPages, session } from '../platform/storage';
import { hostTabs, injectOverlay, onTabRemoved, openDesk, tell } from '../platform/tabs';
import { sweepStaging } from '../store/staging';
import { storeError } from '../store/state';
import { accountView, listBook, listToday, searchChoices } from './book';
import { chooseAccount, unpin } from './choose';
import { claim, isClaimed, issueToken } from './claims';
import { contextChanged, refreshTab } from './context';
import { applyImports, commitImport, discardImport, IMPORT_ALARM, importStatus } from './import';
import { lookUp } from './lookup';
import { lookUpRows } from './lookup-rows';
import { rememberShown } from './opening';
import { drainOutbox, OUTBOX_ALARM } from './outbox';
import { openRow, readRows, rowsRead } from './rows';
import { loadSample, removeSample } from './sample';
import { addOwnDomain, approveWorkspace, readSettingsView, removeOwnDomain, removeWorkspace, setHost } from './settings';
import { forgetTab, readPanel, readTab } from './tabs';
import { completeTask, undoTask } from './tasks';
import { takeUpdate, UPDATE_ALARM } from './update';
import { emptyView } from './view';

const handlers: Handlers = {
  'context.changed': async (input, caller) => {
    const answer = await contextChanged(input, caller);
    void lookUp(caller.tabId, input.generation).catch(unexpected);
    if (!answer.off) void readRows(caller.tabId).catch(unexpected);
    return answer;
  },
  'list.report': async (input, caller) => {
    await rowsRead(input, caller);
    void lookUpRows(caller.tabId, input.generation).catch(unexpected);
  },
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
  'panel.close': async (_input, caller) => {
    const host = await hostOf(caller);
    if (host) await tell(host, 'overlay.show', { show: false });
  },
  'panel.refresh': async (_input, caller) => {
    const tab = await refreshTab(caller.tabId, (row) => ({ ...row, trouble: undefined }));
    if (tab) await lookUp(caller.tabId, tab.generation, true);
    await readRows(caller.tabId, true);
  },
  'account.search': (input) => searchChoices(input),
  'account.choose': chooseAccount,
  'pin.remove': ({ pinId }) => unpin(pinId),
  'task.complete': completeTask,
  'task.undo': undoTask,
  'desk.open': ({ route }) => openDesk(route),
  'account.view': accountView,
  'book.list': listBook,
  'today.list': listToday,
  'settings.read': readSettingsView,
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
};

/** Registers everything the worker listens to. Synchronous: a listener added after an `await` misses the event that woke us. */
export function startWorker(): void {
  serve(handlers, {
    id: ownId(),
    origin: ownOrigin(),
    isClaimed,
    onRefused: (name) => void countRefusal(name),
    explain: (error) => {
      unexpected(error);
      return isStorage(error) ? storeError(error) : appError('bug');
    },
  });
  onAlarm((name) => {
    if (name === OUTBOX_ALARM) void drainOutbox().catch(unexpected);
    if (name === IMPORT_ALARM) void applyImports().catch(unexpected);
    if (name === UPDATE_ALARM) void takeUpdate().catch(unexpected);
  });
  onTabRemoved((tabId) => void forgetTab(tabId));
  onToggle((tabId, url) => void toggle(tabId, url));
  onInstalled(() => void attachToOpenTabs());
  onUpdateAvailable(() => void takeUpdate().catch(unexpected));
  void closeStorageToPages();
  // Not in the way of the message that woke us; pending rows have an alarm as well, should this worker end before.
  setTimeout(() => void resume(), RESUME_MS);
}

const RESUME_MS = 1_000;

/** What an earlier worker left in the middle. */
async function resume(): Promise<void> {
  for (const step of [drainOutbox, applyImports, () => sweepStaging()]) await step().catch(unexpected);
}

/** The host page of a claimed panel, by the document it was mounted in. */
async function hostOf(caller: Caller) {
  const panel = await readPanel(caller.tabId);
  return panel && { tabId: caller.tabId, frameId: 0, documentId: panel.hostDocumentId };
}

/** A page that has just opened says where it is within a moment; anywhere else the button opens the desk. */
async function toggle(tabId: number, url: string | undefined): Promise<void> {
  const tries = url !== undefined && URL.canParse(url) && productOf(url) ? 12 : 1;
  for (let left = tries; left > 0; left -= 1) {
    const tab = await readTab(tabId);
    if (tab && (await tell({ tabId, frameId: 0, documentId: tab.documentId }, 'overlay.show', { show: 'toggle' }))) return;
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await openDesk('today');
}

/** Tabs opened before us get the overlay at once; a new instance removes what an old one left. */
async function attachToOpenTabs(): Promise<void> {
  for (const { tabId } of await hostTabs(SCRIPT_PATTERNS)) await injectOverlay(tabId).catch(() => undefined);
}

async function countRefusal(name: string): Promise<void> {
  log('refused', name);
  await session.set({ refused: ((await session.get<number>('refused')) ?? 0) + 1 });
}

function unexpected(error: unknown): void {
  log('failed', error instanceof Error ? `${error.name} ${error.message}` : String(error));
}

const isStorage = (error: unknown) => error instanceof Error && 'inner' in error;
