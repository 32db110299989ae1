import { appError, fail, ok, type Result } from '../../domain/errors';
import type { Operation } from '../../domain/outbox/operation';
import { say } from '../../words/say';
import type { SalesforceClient } from './client';
import { quotedText } from './soql';
import { conflictOf, patch, readTask, unlessOurs } from './task-change';
import { user } from './wire';

type Plan = Extract<Operation, { kind: 'task.change' }>;

/** Another day for a task, or somebody else's task; not over what was changed there meanwhile. */
export async function planTask(operation: Plan, id: string, client: SalesforceClient): Promise<Result<unknown>> {
  const { due, owner } = operation;
  const whose = owner === undefined ? ok({}) : await ownerNamed(owner, client);
  if (!whose.ok) return whose;
  const read = await readTask(id, client);
  if (!read.ok) return read;
  const { task } = read.value;
  const body = { ...(due && { ActivityDate: due }), ...whose.value };
  if (isSo(body, task)) return ok(undefined);
  const conflict = await conflictOf(operation, task, client);
  if (!conflict.ok) return conflict;
  if (conflict.value) return fail(conflict.value);
  return unlessOurs(await patch(id, body, task.LastModifiedDate, client), id, client, (now) => isSo(body, now));
}

/** Told again, it sees what it said before and leaves it. */
const isSo = (body: Record<string, unknown>, task: Record<string, unknown>): boolean =>
  Object.entries(body).every(([field, value]) => task[field] === value);

/** The one person of that name who may have a task. Of two nobody can say who is meant. */
export async function ownerNamed(name: string, client: SalesforceClient): Promise<Result<{ OwnerId: string }>> {
  const rows = await client.rows(`SELECT Id FROM User WHERE Name = ${quotedText(name)} AND IsActive = true LIMIT 2`, user);
  if (!rows.ok) return rows;
  const [first, second] = rows.value.records;
  if (!first) return fail(appError('bad_input', say('salesforce.noSuchUser', { name })));
  return second ? fail(appError('bad_input', say('salesforce.twoSuchUsers', { name }))) : ok({ OwnerId: first.Id });
}
