import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dock } from '../../../lib/domain/panel/dock';
import type { Caller } from '../../../lib/messaging/server';
import { type TabRow, writePanel, writeTab } from '../../../lib/worker/context/tabs';
import { rememberMoves, setDock } from '../../../lib/worker/panel/docking';
import { readMoves } from '../../../lib/worker/panel/opening';
import { front } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const LIGHTNING = 'https://acme.lightning.force.com';
const CLASSIC = 'https://acme.my.salesforce.com';
const caller = (origin: string): Caller => ({ role: 'content', tabId: 7, windowId: 1, frameId: 0, documentId: 'HOST', origin });
const panel: Caller = { ...caller('ours'), role: 'framed', frameId: 5, documentId: 'PANEL' };
const standAt = (origin: string) =>
  writeTab({ tabId: 7, documentId: 'HOST', origin, generation: 1, version: 1, place: null, facts: null } as TabRow);
/** How each page was told to lay the panel, in order. */
let laid: { dock: Dock; settled: boolean }[] = [];

beforeEach(async () => {
  await freshWorker();
  laid = [];
  front.answers = { 'overlay.dock': (told: never) => void laid.push(told) };
  await writePanel({ tabId: 7, frameId: 5, documentId: 'PANEL', hostDocumentId: 'HOST' });
  await standAt(LIGHTNING);
});

describe('another place for the panel', () => {
  it('keeps what was learned about moving the pages of this origin', async () => {
    await rememberMoves({ moves: 'body' }, caller(LIGHTNING));
    await setDock({ side: 'left', settled: true }, panel);
    expect(laid).toMatchObject([{ dock: { side: 'left', moves: 'body' }, settled: true }]);
  });

  it('takes nothing that was learned about another origin of the same product', async () => {
    await rememberMoves({ moves: 'body' }, caller(LIGHTNING));
    await standAt(CLASSIC);
    await setDock({ width: 400, settled: true }, panel);
    expect(laid[0]?.dock.moves).toBeUndefined();
    expect(laid[0]?.dock.width).toBe(400);
    expect(await readMoves(LIGHTNING)).toBe('body');
  });

  it('is kept for the product, a drag only once it is let go', async () => {
    await setDock({ width: 420, settled: false }, panel);
    await setDock({ side: 'left', settled: true }, panel);
    expect(laid.map(({ dock }) => [dock.side, dock.width])).toEqual([
      ['right', 420],
      ['left', 360],
    ]);
  });
});
