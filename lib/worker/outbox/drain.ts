import { groupBy } from '../../domain/data/group-by';
import { appError } from '../../domain/errors';
import { keepAlive, wakeAt } from '../../platform/clock';
import { log } from '../../platform/log';
import { announce } from '../../platform/tabs';
import { dueWrites, nextDue } from '../../store/outbox/outbox';
import type { OutboxRow } from '../../store/rows';
import { storeError } from '../../store/state';
import { refreshAllTabs } from '../context/context';
import { changingBook } from '../context/view-cache';
import { unexpected } from '../unexpected';
import { deliver } from './deliver';
import { waitOn } from './remote';

export const OUTBOX_ALARM = 'outbox';

/**
 * Delivers what is due under one lock, then makes sure somebody comes back for the rest: a timer while this worker lives,
 * an alarm if it does not.
 */
export async function drainOutbox(): Promise<void> {
  const next = await nextDue();
  if (next === undefined) return;
  await wakeAt(OUTBOX_ALARM, next);
  const looked = next <= Date.now() ? await navigator.locks.request('outbox', deliverDue) : 0;
  if (looked > 0) {
    await refreshAllTabs();
    await announce('data.changed', { what: 'outbox' });
  }
  const later = await nextDue();
  if (later === undefined) return;
  await wakeAt(OUTBOX_ALARM, later);
  setTimeout(() => void drainOutbox().catch((error) => log('outbox', storeError(error).code)), Math.max(200, later - Date.now()));
}

/** After a write was queued or changed: everybody who shows it looks again, and what is due leaves. */
export async function outboxChanged(): Promise<void> {
  await refreshAllTabs();
  await announce('data.changed', { what: 'outbox' });
  void drainOutbox().catch(unexpected);
}

/** One after the other at each destination; one that is slow or gone holds up no other. What waited behind comes right after. */
async function deliverDue(): Promise<number> {
  for (let looked = 0; ; ) {
    const rows = await dueWrites(Date.now());
    if (rows.length === 0) return looked;
    const lanes = groupBy(rows, (row) => row.destination);
    await Promise.all([...lanes.values()].map(deliverLane));
    looked += rows.length;
  }
}

async function deliverLane(rows: OutboxRow[]): Promise<void> {
  for (const row of rows) {
    await keepAlive();
    try {
      await changingBook(() => deliver(row));
    } catch (error) {
      // Nothing may make the queue turn without end.
      unexpected(error);
      await waitOn(row, storeErrorOr(error));
    }
  }
}

const storeErrorOr = (error: unknown) => (error instanceof Error && 'inner' in error ? storeError(error) : appError('bug'));
