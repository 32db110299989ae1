import { productOf } from '../domain/host/products';
import type { Handlers } from '../messaging/server';
import { openDesk, tell } from '../platform/tabs';
import { say } from '../words/say';
import { auditHandlers } from './audit/handlers';
import { accountView, listBook, searchChoices } from './book/book';
import { addAccount, editAccount, editInBook, removeAccount, removeFromBook } from './book/by-hand';
import { duplicateHandlers } from './book/duplicates';
import { recordExport } from './book/export';
import { readFamily } from './book/family';
import { setOverride, setPulse } from './book/health';
import { setOutcome, setPlan, tickReadiness } from './book/renewals';
import { completeTask, undoTask } from './book/tasks';
import { listViews, removeView, saveView } from './book/views';
import { bundleHandlers } from './bundle/handlers';
import { captureHandlers } from './capture/handlers';
import { connectionHandlers } from './connections/handlers';
import { noteUse } from './connections/retire';
import { chooseAccount, unchooseAccount, unpin } from './context/choose';
import { claim, issueToken } from './context/claims';
import { contextChanged, refreshTab } from './context/context';
import { emptyView } from './context/view';
import { forgetDraft, formHandlers, listDrafts, saveDraft } from './drafts';
import { refreshEscalations } from './escalations/beside';
import { escalationHandlers } from './escalations/handlers';
import { diagnosticHandlers } from './host-check/diagnostic';
import { checkSoon, hostChecked } from './host-check/host-check';
import { commitImport, discardImport, importStatus } from './import/import';
import { forgetRegular, readRegular } from './import/regular';
import { loadSample, removeSample } from './import/sample';
import { fillAwaited, isAwaited } from './insertion/fill';
import { insertionHandlers } from './insertion/handlers';
import { answersSoon } from './insertion/sent';
import { lookUp } from './lookup/lookup';
import { refreshSupport } from './lookup/support';
import { noticeHandlers } from './notices/settings';
import { outboxHandlers } from './outbox/handlers';
import { outreachHandlers } from './outreach/handlers';
import { lookUpRows } from './page-list/lookup-rows';
import { openRow, readRows, rowsRead } from './page-list/rows';
import { dockOf, hostOf, panelLost, rememberMoves, setDock, showPanel } from './panel/docking';
import { rememberShown } from './panel/opening';
import { sideHandlers } from './panel/side-panel';
import { playbookHandlers } from './playbooks/handlers';
import { forgetEverything, forgetThisPerson } from './privacy/forget';
import { forgetThisAccount } from './privacy/forget-account';
import { recordingHandlers } from './recording/handlers';
import { recordHandlers } from './records/handlers';
import { refreshHandlers } from './refresh/handlers';
import { askAgain, refreshViewed } from './refresh/viewed';
import { reloadUnattached } from './settings/open-pages';
import { addNeverLog, removeNeverLog, setSourceOrder } from './settings/own-rules';
import { lock, noteActivity, readScreen, setScreen, unlock } from './settings/screen';
import {
  addOwnDomain,
  approveWorkspace,
  readCompanyPolicy,
  readSettingsView,
  removeOwnDomain,
  removeWorkspace,
  setHost,
} from './settings/settings';
import { welcomeHandlers } from './settings/welcome';
import { listAhead } from './today/ahead';
import { todayHandlers } from './today/handlers';
import { touchpointHandlers } from './touchpoints';
import { visitSoon } from './touchpoints/visits';
import { unexpected } from './unexpected';

/** What is asked of other systems behind what is shown. */
const BEHIND = [refreshViewed, refreshSupport, refreshEscalations];

