import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../lib/domain/account';
import { db } from '../../lib/store/db';
import { putPacket } from '../../lib/store/escalations/escalations';
import { takeUpdate, UPDATE_ALARM } from '../../lib/worker/update';
import { alarms, browser } from '../builders/fake-browser';
import { freshWorker } from '../builders/fake-worker';
import { packet } from '../builders/packet';

vi.mock('../../lib/platform/browser', () => import('../builders/fake-browser'));

const MINUTE = 60_000;
const reload = vi.fn();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-28T09:00:00Z') });
  await freshWorker();
  Object.assign(browser.runtime, { reload });
  reload.mockClear();
});
afterEach(() => vi.useRealTimers());

it('an update waits while somebody writes an escalation, and is taken once they have not for ten minutes', async () => {
  await putPacket(packet({ id: 'p' }));
  vi.setSystemTime(Date.now() + 9 * MINUTE);
  await takeUpdate();
  expect(reload).not.toHaveBeenCalled();
  expect(alarms.get(UPDATE_ALARM)).toBe(Date.now() + 10 * MINUTE);
  vi.setSystemTime(Date.now() + 2 * MINUTE);
  await takeUpdate();
  expect(reload).toHaveBeenCalledOnce();
});

it('nor does it wait for one that was sent, or one of a clock that ran far ahead', async () => {
  await putPacket(packet({ id: 'p', state: 'sent' }));
  await takeUpdate();
  expect(reload).toHaveBeenCalledOnce();
  await putPacket(packet({ id: 'q' }));
  await db.packet.update('q', { changedAt: '2031-01-01T00:00:00.000Z' as IsoInstant });
  await takeUpdate();
  expect(reload).toHaveBeenCalledTimes(2);
});
