import { appError } from '../domain/errors';
import { answerLast, serve } from '../messaging/server';
import { onAlarm, onOnline } from '../platform/clock';
import { onLastWords } from '../platform/last-words';
import { log } from '../platform/log';
import { makeMenu } from '../platform/menu';
import { onNotifyPressed } from '../platform/notify';
import { onInstalled, onKeys, onToggle, onUpdateAvailable, ownId, ownOrigin } from '../platform/runtime';
import { session } from '../platform/session';
import { closeStorageToPages, onManagedChange } from '../platform/storage';
import { onTabRemoved, openSmall, tabInFront } from '../platform/tabs';
import { sweepStaging } from '../store/import/staging';
import { storeError } from '../store/state';
import { AUDIT_ALARM, postHead } from './audit/post';
import { FOLD_ALARM, foldAnew } from './book/fold-anew';
import { settleBundle } from './bundle/apply';
import { BUNDLE_ALARM } from './bundle/ask';
import { lookForBundle } from './bundle/fetch';
import { captureByKeys, captureEntries, watchCaptures } from './capture/starts';
import { CAPTURE_ALARM, sweepShots } from './capture/sweep';
import { CONNECTIONS_ALARM } from './connections/erase';
import { lookAfterConnections } from './connections/look-after';
import { isClaimed } from './context/claims';
import { forgetTab } from './context/tabs';
import { beginHere, escalationEntry, watchEscalations } from './escalations/begin-here';
import { sweepFileAccess } from './escalations/ticket-file';
import { handlers } from './handlers';
import { applyImports, IMPORT_ALARM } from './import/import';
import { closeAnswered } from './insertion/answered';
import { lookAfterNotices, NOTICE_ALARM } from './notices/look-after';
import { noticePressed } from './notices/press';
import { drainOutbox, OUTBOX_ALARM } from './outbox/drain';
import { sideEntry, watchSides } from './panel/side-panel';
import { toggle } from './panel/toggle';
import { watchWithheld } from './panel/withheld';
import { keepRetention, RETENTION_ALARM } from './privacy/retention';
import { collect } from './recording/collect';
import { RECORDING_ALARM } from './recording/kept';
import { backOnline, REFRESH_ALARM, refreshDue } from './refresh/due';
import { onHeardLate } from './settings/company';
import { isConfigSure } from './settings/config';
import { isLocked, LOCK_ALARM, lockIfIdle, togglePresenting } from './settings/screen';
import { settingsChanged } from './settings/settings';
import { installed } from './settings/welcome';
import { evaluateToday, TODAY_ALARM } from './today/evaluate';
import { unexpected } from './unexpected';
import { takeUpdate, UPDATE_ALARM } from './update';

/** Registers everything the worker listens to. Synchronous: a listener added after an `await` misses the event that woke us. */
export function startWorker(): void {
  const environment = {
    id: ownId(),
    origin: ownOrigin(),
    isClaimed,
    isLocked,
    tabInFront: async (windowId: number) => (await tabInFront(windowId))?.tabId,
    onRefused: (name: string) => void countRefusal(name),
    explain: (error: unknown) => {
      unexpected(error);
      return isStorage(error) ? storeError(error) : appError('bug');
    },
  };
  serve(handlers, environment);
  onLastWords((words) => answerLast(words, handlers, environment));
  onAlarm((name) => {
    if (name === OUTBOX_ALARM) void drainOutbox().then(closeAnswered).catch(unexpected);
    if (name === IMPORT_ALARM) void applyImports().catch(unexpected);
    if (name === RETENTION_ALARM) void keepRetention().catch(unexpected);
    if (name === CONNECTIONS_ALARM) void lookAfterConnections().catch(unexpected);
    if (name === FOLD_ALARM) void foldAnew().catch(unexpected);
    if (name === REFRESH_ALARM) void refreshDue().catch(unexpected);
    if (name === TODAY_ALARM) void evaluateToday().catch(unexpected);
    if (name === NOTICE_ALARM) void lookAfterNotices().catch(unexpected);
    if (name === BUNDLE_ALARM) void lookForBundle().catch(unexpected);
    if (name === AUDIT_ALARM) void postHead().catch(unexpected);
    if (name === LOCK_ALARM) void lockIfIdle().catch(unexpected);
    if (name === CAPTURE_ALARM) void sweepShots().catch(unexpected);
    if (name === RECORDING_ALARM) void collect().catch(unexpected);
    if (name === UPDATE_ALARM) void takeUpdate().catch(unexpected);
  });
  onNotifyPressed((id) => void noticePressed(id).catch(unexpected));
  onTabRemoved((tabId) => void forgetTab(tabId));
  onToggle((tab) => void toggle(tab).catch(unexpected));
  watchSides(unexpected);
  watchWithheld(unexpected);
  watchCaptures(unexpected);
  watchEscalations(unexpected);
  onKeys({
    'log-touchpoint': () => void openSmall('log').catch(unexpected),
    'presentation-mode': () => void togglePresenting().catch(unexpected),
    escalate: (tab) => tab && void beginHere(tab).catch(unexpected),
    'capture-page': (tab) => tab && void captureByKeys(tab).catch(unexpected),
  });
  onInstalled((reason) => {
    void makeMenu([sideEntry(), escalationEntry(), ...captureEntries()]).catch(unexpected);
    void installed(reason).catch(unexpected);
  });
  onOnline(() => void backOnline().catch(unexpected));
  onUpdateAvailable(() => void takeUpdate().catch(unexpected));
  onManagedChange(() => void policyChanged().catch(unexpected));
  onHeardLate(() => void policyChanged().catch(unexpected));
  void closeStorageToPages();
  // Not in the way of the message that woke us; pending rows have an alarm as well, should this worker end before.
  setTimeout(() => void resume(), RESUME_MS);
}

const RESUME_MS = 1_000;

/** What an earlier worker left in the middle. */
async function resume(): Promise<void> {
  const steps = [
    settlePolicy,
    lockIfIdle,
    settleBundle,
    lookForBundle,
    lookAfterConnections,
    drainOutbox,
    closeAnswered,
    applyImports,
    () => sweepStaging(),
    sweepShots,
    sweepFileAccess,
    () => collect(),
    keepRetention,
    foldAnew,
    refreshDue,
    evaluateToday,
    lookAfterNotices,
    postHead,
  ];
  for (const step of steps) await step().catch(unexpected);
}

/** The company changed its values; they may also first arrive after our first page asked. */
async function policyChanged(): Promise<void> {
  await settingsChanged();
  await lookForBundle();
  await lookAfterConnections();
  await keepRetention();
  await foldAnew();
  await lookAfterNotices();
  await postHead();
}

/** Tabs were shown by last time's policy while the browser was still reading this one. */
async function settlePolicy(): Promise<void> {
  if (!(await isConfigSure())) await settingsChanged();
}

async function countRefusal(name: string): Promise<void> {
  log('refused', name);
  await session.set({ refused: ((await session.get<number>('refused')) ?? 0) + 1 });
}

const isStorage = (error: unknown) => error instanceof Error && 'inner' in error;
