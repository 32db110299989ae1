import { describe, expect, it } from 'vitest';
import { appError } from '../../lib/domain/errors';
import { HEARD_WHILE_LOCKED } from '../../lib/messaging/heard-while-locked';
import { type MessageName, protocol } from '../../lib/messaging/protocol';
import type { Role } from '../../lib/messaging/row';
import { answer, callerOf, type Handlers } from '../../lib/messaging/server';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OURS = `chrome-extension://${ID}`;
type Sender = Parameters<typeof callerOf>[0];

const senders: Record<Role, Sender> = {
  content: {
    id: ID,
    url: 'https://acme.zendesk.com/agent/tickets/1',
    origin: 'https://acme.zendesk.com',
    frameId: 0,
    documentId: 'HOST',
    documentLifecycle: 'active',
    tab: { id: 7 } as never,
  },
  // Any page that the person has just let us into.
  recorded: {
    id: ID,
    url: 'https://app.product.example/orders',
    origin: 'https://app.product.example',
    frameId: 0,
    documentId: 'OTHER',
    documentLifecycle: 'active',
    tab: { id: 8 } as never,
  },
  framed: {
    id: ID,
    url: `${OURS}/panel.html#x`,
    origin: OURS,
    frameId: 5,
    documentId: 'PANEL',
    documentLifecycle: 'active',
    tab: { id: 7 } as never,
  },
  page: {
    id: ID,
    url: `${OURS}/desk.html#/book`,
    origin: OURS,
    frameId: 0,
    documentId: 'DESK',
    documentLifecycle: 'active',
    tab: { id: 9 } as never,
  },
  // As Chromium describes its side panel: neither tab nor frame nor document.
  side: { id: ID, url: `${OURS}/panel.html?surface=side&window=3`, origin: OURS },
};