/** What the worker does about each message of the protocol. */
export const handlers: Handlers = {
  'context.changed': async (input, caller) => {
    const answer = await contextChanged(input, caller);
    void noteActivity().catch(unexpected);
    void noteUse().catch(unexpected);
    void lookUp(caller.tabId, input.generation)
      .then(() => Promise.all(BEHIND.map((refresh) => refresh(caller.tabId, input.generation))))
      .catch(unexpected);
    if (!answer.off) void readRows(caller.tabId).catch(unexpected);
    if (!answer.off) checkSoon(caller.tabId, input.generation, unexpected);
    if (!answer.off) visitSoon(caller.tabId, input.generation, unexpected);
    if (!answer.off) answersSoon(caller.tabId, input.generation, unexpected);
    if (answer.off || !(await isAwaited(input, caller))) return answer;
    void fillAwaited(input, caller).catch(unexpected);
    return { ...answer, waits: true };
  },
  'list.report': async (input, caller) => {
    await rowsRead(input, caller);
    void lookUpRows(caller.tabId, input.generation).catch(unexpected);
    checkSoon(caller.tabId, input.generation, unexpected);
  },
  'host.checked': hostChecked,
  ...diagnosticHandlers,
  'list.open': openRow,
  'panel.mount': async (_input, caller) => ({ token: await issueToken(caller), updated: say('client.updated') }),
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
  'page.moves': rememberMoves,
  'panel.close': (_input, caller) => showPanel(false, caller),
  'panel.open': (_input, caller) => showPanel(true, caller),
  'dock.read': (_input, caller) => dockOf(caller),
  'dock.set': setDock,
  'panel.refresh': async (_input, caller) => {
    await askAgain(caller.tabId);
    await readRows(caller.tabId, { again: true, side: caller.role === 'side' });
  },
  ...sideHandlers(unexpected),
  'account.search': (input) => searchChoices(input),
  'account.choose': chooseAccount,
  'account.unchoose': unchooseAccount,
  'pin.remove': unpin,
  'task.complete': completeTask,
  'task.undo': undoTask,
  ...touchpointHandlers,
  'renewal.tick': tickReadiness,
  'renewal.plan': setPlan,
  'renewal.outcome': setOutcome,
  'health.override': setOverride,
  'health.pulse': setPulse,
  ...recordHandlers,
  ...formHandlers,
  ...todayHandlers,
  ...noticeHandlers,
  ...playbookHandlers,
  ...insertionHandlers,
  ...escalationHandlers,
  'account.add': addAccount,
  'account.edit': editAccount,
  'account.remove': removeAccount,
  ...outboxHandlers,
  ...outreachHandlers,
  'draft.list': listDrafts,
  'draft.keep': saveDraft,
  'draft.drop': forgetDraft,
  'desk.open': ({ route, accountId }) => openDesk(accountId === undefined ? route : `account/${encodeURIComponent(accountId)}`),
  'account.view': accountView,
  'book.edit': editInBook,
  'book.remove': removeFromBook,
  'book.list': listBook,
  'today.list': listAhead,
  ...welcomeHandlers,
  'tabs.reload': reloadUnattached,
  'settings.read': readSettingsView,
  'policy.read': readCompanyPolicy,
  'workspace.approve': ({ address }) => approveWorkspace(address),
  'workspace.remove': ({ address }) => removeWorkspace(address),
  'never-log.add': ({ rule }) => addNeverLog(rule),
  'never-log.remove': ({ rule }) => removeNeverLog(rule),
  'sources.order': ({ order }) => setSourceOrder(order),
  'own-domain.add': ({ domain }) => addOwnDomain(domain),
  'own-domain.remove': ({ domain }) => removeOwnDomain(domain),
  'host.set': ({ host, enabled }) => setHost(host, enabled),
  'sample.load': loadSample,
  'sample.remove': removeSample,
  'import.commit': ({ importId }) => commitImport(importId),
  'import.status': ({ importId }) => importStatus(importId),
  'import.discard': ({ importId }) => discardImport(importId),
  'regular.read': readRegular,
  'regular.forget': forgetRegular,
  'view.list': listViews,
  'view.save': ({ name, query }) => saveView({ name, query }),
  'view.remove': ({ name }) => removeView(name),
  'export.record': recordExport,
  ...auditHandlers,
  ...bundleHandlers,
  ...captureHandlers,
  ...recordingHandlers,
  'book.forget': forgetThisAccount,
  'forget.person': ({ address }) => forgetThisPerson(address),
  'forget.everything': forgetEverything,
  ...connectionHandlers,
  ...refreshHandlers,
  'family.read': readFamily,
  ...duplicateHandlers,
  'screen.read': readScreen,
  'screen.set': setScreen,
  'screen.lock': lock,
  'screen.unlock': unlock,
  'screen.active': async () => {
    await noteActivity();
    await noteUse();
  },
};
