import type { z } from 'zod';
import { fail, ok, type Result } from '../../domain/errors';
import { changed } from '../answer';
import { queryPath, type SalesforceClient } from './client';
import { rowsOf, taskStatus } from './wire';

const SOQL = 'SELECT ApiName, IsClosed, IsDefault FROM TaskStatus ORDER BY SortOrder';
export const statusPart = { as: 'statuses', path: queryPath(SOQL) };

/** The words of this org for "done" and "still to do". */
export interface Statuses {
  closed: string;
  open: string;
}

/** The first closed status, and the one that new tasks get. */
export function statusesOf(rows: z.infer<typeof taskStatus>[]): Result<Statuses> {
  const [closed] = rows.filter(({ IsClosed }) => IsClosed);
  const openOnes = rows.filter(({ IsClosed }) => !IsClosed);
  const open = openOnes.find(({ IsDefault }) => IsDefault) ?? openOnes[0];
  return closed && open ? ok({ closed: closed.ApiName, open: open.ApiName }) : fail(changed('TaskStatus'));
}

/** Asks once per opened connection; a failure is asked again. */
export function statusAsker(client: SalesforceClient): () => Promise<Result<Statuses>> {
  let known: Statuses | undefined;
  return async () => {
    if (known) return ok(known);
    const rows = await client.rows(SOQL, taskStatus);
    const statuses = rows.ok ? statusesOf(rows.value.records) : rows;
    if (statuses.ok) known = statuses.value;
    return statuses;
  };
}

export const statusRows = rowsOf(taskStatus);
