import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { CommandName } from '../../lib/messaging/commands';
import type { Caller } from '../../lib/messaging/server';
import { contextChanged } from '../../lib/worker/context';
import { readTab, writePanel } from '../../lib/worker/tabs';
import { freshWorker } from '../builders/fake-worker';

/** Answers what the worker says to the panel; by default as a panel that is there. */
let panel: () => Promise<boolean>;

vi.mock('../../lib/platform/browser', () => import('../builders/fake-browser'));
vi.mock('../../lib/platform/tabs', () => ({
  ask: async () => undefined,
  announce: async () => undefined,
  tell: (_to: unknown, name: CommandName) => (name === 'panel.view' ? panel() : Promise.resolve(false)),
}));

const page: Caller = { role: 'content', tabId: 7, windowId: 1, frameId: 0, documentId: 'HOST', origin: 'https://acme.zendesk.com' };
const report = () => contextChanged({ generation: 1, place: null, facts: null }, page);

beforeEach(async () => {
  await freshWorker();
  await writePanel({ tabId: 7, frameId: 5, documentId: 'PANEL', hostDocumentId: 'HOST' });
});

it('what a tab shows is written down once its panel has heard it', async () => {
  const before: unknown[] = [];
  panel = async () => {
    before.push(await readTab(7));
    return true;
  };
  await report();
  expect(before).toEqual([undefined]);
  expect(await readTab(7)).toMatchObject({ documentId: 'HOST', generation: 1 });
});

it('a panel that never answers holds up neither the page nor what is written down', async () => {
  panel = () => new Promise(() => undefined);
  await report();
  expect(await readTab(7)).toMatchObject({ documentId: 'HOST', generation: 1 });
});
