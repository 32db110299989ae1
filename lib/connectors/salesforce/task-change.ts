import type { z } from 'zod';
import { type AppError, appError, fail, ok, type Result } from '../../domain/errors';
import type { Operation } from '../../domain/outbox/operation';
import { language, say } from '../../words/say';
import { queryPath, type SalesforceClient } from './client';
import { nothing } from './create';
import { quotedId } from './soql';
import { statusesOf, statusPart, statusRows } from './statuses';
import { outcomeText, settled, withAddition } from './touchpoint-text';
import { rowsOf, taskNow } from './wire';

type Completion = Extract<Operation, { kind: 'task.complete' }>;
type Now = z.infer<typeof taskNow>;

/** Whole seconds in the org's stamps, and the time an answer takes. */
const BLUR_MS = 2_000;

const time = (instant: string) => new Date(instant).toLocaleString(language(), { dateStyle: 'short', timeStyle: 'short' });

/** The org's words for a status and the task as it is now, in one round trip. */
export async function readTask(id: string, client: SalesforceClient) {
  const soql = `SELECT Id, Status, IsClosed, Description, ActivityDate, OwnerId, LastModifiedDate, LastModifiedById FROM Task WHERE Id = ${quotedId(id)}`;
  const answers = await client.composite([{ as: 'task', path: queryPath(soql) }, statusPart]);
  if (!answers.ok) return answers;
  const rows = answers.value.get('task', rowsOf(taskNow));
  const words = answers.value.get('statuses', statusRows);
  if (!rows.ok) return rows;
  if (!words.ok) return words;
  const [task] = rows.value.records;
  const statuses = statusesOf(words.value.records);
  if (!task) return fail(appError('not_found'));
  return statuses.ok ? ok({ task, statuses: statuses.value }) : statuses;
}

/** What somebody else did to the task after the person saw it. */
export async function conflictOf(
  { seen }: Pick<Completion, 'seen'>,
  task: Now,
  client: SalesforceClient,
): Promise<Result<AppError | undefined>> {
  if (!seen) return ok(undefined);
  if (task.IsClosed && seen.status === 'open') return ok(appError('conflict', say('salesforce.closedThere')));
  if (!task.IsClosed && seen.status !== 'open') return ok(appError('conflict', say('salesforce.openedThere')));
  if (Date.parse(task.LastModifiedDate) <= client.clock.there(Date.parse(seen.asOf)) + BLUR_MS) return ok(undefined);
  // What we changed ourselves, from here or there, is no news to us.
  const me = await client.me();
  if (!me.ok) return me;
  return ok(
    me.value.user_id === task.LastModifiedById
      ? undefined
      : appError('conflict', say('salesforce.changedThere', { time: time(task.LastModifiedDate) })),
  );
}

/** Changes a task only as it was read: whoever is faster in between wins, and is shown. */
export const patch = (id: string, body: object, since: string | undefined, client: SalesforceClient) =>
  client.ask({
    path: `sobjects/Task/${id}`,
    method: 'PATCH',
    body,
    schema: nothing,
    ...(since && { headers: { 'If-Unmodified-Since': new Date(since).toUTCString() } }),
  });

/**
 * "Changed meanwhile" is also what a request hears that the browser sent twice when its connection dropped: whether the task is as it
 * was told to be is read before anybody is asked. Where it cannot be read now, it is tried again later.
 */
export async function unlessOurs(
  first: Result<unknown>,
  id: string,
  client: SalesforceClient,
  isOurs: (task: Now) => boolean,
): Promise<Result<unknown>> {
  if (first.ok || first.error.code !== 'conflict') return first;
  const now = await readTask(id, client);
  if (!now.ok) return now;
  return isOurs(now.value.task) ? ok(undefined) : first;
}

/** Completes a task with outcome and note. Told again, it sees its own words there and leaves them. */
export const completeTask = async (operation: Completion, id: string, client: SalesforceClient): Promise<Result<unknown>> =>
  unlessOurs(await complete(operation, id, client), id, client, (task) => isCompleted(operation, task));

const isCompleted = ({ outcome, note }: Completion, { IsClosed, Description }: Now): boolean =>
  IsClosed && settled(Description).endsWith(settled(outcomeText(outcome, note)));

async function complete(operation: Completion, id: string, client: SalesforceClient): Promise<Result<unknown>> {
  const read = await readTask(id, client);
  if (!read.ok) return read;
  const { task, statuses } = read.value;
  const before = settled(task.Description);
  const addition = outcomeText(operation.outcome, operation.note);
  if (isCompleted(operation, task)) return ok(undefined);
  const conflict = await conflictOf(operation, task, client);
  if (!conflict.ok) return conflict;
  if (conflict.value) return fail(conflict.value);
  const Status = task.IsClosed ? task.Status : statuses.closed;
  return patch(id, { Status, Description: withAddition(before, addition) }, task.LastModifiedDate, client);
}

/** Opens a task again; what was written into it stays. */
export async function reopenTask(id: string, client: SalesforceClient): Promise<Result<unknown>> {
  const read = await readTask(id, client);
  if (!read.ok) return read;
  const { task, statuses } = read.value;
  return task.IsClosed ? patch(id, { Status: statuses.open }, undefined, client) : ok(undefined);
}
