import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { putPin } from '../../../lib/store/book/pins';
import { db } from '../../../lib/store/db';
import { keepDraft } from '../../../lib/store/drafts';
import { putArtifact, putPacket } from '../../../lib/store/escalations/escalations';
import { keepRetention, RETENTION_ALARM } from '../../../lib/worker/privacy/retention';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { alarms, browser } from '../../builders/fake-browser';
import { freshWorker, restart } from '../../builders/fake-worker';
import { artifact, packet } from '../../builders/packet';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const DAY = 86_400_000;
const START = Date.parse('2026-08-01T09:00:00Z');

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  await freshWorker();
  for (const [id, changedAt] of [
    ['old', '2026-07-01T09:00:00.000Z'],
    ['new', '2026-08-01T09:00:00.000Z'],
  ] as const) {
    await putPacket(packet({ id }));
    await putArtifact(artifact({ id: `${id}-e`, packetId: id }));
    await db.packet.update(id, { changedAt: changedAt as IsoInstant });
  }
});
afterEach(() => vi.useRealTimers());

const left = async () => [await db.packet.toCollection().primaryKeys(), await db.artifact.toCollection().primaryKeys()];

it('packets and evidence that nobody opens go by the company’s days, as a worker starts and by an alarm each day', async () => {
  await keepRetention();
  expect(await left()).toEqual([
    ['new', 'old'],
    ['new-e', 'old-e'],
  ]);
  expect(alarms.get(RETENTION_ALARM)).toBe(START + DAY);
  // Ninety days after its last change, by the alarm of that day.
  vi.setSystemTime(Date.parse('2026-09-29T10:00:00Z'));
  await keepRetention();
  expect(await left()).toEqual([['new'], ['new-e']]);
  // A shorter time counts at once, for whichever worker starts next.
  await browser.storage.managed.set({ 'retention.packetDays': 30 });
  await restart();
  await refreshConfig();
  await keepRetention();
  expect(await left()).toEqual([[], []]);
});

it('what a clock that ran ahead has stamped is kept for the same days as any other, once it is set back', async () => {
  await db.packet.update('new', { changedAt: '2031-01-01T09:00:00.000Z' as IsoInstant });
  await keepRetention();
  expect((await db.packet.get('new'))?.changedAt).toBe('2026-08-01T09:00:00.000Z');
  // Set back below the last time that anything was erased, too: that counts as never.
  vi.setSystemTime(START - 30 * DAY);
  await db.packet.update('old', { changedAt: '2026-03-01T09:00:00.000Z' as IsoInstant });
  await keepRetention();
  expect(await left()).toEqual([['new'], ['new-e']]);
  vi.setSystemTime(START + 91 * DAY);
  await keepRetention();
  expect(await left()).toEqual([[], []]);
});

it('words that were being typed go after thirty days, also where nobody types any more', async () => {
  await keepDraft('A', { taskId: 't', outcome: 'Done', note: 'Ana said that they leave' });
  vi.setSystemTime(START + 29 * DAY);
  await keepRetention();
  expect(await db.draft.count()).toBe(1);
  vi.setSystemTime(START + 31 * DAY);
  await keepRetention();
  expect(await db.draft.count()).toBe(0);
});

it('a pin goes with its last day, and one without a day stays', async () => {
  const pin = { kind: 'domain', scope: 'domain', accountId: 'A', createdAt: '' } as const;
  await putPin({ ...pin, id: 'd', value: 'halden.example', expiresAt: '2026-08-31T09:00:00.000Z' });
  await putPin({ ...pin, id: 's', value: 'shared.example' });
  vi.setSystemTime(START + 29 * DAY);
  await keepRetention();
  expect(await db.pin.count()).toBe(2);
  vi.setSystemTime(START + 31 * DAY);
  await keepRetention();
  expect(await db.pin.toCollection().primaryKeys()).toEqual(['s']);
});
