import { appError, fail, ok, type Result } from '../../domain/errors';
import type { Operation } from '../../domain/outbox/operation';
import { queryPath, type SalesforceClient } from './client';
import { saidDescription, saidSubject } from './said-text';
import { quotedId } from './soql';
import { patch } from './task-change';
import { settled, withAddition } from './touchpoint-text';
import { rowsOf, taskThere } from './wire';

type Change = Extract<Operation, { kind: 'said.change' }>;

const FIELDS = 'Id, Subject, Status, Description, LastModifiedDate';

/**
 * Says anew, or takes back, what was said of recorded mail, in the task that carries it. Only our own words are exchanged: the task
 * of a next step is worked with, and what colleagues wrote into it stays. Told again, it finds its words there and leaves them.
 */
export async function changeSaid(operation: Change, id: string, client: SalesforceClient): Promise<Result<unknown>> {
  const first = await changeOnce(operation, id, client);
  // Somebody wrote between reading and writing: their words are read too.
  return !first.ok && first.error.code === 'conflict' ? changeOnce(operation, id, client) : first;
}

async function changeOnce({ said, was }: Change, id: string, client: SalesforceClient): Promise<Result<unknown>> {
  const rows = await client.ask({ path: queryPath(`SELECT ${FIELDS} FROM Task WHERE Id = ${quotedId(id)}`), schema: rowsOf(taskThere) });
  if (!rows.ok) return rows;
  const [task] = rows.value.records;
  if (!task) return said ? fail(appError('not_found')) : ok(undefined);
  const Description = exchanged(settled(task.Description), was.map(saidDescription), said && saidDescription(said));
  const ownSubject = was.some((one) => saidSubject(one) === settled(task.Subject));
  const Subject = said && ownSubject ? saidSubject(said) : settled(task.Subject);
  if (Description === settled(task.Description) && Subject === settled(task.Subject)) return ok(undefined);
  return patch(id, { Subject, Description }, task.LastModifiedDate, client);
}

/** A text with our words in place of those we wrote before; where nobody can tell them any more, below the rest. */
function exchanged(text: string, was: string[], now: string | undefined): string {
  const there = now !== undefined && text.includes(settled(now));
  // Words that only grew hold the old ones in them.
  const old = was.map(settled).find((one) => one !== now && text.includes(one) && !(there && now.includes(one)));
  if (old !== undefined) return settled(text.replace(old, () => now ?? ''));
  return now && !there ? withAddition(text, now) : text;
}
