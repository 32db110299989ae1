import { productOf } from '../domain/products';
import type { Handlers } from '../messaging/server';
import { openDesk, tell } from '../platform/tabs';
import { say } from '../words/say';
import { auditHandlers } from './audit/handlers';
import { accountView, listBook, searchChoices } from './book';
import { bundleHandlers } from './bundle/handlers';
import { addAccount, editAccount, editInBook, removeAccount, removeFromBook } from './by-hand';
import { captureHandlers } from './capture/handlers';
import { chooseAccount, unchooseAccount, unpin } from './choose';
import { claim, issueToken } from './claims';
import { connectionHandlers } from './connections/handlers';
import { noteUse } from './connections/retire';
import { contextChanged, refreshTab } from './context';
import { diagnosticHandlers } from './diagnostic';
import { dockOf, hostOf, panelLost, rememberMoves, setDock, showPanel } from './docking';
import { forgetDraft, formHandlers, listDrafts, saveDraft } from './drafts';
import { escalationHandlers } from './escalations/handlers';
import { recordExport } from './export';
import { readFamily } from './family';
import { forgetEverything, forgetThisPerson } from './forget';
import { setOverride, setPulse } from './health';
import { checkSoon, hostChecked } from './host-check';
import { commitImport, discardImport, importStatus } from './import';
import { fillAwaited, isAwaited } from './insertion/fill';
import { insertionHandlers } from './insertion/handlers';
import { answersSoon } from './insertion/sent';
import { requireAllowed, requireReadable } from './intent';
import { lookUp } from './lookup';
import { lookUpRows } from './lookup-rows';
import { noticeHandlers } from './notices/settings';
import { reloadUnattached } from './open-pages';
import { rememberShown } from './opening';
import { outboxHandlers } from './outbox/handlers';
import { outreachHandlers } from './outreach/handlers';
import { addNeverLog, removeNeverLog, setSourceOrder } from './own-rules';
import { playbookHandlers } from './playbooks/handlers';
import { recordingHandlers } from './recording/handlers';
import { recordHandlers } from './records/handlers';
import { refreshHandlers } from './refresh/handlers';
import { refreshViewed } from './refresh/viewed';
import { forgetRegular, readRegular } from './regular';
import { setOutcome, setPlan, tickReadiness } from './renewals';
import { openRow, readRows, rowsRead } from './rows';
import { sameHandlers } from './same';
import { loadSample, removeSample } from './sample';
import { lock, noteActivity, readScreen, setScreen, unlock } from './screen';
import { addOwnDomain, approveWorkspace, readCompanyPolicy, readSettingsView, removeOwnDomain, removeWorkspace, setHost } from './settings';
import { sideHandlers } from './side-panel';
import { refreshSupport } from './support';
import { completeTask, undoTask } from './tasks';
import { listAhead } from './today/ahead';
import { todayHandlers } from './today/handlers';
import { touchHandlers } from './touchpoints';
import { visitSoon } from './touchpoints/visits';
import { unexpected } from './unexpected';
import { emptyView } from './view';
import { listViews, removeView, saveView } from './views';
import { approveWorkspaces, readWelcome } from './welcome';

/** What the worker does about each message of the protocol. */
export const handlers: Handlers = {
  'context.changed': async (input, caller) => {
    const answer = await contextChanged(input, caller);
    void noteActivity().catch(unexpected);
    void noteUse().catch(unexpected);
    void lookUp(caller.tabId, input.generation)
      .then(() => Promise.all([refreshViewed, refreshSupport].map((refresh) => refresh(caller.tabId, input.generation))))
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
    const tab = await refreshTab(caller.tabId, (row) => ({ ...row, trouble: undefined }));
    if (tab) await lookUp(caller.tabId, tab.generation, true);
    await readRows(caller.tabId, { again: true, side: caller.role === 'side' });
  },
  ...sideHandlers(unexpected),
  'account.search': (input) => searchChoices(input),
  'account.choose': chooseAccount,
  'account.unchoose': unchooseAccount,
  'pin.remove': async ({ pinId }, caller) => {
    await requireReadable(caller);
    await requireAllowed(caller);
    await unpin(pinId);
  },
  'task.complete': completeTask,
  'task.undo': undoTask,
  ...touchHandlers,
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
  'welcome.read': readWelcome,
  'workspaces.approve': approveWorkspaces,
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
  'forget.person': ({ address }) => forgetThisPerson(address),
  'forget.everything': forgetEverything,
  ...connectionHandlers,
  ...refreshHandlers,
  'family.read': readFamily,
  ...sameHandlers,
  'screen.read': readScreen,
  'screen.set': setScreen,
  'screen.lock': lock,
  'screen.unlock': unlock,
  'screen.active': async () => {
    await noteActivity();
    await noteUse();
  },
};