/** Input that each message accepts, so that a refusal below is about the sender and nothing else. */
const uuid = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const intent = { accountId: 'a', contextVersion: 1, contextDocumentId: 'HOST' };
const inputs: { [N in MessageName]: unknown } = {
  'context.changed': { generation: 1, place: null, facts: null },
  'runs.read': {},
  'runs.would': { templateId: 't' },
  'runs.begin': { commandId: uuid, templateId: 't' },
  'runs.approve': { runId: uuid, by: 'x' },
  'runs.account': { accountId: 'a' },
  'runs.used': {
    runId: uuid,
    commandId: uuid,
    accountId: 'a',
    version: 1,
    hash: 'a'.repeat(64),
    language: 'en',
    recipients: [],
    overrides: [],
  },
  'runs.compose': {
    runId: uuid,
    commandId: uuid,
    accountId: 'a',
    version: 1,
    hash: 'a'.repeat(64),
    language: 'en',
    recipients: [],
    overrides: [],
    mailbox: 'me@own.example',
    body: [{ kind: 'paragraph', spans: [{ text: 't' }] }],
    plain: 't',
  },
  'runs.reply': {
    runId: uuid,
    commandId: uuid,
    accountId: 'a',
    version: 1,
    hash: 'a'.repeat(64),
    language: 'en',
    recipients: [],
    overrides: [],
    ticket: { space: 'acme.zendesk.com', id: '7' },
    body: [{ kind: 'paragraph', spans: [{ text: 't' }] }],
    plain: 't',
  },
  'runs.again': { runId: uuid, accountId: 'a' },
  'runs.log': { runId: uuid, commandId: uuid, accountId: 'a' },
  'runs.skip': { runId: uuid, accountId: 'a', reason: 'other' },
  'runs.stop': { runId: uuid },
  'templates.read': {},
  'templates.save': {
    template: {
      id: 't',
      version: 1,
      name: 'T',
      channel: 'ticket.public',
      variants: { en: { body: 'x' } },
      owner: 'o',
      status: 'draft',
    },
  },
  'templates.drop': { templateId: 't' },
  'templates.export': { by: 'x' },
  'templates.propose': { templateId: 't' },
  'outreach.me': { links: [] },
  'outreach.read': { accountId: 'a' },
  'outreach.used': {
    intent,
    commandId: uuid,
    templateId: 't',
    version: 1,
    hash: 'a'.repeat(64),
    language: 'en',
    recipients: [],
    how: 'copied',
    overrides: [],
  },
  'outreach.log': { intent, commandId: uuid, useId: uuid },
  'outreach.notSent': { intent, useId: uuid },
  'outreach.keep': { accountId: 'a', draft: { templateId: 't', language: 'en', slots: {}, reasons: {} } },
  'outreach.favourite': { templateId: 't', on: true },
  'escalation.start': { intent, commandId: uuid },
  'escalation.of': { accountId: 'a' },
  'escalation.show': { packetId: 'p' },
  'escalation.list': {},
  'escalation.read': { packetId: 'p' },
  'escalation.save': {
    packetId: 'p',
    words: { title: '', happens: '', expected: '', steps: [], quotes: [], contacts: [], tried: [], ask: '', links: [] },
  },
  'escalation.attach': { packetId: 'p', artifact: { id: 'e', kind: 'log', name: 'a.log', mime: 'text/plain', data: '', removed: [] } },
  'escalation.detach': { packetId: 'p', artifactId: 'e' },
  'escalation.leave': { packetId: 'p', form: 'html' },
  'escalation.bytes': { artifactId: 'e' },
  'escalation.deliver': { commandId: uuid, packetId: 'p', destination: 'zendesk:acme.zendesk.com', way: 'ticket', confirmed: true },
  'escalation.terms': { destination: 'zendesk:acme.zendesk.com' },
  'escalation.ticket': { packetId: 'p' },
  'escalation.file': { packetId: 'p', fileId: '1' },
  'escalation.quote': { packetId: 'p' },
  'escalation.close': { packetId: 'p' },
  'escalation.discard': { packetId: 'p' },
  'playbook.offers': { accountId: 'a' },
  'playbook.begin': { intent, commandId: uuid, playbookId: 'p' },
  'playbook.dismiss': { intent, commandId: uuid, playbookId: 'p' },
  'step.skip': { intent, commandId: uuid, taskId: 't', reason: 'other' },
  'step.snooze': { intent, commandId: uuid, taskId: 't', until: '2026-12-01' },
  'step.assign': { intent, commandId: uuid, taskId: 't', to: 'Bo Li' },
  'playbooks.read': {},
  'playbooks.begin': { commandId: uuid, playbookId: 'p', accountIds: 'all' },
  'playbooks.dismiss': { commandId: uuid, playbookId: 'p', accountIds: ['a'] },
  'playbooks.stop': { commandId: uuid, runId: 'r' },
  'record.help': { intent },
  'record.set': { intent, commandId: uuid, field: 'arr', text: '1', seen: '' },
  'records.worst': {},
  'records.rows': { accountIds: ['a'] },
  'records.save': { cells: [{ commandId: uuid, accountId: 'a', field: 'arr', text: '1', seen: '' }] },
  'contact.add': { intent, commandId: uuid, address: 'a@b.example' },
  'contact.change': { intent, commandId: uuid, contactId: 'c', change: { leftOn: null } },
  'outreach.insert': {
    intent,
    commandId: uuid,
    channel: 'email',
    body: [{ kind: 'paragraph', spans: [{ text: 't' }] }],
    plain: 't',
    recipients: [],
  },
  'outreach.composers': { intent: { contextVersion: 1, contextDocumentId: 'd' } },
  'outreach.inserted': { accountId: 'a' },
  'outreach.mailboxes': {},
  'outreach.compose': {
    intent,
    accountId: 'a',
    commandId: uuid,
    mailbox: 'me@own.example',
    body: [{ kind: 'paragraph', spans: [{ text: 't' }] }],
    plain: 't',
    recipients: [],
  },
  'outreach.enter': { commandId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', html: '<p>x</p>' },
  'outreach.sent': { commandId: uuid, state: 'sent' },
  'list.report': { generation: 1, rows: null },
  'list.open': { intent: { contextVersion: 1, contextDocumentId: 'd' }, row: 'r1' },
  'host.checked': { generation: 1, verdicts: [{ anchor: 'thread heading', strict: true, loose: true }] },
  'evidence.open': { packetId: 'p' },
  'capture.list': {},
  'capture.read': { shotId: uuid },
  'capture.take': { shotId: uuid, tabId: 7, area: false },
  'capture.images': { tabId: 7 },
  'capture.image': { shotId: uuid, tabId: 7, n: 0 },
  'capture.bring': { shotId: uuid, source: 'paste', png: new Uint8Array(8) },
  'capture.keep': { shotId: uuid, edit: { marks: [] } },
  'capture.assign': { shotId: uuid, packetId: 'p' },
  'capture.burn': { shotId: uuid, packetId: 'p', looked: true, png: new Uint8Array(8), removed: [] },
  'capture.drop': { shotId: uuid },
  'recording.begin': { tabId: 1, origin: 'https://acme.zendesk.com', confirmed: true },
  'recording.left': { text: '{}' },
  'recording.seen': { look: true },
  'recording.look': {},
  'recording.stop': {},
  'capture.begin': { packetId: uuid, accountId: 'a' },
  'diagnostic.make': {},
  'diagnostic.read': {},
  'diagnostic.drop': {},
  'panel.mount': {},
  'panel.shown': { open: true },
  'panel.claim': { token: 'a'.repeat(32) },
  'panel.painted': { generation: 1, version: 1 },
  'panel.close': {},
  'panel.lost': {},
  'panel.open': {},
  'dock.read': {},
  'dock.set': { side: 'left', settled: true },
  'panel.refresh': {},
  'account.search': { query: 'x' },
  'account.choose': { intent: { contextVersion: 1, contextDocumentId: 'HOST' }, accountId: 'a' },
  'pin.remove': { pinId: 'p' },
  'task.complete': { intent, commandId: uuid, taskId: 't', outcome: 'Done' },
  'task.undo': { intent, commandId: uuid, taskId: 't' },
  'touch.log': { intent, commandId: uuid, confirmed: true, anew: true, captures: false },
  'touch.change': {
    intent,
    commandId: uuid,
    touchId: uuid,
    edit: { type: 'review', outcome: 'spoke', promises: [{ by: 'us', text: 'Send it', due: '2099-01-01', owner: 'Robin' }] },
  },
  'touch.step': { intent, commandId: uuid, touchId: uuid, step: { due: '2099-01-01' } },
  'touch.undo': { intent, commandId: uuid, touchId: uuid },
  'touch.drafts': { accountId: 'a' },
  'touch.keep': { accountId: 'a', touchId: uuid, edit: { type: 'call', promises: [] } },
  'touch.drop': { accountId: 'a', touchId: uuid },
  'unlogged.list': {},
  'unlogged.log': { commandId: uuid, source: 'gmail.thread|us@x.example|1', confirmed: true },
  'unlogged.skip': { source: 'gmail.thread|us@x.example|1' },
  'log.target': { accountId: 'a', type: 'call' },
  'log.write': { commandId: uuid, accountId: 'a', type: 'call', text: 'Spoke with Ana', step: null },
  'log.undo': { commandId: uuid, touchId: uuid },
  'account.add': { intent: { contextVersion: 1, contextDocumentId: 'HOST' }, commandId: uuid, account: { name: 'Tarn' } },
  'account.edit': { intent, commandId: uuid, account: { name: 'Tarn', renewal: '2099-01-01', health: 'at_risk' } },
  'account.remove': { intent, commandId: uuid },
  'renewal.tick': { intent, commandId: uuid, endDate: '2027-01-31', item: 'value', seen: 'ready.noReview', done: true },
  'renewal.plan': { intent, commandId: uuid, endDate: '2027-01-31', plan: { plan: 'Visit', owner: 'Ana', next: '2026-12-04' } },
  'renewal.outcome': { intent, commandId: uuid, endDate: '2027-01-31', outcome: { state: 'lost', amount: '84k', reason: 'price' } },
  'health.override': { intent, commandId: uuid, override: { band: 'critical', reason: 'left', until: '2027-01-31' } },
  'health.pulse': { intent, commandId: uuid, feeling: null },
  'draft.list': { accountId: 'a' },
  'draft.keep': { accountId: 'a', draft: { taskId: 't', outcome: 'Done', note: 'half a' } },
  'draft.drop': { accountId: 'a', taskId: 't' },
  'desk.open': { route: 'settings' },
  'side.open': {},
  'side.view': {},
  'side.leave': {},
  'side.closed': {},
  'account.view': { accountId: 'a' },
  'book.list': { query: '', offset: 0, limit: 10 },
  'today.list': { limit: 10 },
  'today.read': { scope: 'mine' },
  'today.short': {},
  'today.done': { accountId: 'a', commandId: uuid, taskId: 't', outcome: 'Done' },
  'form.list': { accountId: 'a' },
  'form.keep': { accountId: 'a', name: 'override', values: { reason: 'They signed' } },
  'form.drop': { accountId: 'a', name: 'override' },
  'today.later': { accountId: 'a', commandId: uuid, taskId: 't', until: '2026-12-01' },
  'today.skip': { accountId: 'a', commandId: uuid, taskId: 't', reason: 'no contact' },
  'today.undo': { accountId: 'a', commandId: uuid, taskId: 't' },
  'today.aside': { accountId: 'a', kind: 'snoozed', until: '2026-12-01', keys: ['quiet'] },
  'today.back': { accountId: 'a' },
  'today.claim': { accountId: 'a' },
  'today.release': { accountId: 'a' },
  'today.cover': { owner: 'Ana', until: '2026-12-01' },
  'today.set': { length: 40 },
  'notices.read': {},
  'notices.set': { on: true },
  'log.open': { accountId: 'a' },
  'welcome.read': {},
  'workspaces.approve': { addresses: ['acme.zendesk.com'] },
  'book.edit': { accountId: 'a', commandId: '00000000-0000-4000-8000-000000000000', account: { name: 'Acme' } },
  'book.remove': { accountId: 'a', commandId: '00000000-0000-4000-8000-000000000000' },
  'tabs.reload': {},
  'settings.read': {},
  'workspace.approve': { address: 'acme.zendesk.com' },
  'workspace.remove': { address: 'acme.zendesk.com' },
  'never-log.add': { rule: 'us.example' },
  'never-log.remove': { rule: 'us.example' },
  'sources.order': { order: ['zendesk', 'salesforce'] },
  'own-domain.add': { domain: 'us.example' },
  'own-domain.remove': { domain: 'us.example' },
  'host.set': { host: 'gmail', enabled: true },
  'sample.load': {},
  'sample.remove': {},
  'import.commit': { importId: 'i' },
  'import.status': { importId: 'i' },
  'import.discard': { importId: 'i' },
  'policy.read': {},
  'view.list': {},
  'view.save': { name: 'Mine', query: { search: '', sort: 'name', descending: false, bands: [] } },
  'view.remove': { name: 'Mine' },
  'export.record': { kind: 'accounts', rows: 1, bytes: 10, digest: 'a'.repeat(64) },
  'forget.person': { address: 'ana@acme.example' },
  'forget.everything': {},
  'connections.read': {},
  'connection.sign-in': { commandId: uuid, connector: 'zendesk', host: 'acme.zendesk.com', method: 'session', writes: false },
  'connection.confirm': { id: 'c' },
  'connection.decline': { id: 'c' },
  'connection.test': { id: 'c' },
  'connection.pause': { id: 'c', paused: true },
  'connection.writes': { id: 'c', on: true },
  'connection.captures': { id: 'c', on: true },
  'connection.disconnect': { id: 'c' },
  'connection.fields': { id: 'c' },
  'connection.preview': { id: 'c', mapping: { arr: 'AnnualRevenue' }, account: '001' },
  'connection.choices': { id: 'c' },
  'connection.set': { id: 'c', book: ['OwnerId'] },
  'refresh.read': {},
  'refresh.silent': {},
  'regular.read': { url: 'https://bi.acme.example/usage.csv' },
  'regular.forget': { id: 'a' },
  'family.read': { accountId: 'a' },
  'same.read': { accountId: 'a' },
  'same.answer': { accountId: 'a', otherId: 'b', same: true },
  'same.apart': { accountId: 'a', key: 'csv 1' },
  'refresh.now': { connectionId: 'zendesk:acme.zendesk.com' },
  'refresh.answer': { connectionId: 'zendesk:acme.zendesk.com', remove: true },
  'screen.read': {},
  'screen.set': { presenting: true },
  'screen.lock': {},
  'screen.unlock': {},
  'screen.active': {},
  'house.read': {},
  'setup.read': {},
  'setup.preview': { text: '{}' },
  'setup.apply': { text: '{}', digest: 'a'.repeat(64) },
  'setup.look': { url: 'https://config.acme.example/setup.json' },
  'setup.leave': {},
  'setup.stop': {},
  'setup.file': {},
  'setup.own': { name: 'Acme' },
  'setup.role': { role: 'csm' },
  'audit.read': {},
  'audit.check': {},
  'audit.rows': { after: 1 },
  'outbox.list': {},
  'outbox.retry': { intent, writeId: 'w' },
  'outbox.discard': { intent, writeId: 'w' },
  'outbox.discard-unsent': { destination: 'salesforce:acme.my.salesforce.com', userId: 'u1' },
  'outbox.amend': { writeId: 'w', text: 'x' },
};
const names = Object.keys(protocol) as MessageName[];

async function ask(name: MessageName, sender: Sender, data: unknown = inputs[name], claimed = true, locked = false) {
  let handled = 0;
  const refused: string[] = [];
  const handlers = Object.fromEntries(names.map((each) => [each, () => (handled += 1)])) as unknown as Handlers;
  const result = await answer(name, { data, sender }, handlers, {
    id: ID,
    origin: OURS,
    isClaimed: async () => claimed,
    tabInFront: async () => 7,
    isLocked: async () => locked,
    onRefused: (what) => refused.push(what),
    explain: () => appError('bug'),
  });
  return { result, handled, refused };
}

describe.each(names)('%s', (name) => {
  it.each(['content', 'recorded', 'framed', 'page', 'side'] as const)('from %s', async (role) => {
    const { result, handled, refused } = await ask(name, senders[role]);
    const may = (protocol[name].who as readonly Role[]).includes(role);
    expect({ ok: result.ok, handled, refused }).toEqual(
      may ? { ok: true, handled: 1, refused: [] } : { ok: false, handled: 0, refused: [name] },
    );
  });

  const allowed = protocol[name].who[0] as Role;
  const good = senders[allowed];
  const wrong: [string, Partial<Sender>][] = [
    ['another extension', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }],
    ['no tab', { tab: undefined }],
    ['no document', { documentId: undefined }],
    [
      'another origin',
      { origin: 'https://attacker.example', url: allowed === 'content' ? 'https://attacker.example/agent/tickets/1' : good.url },
    ],
    ['a look-alike host', { origin: 'https://zendesk.com.attacker.example', url: 'https://zendesk.com.attacker.example/agent/tickets/1' }],
    ['plain http', { origin: 'http://acme.zendesk.com', url: 'http://acme.zendesk.com/agent/tickets/1' }],
    ['a page being prerendered', { documentLifecycle: 'prerender' as never }],
    ['a frame of a host page', { ...senders.content, frameId: 3 }],
    ['another page of ours', { ...senders.page, url: `${OURS}/other.html` }],
  ];
  // What is recorded may be of any page; which, its handler compares with the one that was asked about.
  const anyPage = (protocol[name].who as readonly Role[]).includes('recorded');
  const applies = ([, change]: [string, Partial<Sender>]) =>
    !(anyPage && change.origin && change.frameId === undefined) &&
    (allowed !== 'side' || Object.values(change).some((value) => value !== undefined));
  it.each([...wrong.filter(applies), ['no address', { url: undefined }] as [string, Partial<Sender>]])(
    'refuses %s',
    async (_case, change) => {
      const { result, handled, refused } = await ask(name, { ...good, ...change });
      expect([result.ok, handled, refused]).toEqual([false, 0, [name]]);
    },
  );

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['an unknown key', { ...(inputs[name] as object), extra: 1 }],
    ['a list', []],
  ])('refuses %s as input', async (_case, data) => {
    const { result, handled } = await ask(name, good, data);
    expect([result.ok, handled]).toEqual([false, 0]);
  });
});

