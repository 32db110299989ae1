import { z } from 'zod';
import { appError, fail, ok, type Result } from '../../domain/errors';
import { type Part, queryPath, type SalesforceClient } from './client';
import type { Config } from './config';
import type { Stamp } from './map-account';
import { accountRecords, OBJECTS, type Page, together } from './rows';
import { accountSelect } from './select';
import { all, quotedId } from './soql';
import { CHILDREN, childFields } from './streams';

const page = z.lazy(() => z.looseObject({ records: z.array(z.unknown()), done: z.boolean(), nextRecordsUrl: z.string().nullish() }));
/** Further pages of one answer; more would be an answer that never ends. */
const MOST_PAGES = 200;

export interface Reading {
  client: SalesforceClient;
  config: Config;
  has: readonly string[];
  stamp: () => Stamp;
}

/** Accounts as they are now; with `children` also whom and what belongs to them, as for an account that has just become mine. */
export async function accountsById(ids: string[], children: boolean, { client, config, has, stamp }: Reading): Promise<Result<Page>> {
  if (ids.length === 0) return ok({ records: [], gone: [] });
  const those = ids.map(quotedId).join(', ');
  const accounts = `SELECT ${accountSelect(config.mapping ?? {}, has)} FROM Account WHERE Id IN (${those})`;
  const objects = children ? Object.entries(CHILDREN).filter(([object]) => has.includes(object)) : [];
  const parts: Part[] = [
    { as: 'Account', path: queryPath(accounts) },
    ...objects.map(([object, { interest }]) => ({
      as: object,
      path: queryPath(`SELECT ${childFields(object, has, config)} FROM ${object} WHERE ${all(`AccountId IN (${those})`, interest)}`),
    })),
  ];
  const answers = await client.composite(parts);
  if (!answers.ok) return answers;
  const pages: Result<Page>[] = [];
  for (const { as } of parts) {
    const rows = await whole(answers.value.get(as, page), client);
    if (!rows.ok) return rows;
    const now = stamp();
    for (const row of rows.value)
      pages.push(
        as === 'Account'
          ? pageOf(accountRecords(row, config, has, now))
          : (OBJECTS[as]?.(row, now, config) ?? ok({ records: [], gone: [] })),
      );
  }
  return together(pages);
}

const pageOf = (records: ReturnType<typeof accountRecords>): Result<Page> =>
  records.ok ? ok({ records: records.value, gone: [] }) : records;

/** An answer with its further pages. */
async function whole(first: Result<z.infer<typeof page>>, client: SalesforceClient): Promise<Result<unknown[]>> {
  const rows: unknown[] = [];
  let answer = first;
  for (let n = 0; n < MOST_PAGES; n++) {
    if (!answer.ok) return answer;
    rows.push(...answer.value.records);
    const { done, nextRecordsUrl } = answer.value;
    if (done || !nextRecordsUrl) return ok(rows);
    answer = await client.next(nextRecordsUrl, page);
  }
  return fail(appError('vendor_changed', undefined, { detail: 'nextRecordsUrl' }));
}
