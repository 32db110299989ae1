import type { PlaybookTask } from '../domain/account';
import { nowIso } from '../domain/dates';
import { appError } from '../domain/errors';
import type { SourceRecord } from '../domain/record';
import { keepAlive, wakeAt } from '../platform/clock';
import { log } from '../platform/log';
import { getAccount } from '../store/accounts';
import { deliverLocally, dueWrites, markNeedsYou, nextDue } from '../store/outbox';
import type { OutboxRow } from '../store/rows';
import { storeError } from '../store/state';
import { say } from '../words/say';
import { refreshAllTabs } from './context';
import { changingBook } from './seen';

export const OUTBOX_ALARM = 'outbox';

/**
 * Delivers what is due, one at a time under one lock, then makes sure somebody comes back for the rest: a timer while
 * this worker lives, an alarm if it does not.
 */
export async function drainOutbox(): Promise<void> {
  const next = await nextDue();
  if (next === undefined) return;
  await wakeAt(OUTBOX_ALARM, next);
  const delivered = await navigator.locks.request('outbox', deliverDue);
  if (delivered > 0) await refreshAllTabs();
  const later = await nextDue();
  if (later === undefined) return;
  await wakeAt(OUTBOX_ALARM, later);
  setTimeout(() => void drainOutbox().catch((error) => log('outbox', storeError(error).code)), Math.max(200, later - Date.now()));
}

async function deliverDue(): Promise<number> {
  const rows = await dueWrites(Date.now());
  for (const row of rows) {
    await keepAlive();
    await changingBook(() => deliverOne(row));
  }
  return rows.length;
}

/** A write that can never succeed is set aside with its reason and blocks nobody. */
async function deliverOne(row: OutboxRow): Promise<void> {
  const account = await getAccount(row.accountId);
  const task = account?.tasks.find((candidate) => candidate.id === row.taskId);
  if (!account || !task) return markNeedsYou(row.id, appError('not_found', say('refused.noTask')));
  await deliverLocally(row, localRecord(row, task));
}

function localRecord(row: OutboxRow, task: PlaybookTask): SourceRecord {
  const done = row.kind === 'task.complete';
  const value: PlaybookTask = done
    ? { ...task, status: 'done', completedAt: row.createdAt, outcome: row.outcome, note: row.note }
    : { ...task, status: 'open', completedAt: undefined, outcome: undefined, note: undefined };
  return {
    type: 'task',
    connectionId: 'local',
    externalId: row.taskId,
    accountExternalId: row.accountId,
    accountId: row.accountId,
    label: say('labels.completedHere'),
    asOf: nowIso(),
    value,
  };
}
