import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../../lib/messaging/server';
import { claim, isClaimed, issueToken } from '../../../lib/worker/context/claims';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const page: Caller = { role: 'content', tabId: 7, windowId: 1, frameId: 0, documentId: 'HOST', origin: 'https://acme.zendesk.com' };
const panel: Caller = { role: 'framed', tabId: 7, windowId: 1, frameId: 5, documentId: 'PANEL', origin: 'ours' };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await freshWorker();
});
afterEach(() => void vi.useRealTimers());

describe('a token', () => {
  it('claims the tab for the one frame that was mounted there, which may ask again', async () => {
    const token = await issueToken(page);
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(await isClaimed(panel)).toBe(false);
    await claim(token, panel);
    await claim(token, panel);
    expect(await isClaimed(panel)).toBe(true);
  });

  it.each([
    ['from another tab', { tabId: 8 }, 0],
    ['after half a minute', {}, 30_001],
  ])('%s is good for nothing', async (_, change, later) => {
    const token = await issueToken(page);
    vi.setSystemTime(Date.now() + later);
    const caller = { ...panel, ...change };
    await expect(claim(token, caller)).rejects.toMatchObject({ code: 'bad_input' });
    expect(await isClaimed(caller)).toBe(false);
  });

  it('is good once: a second frame gets nothing by it, and the first stays', async () => {
    const token = await issueToken(page);
    await claim(token, panel);
    for (const other of [
      { ...panel, documentId: 'OTHER' },
      { ...panel, frameId: 6 },
    ]) {
      await expect(claim(token, other)).rejects.toMatchObject({ code: 'bad_input' });
      expect(await isClaimed(other)).toBe(false);
    }
    expect(await isClaimed(panel)).toBe(true);
  });

  it('nobody gave out is none', async () => {
    await expect(claim('0'.repeat(32), panel)).rejects.toMatchObject({ code: 'bad_input' });
  });
});
