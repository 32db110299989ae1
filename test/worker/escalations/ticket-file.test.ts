import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { appError, fail, ok } from '../../../lib/domain/errors';
import { sweepFileAccess, ticketFile } from '../../../lib/worker/escalations/ticket-file';
import { reach } from '../../builders/fake-browser';
import { giveLocks } from '../../builders/fake-locks';
import { packet } from '../../builders/packet';

const FILES = 'https://*.zdusercontent.com/*';
const bytes = new Uint8Array([1, 2, 3]);
let answer: () => unknown = () => ok({ type: 'text/plain', bytes });
vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/worker/connections/zendesk', () => ({
  zendeskOf: async () => ok({ ticketFile: async () => answer() }),
}));

const draft = packet({ source: { kind: 'zendesk.ticket', id: '7', space: 'acme.zendesk.com' } });

beforeEach(() => {
  giveLocks();
  answer = () => ok({ type: 'text/plain', bytes });
  reach.clear();
  reach.add(FILES);
});

describe('the leave to read where files lie', () => {
  it('is the browser’s again once the file is here', async () => {
    answer = () => {
      expect(reach.has(FILES)).toBe(true);
      return ok({ type: 'text/plain', bytes });
    };
    expect(await ticketFile(draft, '3')).toEqual({ type: 'text/plain', bytes });
    expect(reach.has(FILES)).toBe(false);
  });

  it.each([
    ['it did not come', () => fail(appError('offline'))],
    [
      'something broke',
      () => {
        throw new Error('broken');
      },
    ],
  ])('is given back too where %s', async (_, becomes) => {
    answer = becomes;
    await expect(ticketFile(draft, '3')).rejects.toBeDefined();
    expect(reach.has(FILES)).toBe(false);
  });

  it('is given back by the next worker, though not while a file is fetched', async () => {
    let arrive = () => {};
    answer = () => new Promise((resolve) => (arrive = () => resolve(ok({ type: 'text/plain', bytes }))));
    const coming = ticketFile(draft, '3');
    const swept = sweepFileAccess();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reach.has(FILES)).toBe(true);
    arrive();
    await Promise.all([coming, swept]);
    reach.add(FILES);
    await sweepFileAccess();
    expect(reach.has(FILES)).toBe(false);
  });

  it('is asked of no packet that began elsewhere', async () => {
    await expect(ticketFile(packet(), '3')).rejects.toMatchObject({ code: 'bad_input' });
  });
});