describe('roles', () => {
  it('a framed panel that did not claim its tab hears nothing but the answer to its claim', async () => {
    for (const name of names.filter((each) => (protocol[each].who as readonly Role[]).includes('framed'))) {
      const { result } = await ask(name, senders.framed, inputs[name], false);
      // Opening the browser's own side panel shows and answers nothing here; after a question it would come too late.
      expect(result.ok, name).toBe(name === 'panel.claim' || name === 'side.open');
    }
  });

  it('a content script may only report: no message of its role answers with account data', () => {
    const forContent = names.filter((name) => (protocol[name].who as readonly Role[]).includes('content'));
    expect(forContent).toEqual([
      'context.changed',
      'panel.mount',
      'panel.shown',
      'panel.lost',
      'list.report',
      'host.checked',
      'side.open',
      'recording.left',
      'outreach.enter',
      'outreach.sent',
    ]);
  });

  it('a page that is left is heard only where it hands over what was recorded', async () => {
    for (const documentLifecycle of ['cached', 'pending_deletion'] as const)
      for (const name of names.filter((each) => protocol[each].who.some((role) => role === 'content' || role === 'recorded'))) {
        const { result } = await ask(name, { ...senders.content, documentLifecycle });
        expect(result.ok, name).toBe(name === 'recording.left');
      }
  });

  it('a page that is recorded and none of the three products may hand that over, and nothing else', () => {
    expect(names.filter((name) => (protocol[name].who as readonly Role[]).includes('recorded'))).toEqual(['recording.left']);
  });

  it('a framed desk is nobody', () => {
    expect(callerOf({ ...senders.framed, url: `${OURS}/desk.html` }, { id: ID, origin: OURS })).toBeUndefined();
  });

  it.each([
    ['in a tab', { tab: { id: 9 } as never, frameId: 0, documentId: 'D' }],
    ['of no window', { url: `${OURS}/panel.html?surface=side` }],
    ['of a window that cannot be', { url: `${OURS}/panel.html?surface=side&window=x` }],
    ['that says nothing of a side', { url: `${OURS}/panel.html?window=3` }],
    ['that is the desk', { url: `${OURS}/desk.html?surface=side&window=3` }],
    ['of another origin', { origin: 'https://acme.zendesk.com' }],
    ['of a host page', { url: 'https://acme.zendesk.com/panel.html?surface=side&window=3' }],
  ] as [string, Partial<Sender>][])('a side panel %s is none', (_case, change) => {
    expect(callerOf({ ...senders.side, ...change }, { id: ID, origin: OURS })?.role).not.toBe('side');
  });

  it('a side panel speaks for the tab in front of its window, as Firefox describes it too', async () => {
    const callers: object[] = [];
    const handlers = { 'side.view': (_input: object, caller: object) => callers.push({ ...caller }) } as unknown as Handlers;
    const environment = {
      id: ID,
      origin: OURS,
      isLocked: async () => false,
      isClaimed: async () => false,
      tabInFront: async (windowId: number) => windowId * 100,
      onRefused: () => undefined,
      explain: () => appError('bug'),
    };
    await answer('side.view', { data: {}, sender: senders.side }, handlers, environment);
    await answer('side.view', { data: {}, sender: { ...senders.side, documentId: 'S' } }, handlers, environment);
    const side = { role: 'side', windowId: 3, tabId: 300, frameId: 0, documentId: '', origin: OURS };
    expect(callers).toEqual([side, side]);
  });

  it('the press that opens the side panel reaches its handler in the same task', () => {
    for (const sender of [senders.content, senders.framed]) {
      let opened = false;
      const handlers = { 'side.open': () => (opened = true) } as unknown as Handlers;
      const later = () => new Promise<never>(() => undefined);
      const environment = {
        id: ID,
        origin: OURS,
        isLocked: later,
        isClaimed: later,
        tabInFront: later,
        onRefused: () => undefined,
        explain: () => appError('bug'),
      };
      void answer('side.open', { data: {}, sender }, handlers, environment);
      expect(opened).toBe(true);
    }
  });

  it('Firefox, which says no lifecycle, is heard', () => {
    expect(callerOf({ ...senders.content, documentLifecycle: undefined }, { id: ID, origin: OURS })?.role).toBe('content');
  });

  it('an error of a handler crosses as data, without its text', async () => {
    const handlers = { 'panel.mount': () => Promise.reject(new Error('secret detail')) } as unknown as Handlers;
    const environment = {
      id: ID,
      origin: OURS,
      isLocked: async () => false,
      isClaimed: async () => true,
      tabInFront: async () => undefined,
      onRefused: () => undefined,
      explain: () => appError('bug'),
    };
    const result = await answer('panel.mount', { data: {}, sender: senders.content }, handlers, environment);
    expect(result).toEqual({ ok: false, error: appError('bug') });
  });
});

describe('while locked', () => {
  it.each(names)('%s', async (name) => {
    const { result, handled } = await ask(name, senders[protocol[name].who[0] as Role], inputs[name], true, true);
    expect({ ok: result.ok, handled }).toEqual(HEARD_WHILE_LOCKED.has(name) ? { ok: true, handled: 1 } : { ok: false, handled: 0 });
    if (!result.ok) expect(result.error.code).toBe('locked');
  });

  it('nothing that answers with the book is heard', () => {
    for (const name of [
      'book.list',
      'account.search',
      'today.list',
      'today.read',
      'today.short',
      'settings.read',
      'export.record',
      'task.complete',
    ] as const) {
      expect(HEARD_WHILE_LOCKED.has(name)).toBe(false);
    }
  });
});
