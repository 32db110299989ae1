import { describe, expect, it } from 'vitest';
import { appError } from '../../lib/domain/errors';
import { protocol } from '../../lib/messaging/protocol';
import type { Role } from '../../lib/messaging/protocol/row';
import { answer, callerOf, type Handlers } from '../../lib/messaging/server';
import { ask, names } from './ask';
import { inputs } from './inputs';
import { ID, OURS, type Sender, senders } from './senders';

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
      'page.moves',
      'list.report',
      'host.checked',
      'side.open',
      'recording.left',
      'outreach.enter',
      'outreach.sent',
    ]);
  });

  it('what a panel writes says what the person saw, but drafts of one account and what is about no account', () => {
    const beside = names.filter(
      (name) =>
        protocol[name].effect === 'write' && (protocol[name].who as readonly Role[]).some((role) => role === 'framed' || role === 'side'),
    );
    expect(beside.length).toBeGreaterThan(40);
    expect(beside.filter((name) => !('intent' in (inputs[name] as object))).sort()).toEqual([
      'dock.set',
      'draft.drop',
      'draft.keep',
      'form.drop',
      'form.keep',
      'outreach.favourite',
      'outreach.keep',
      'panel.claim',
      'panel.close',
      'panel.open',
      'recording.seen',
      'recording.stop',
      'screen.active',
      'screen.unlock',
      'side.closed',
      'side.leave',
      'side.open',
      'touchpoint.drop',
      'touchpoint.keep',
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
