import { withoutGaps } from '../../domain/data/without-gaps';
import type { Result } from '../../domain/errors';
import { appError, fail, ok } from '../../domain/errors';
import type { TaskThere } from '../../domain/outbox/operation';
import { queryPath, type SalesforceClient } from './client';
import { line } from './map-account';
import { quotedId } from './soql';
import { settled } from './touchpoint-text';
import { rowsOf, taskThere } from './wire';

/** The end of a text is what somebody added last. */
const SHOWN = 300;
const tail = (text: string) => (text.length > SHOWN ? `…${text.slice(-SHOWN)}` : text);

/** How a task stands there, for a person who must choose between that and their own words. */
export async function readTaskThere(id: string, client: SalesforceClient): Promise<Result<TaskThere>> {
  const soql = `SELECT Id, Subject, Status, ActivityDate, Description, LastModifiedDate, LastModifiedBy.Name FROM Task WHERE Id = ${quotedId(id)}`;
  const rows = await client.ask({ path: queryPath(soql), schema: rowsOf(taskThere) });
  if (!rows.ok) return rows;
  const [task] = rows.value.records;
  if (!task) return fail(appError('not_found'));
  const { Status: status, ActivityDate: due, Description, LastModifiedDate: at, LastModifiedBy: by } = task;
  return ok(
    withoutGaps({
      status,
      due: due ?? undefined,
      at,
      title: line(task.Subject),
      by: line(by?.Name),
      text: tail(settled(Description)) || undefined,
    }),
  );
}
