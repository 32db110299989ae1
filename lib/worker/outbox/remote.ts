import type { Connection } from '../../connectors/connector';
import { nowIso } from '../../domain/dates';
import { type AppError, appError, ok } from '../../domain/errors';
import type { Enclosed } from '../../domain/escalation/delivery';
import { isEscalation, type Written } from '../../domain/outbox/operation';
import { stepOfTask } from '../../domain/playbook/run';
import { log } from '../../platform/log';
import { uploadAgain } from '../../store/escalations/escalations';
import { beginTry, keepAsking, markNeedsYou, queueAgain, receiptFor, takenAt } from '../../store/outbox/outbox';
import { settleInBook } from '../../store/outbox/settle';
import { getRun } from '../../store/playbooks/runs';
import type { OutboxRow } from '../../store/rows';
import { say } from '../../words/say';
import { openForWriting } from '../connections/open';
import { encloseFor } from '../escalations/enclose';
import { remoteChange } from './book-change';
import { dropEchoes } from './echoes';
import { askAfterCrash, askAfterFailure, tryAgainAt } from './patience';

/** A part that waits for another one of its delivery looks again then. */
const LATER_MS = 30_000;

/**
 * Brings a write to a system of the company's, exactly once: `sending` is written before the first byte leaves, and a write
 * found in that state is asked about before it is sent again.
 */
export async function deliverRemotely(row: OutboxRow): Promise<void> {
  const opened = await openForWriting(row.destination, row.userId);
  if (!opened.ok) return opened.error.retryable ? waitOn(row, opened.error) : markNeedsYou(row.id, opened.error);
  const { connection } = opened.value;
  const exactness = connection.exactness?.(row.operation);
  if (!exactness || !connection.write) return markNeedsYou(row.id, appError('bad_input', say('outbox.notTaken')));
  const enclosed = isEscalation(row.operation) ? await encloseFor(row.operation) : undefined;
  if (enclosed === 'gone') return markNeedsYou(row.id, appError('not_found', say('outbox.packetGone')));
  if (enclosed === 'later') return queueAgain(row.id, Date.now() + LATER_MS, row.firstTriedAt === undefined);
  if (row.state === 'sending') {
    if (exactness === 'once') return markNeedsYou(row.id, appError('timeout', say('outbox.mayHaveArrived')));
    if (exactness === 'findable' && (await isFound(row, connection, enclosed))) return;

    await queueAgain(row.id, Date.now(), exactness === 'findable');
  }
  if (enclosed?.expired) {
    await uploadAgain(enclosed.expired);
    return queueAgain(
      row.id,
      Date.now() + LATER_MS,
      row.firstTriedAt === undefined || (row.state === 'sending' && exactness === 'findable'),
    );
  }
  const target = await targetOf(row);
  if (target === 'missing') return markNeedsYou(row.id, appError('not_found', say('outbox.neverArrived')));
  const begun = await beginTry(row.id, askAfterCrash(Date.now()));
  if (!begun) return;
  const answer = await connection.write(begun.operation, begun.id, target, enclosed);
  if (answer.ok) return done(begun, answer.value, connection, enclosed);
  log('write failed', answer.error.code);
  // A system that knows our key may simply be told again; the others are asked first.
  if (answer.error.unsure && exactness !== 'keyed') return keepAsking(begun.id, askAfterFailure(Date.now()), answer.error);
  // What an earlier try may have left at a system that knows our key, this answer says nothing about.
  const clean = !answer.error.unsure && (row.firstTriedAt === undefined || exactness === 'findable');
  await putOff(begun, answer.error, clean, connection);
}

/** Asks whether an earlier try arrived; true when there is nothing more to do now. */
async function isFound(row: OutboxRow, connection: Connection, enclosed?: Enclosed): Promise<boolean> {
  const taken = await takenAt(row.destination, row.id);
  const found = await connection.find?.(row.operation, row.firstTriedAt ?? row.createdAt, taken, enclosed);
  if (found?.ok && found.value) {
    await done(row, found.value, connection, enclosed);
    return true;
  }
  if (found?.ok) return false;
  await keepAsking(row.id, tryAgainAt(found?.error ?? {}, row.attempts, Date.now()), found?.error ?? appError('bug'));
  return true;
}

async function done(row: OutboxRow, written: Written, connection: Connection, enclosed?: Enclosed): Promise<void> {
  const echoes =
    connection.exactness?.(row.operation) === 'findable' ? await dropEchoes(row, written, connection, enclosed) : ok(undefined);
  // It is there, and whether it is there once is asked again.
  if (!echoes.ok) return keepAsking(row.id, tryAgainAt(echoes.error, row.attempts, Date.now()), echoes.error);
  await settleInBook(row, written, await remoteChange(row, written, nowIso()));
}

/** Tries again later what may still work, and sets aside what cannot: it blocks nobody. */
async function putOff(row: OutboxRow, error: AppError, clean: boolean, connection: Connection): Promise<void> {
  if (!error.retryable) {
    // Where it cannot be read the person is told all the same that it changed.
    const theirs = error.code === 'conflict' ? await connection.there?.(row.operation) : undefined;
    return markNeedsYou(row.id, error, clean, theirs?.ok ? theirs.value : undefined);
  }
  await queueAgain(row.id, tryAgainAt(error, row.attempts, Date.now()), clean, error);
}

/** Nothing can be asked or sent now; an unknown outcome of an earlier try stays unknown. */
export async function waitOn(row: OutboxRow, error: AppError): Promise<void> {
  const at = tryAgainAt(error, row.attempts, Date.now());
  await (row.state === 'sending' ? keepAsking(row.id, at, error) : queueAgain(row.id, at, row.firstTriedAt === undefined, error));
}

/** What an earlier write became, where this one is about it. */
async function targetOf({ operation }: OutboxRow): Promise<string | undefined | 'missing'> {
  if (operation.kind === 'task.complete' || operation.kind === 'task.reopen' || operation.kind === 'task.change') {
    return operation.targetId ?? (await linkOf(operation.taskId)) ?? 'missing';
  }
  if ('of' in operation) return (await receiptFor(operation.of))?.target ?? 'missing';
  if (operation.kind !== 'touchpoint.change' && operation.kind !== 'touchpoint.delete') return undefined;
  return (await receiptFor(operation.touchId))?.target ?? 'missing';
}

/** A step of a playbook may have been written after this was said of it. */
async function linkOf(taskId: string): Promise<string | undefined> {
  const of = stepOfTask(taskId);
  const run = of && (await getRun(of.runId));
  return run && run.state !== 'dismissed' ? run.there?.[of.stepId]?.id : undefined;
}
