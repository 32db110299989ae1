import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppError } from '../../lib/domain/errors';
import { type MessageName, protocol } from '../../lib/messaging/protocol';
import type { Role } from '../../lib/messaging/protocol/row';
import type { Caller } from '../../lib/messaging/server';
import { db } from '../../lib/store/db';
import { type TabRow, writeTab } from '../../lib/worker/context/tabs';
import { handlers } from '../../lib/worker/handlers';
import { refreshConfig } from '../../lib/worker/settings/config';
import { browser } from '../builders/fake-browser';
import { freshWorker } from '../builders/fake-worker';
import { inputs } from '../messaging/inputs';

/** What left the worker for a page, a vendor or another window. */
const done = vi.hoisted(() => ({ said: [] as unknown[] }));
vi.mock('../../lib/platform/browser', () => import('../builders/fake-browser'));
vi.mock('../../lib/platform/tabs', async (original) => {
  const noted =
    (name: string, answer?: unknown) =>
    async (...said: unknown[]) => {
      done.said.push([name, ...said]);
      return answer;
    };
  return {
    ...(await original<object>()),
    ask: async (_to: unknown, name: string, said: unknown) =>
      name === 'overlay.where' ? { generation: 1, frame: { width: 320, scale: 1 } } : noted('ask')(name, said),
    ...Object.fromEntries(
      ['announce', 'tell', 'inject', 'openDesk', 'openOnce', 'openTab', 'askToReport'].map((name) => [name, noted(name)]),
    ),
  };
});

const names = (Object.keys(protocol) as MessageName[]).filter((name) => 'intent' in (inputs[name] as object));
const withAccount = (name: MessageName) => 'accountId' in (inputs[name] as { intent: object }).intent;
const SEEN = { contextVersion: 1, contextDocumentId: 'HOST' };
const OURS = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

function callerOf(name: MessageName): Caller {
  const who = protocol[name].who as readonly Role[];
  const role = (['framed', 'side'] as const).find((one) => who.includes(one)) ?? 'page';
  return { role, tabId: 7, windowId: 1, frameId: 5, documentId: 'PANEL', origin: OURS };
}

/** How a command ends that was pressed on this; `undefined`: it was done. */
async function pressed(name: MessageName, change: object): Promise<AppError['code'] | undefined> {
  const input = protocol[name].input.parse({
    ...(inputs[name] as object),
    intent: { ...SEEN, ...(withAccount(name) && { accountId: 'a' }), ...change },
  });
  try {
    await (handlers[name] as (data: unknown, caller: Caller) => unknown)(input, callerOf(name));
    return undefined;
  } catch (error) {
    return (error as AppError).code ?? 'bug';
  }
}

/** These want a list that can be opened, a page that nobody knows, or an account of the book in front, and say so in the same word. */
const MORE: readonly MessageName[] = ['list.open', 'account.add', 'touchpoint.log', 'contact.add'];

async function everything(): Promise<string> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify(tables);
}

const TAB = {
  tabId: 7,
  documentId: 'HOST',
  origin: 'https://acme.zendesk.com',
  generation: 1,
  version: 1,
  place: { host: 'zendesk', space: 'acme.zendesk.com', page: 'record', refs: [{ kind: 'zendesk.ticket', id: '1', role: 'focus' }] },
  facts: { people: [] },
  accountId: 'a',
} as TabRow;

beforeEach(async () => {
  await freshWorker();
  browser.storage.managed.get = async () => ({});
  await db.workspace.put({ address: 'acme.zendesk.com' });
  await refreshConfig();
  await writeTab(TAB);
  done.said = [];
});

it('most of what a panel can do says what was seen', () => expect(names.length).toBeGreaterThan(30));

describe.each(names)('%s', (name) => {
  const moved: [string, object][] = [
    ['after the panel showed something else', { contextVersion: 0 }],
    ['on a page that was left', { contextDocumentId: 'BEFORE' }],
    ...(withAccount(name) ? [['for another account than the tab shows', { accountId: 'b' }] as [string, object]] : []),
  ];

  it.each(moved)('pressed %s does nothing', async (_, change) => {
    const before = await everything();
    expect(await pressed(name, change)).toBe('context_changed');
    expect([await everything(), done.said]).toEqual([before, []]);
  });

  it.skipIf(MORE.includes(name))('is not refused for that where it was pressed on what is there', async () => {
    expect(await pressed(name, {})).not.toBe('context_changed');
  });

  it('pressed in a workspace that is not approved does nothing', async () => {
    await writeTab({ ...TAB, origin: 'https://evil.zendesk.com' });
    const before = await everything();
    expect(await pressed(name, {})).toBe('not_approved');
    expect([await everything(), done.said]).toEqual([before, []]);
  });
});
