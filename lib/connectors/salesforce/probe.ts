import { z } from 'zod';
import { ok, type Result } from '../../domain/errors';
import { type Part, queryPath, type SalesforceClient } from './client';
import type { Config } from './config';
import { renewalSource, roleField } from './mapping';
import { CONTACT_ROLE, ROLE_FIELD } from './select';
import { rowsOf } from './wire';

/** More queries than this one composite does not take. */
export const AT_ONCE = 5;
const any = rowsOf(z.looseObject({}));

/** Asks queries by name, as few calls as possible; those that cannot be asked in this org are `undefined`. */
export async function askEach(
  queries: [name: string, soql: string, all?: boolean][],
  client: SalesforceClient,
): Promise<Result<(z.infer<typeof any> | undefined)[]>> {
  const found: (z.infer<typeof any> | undefined)[] = [];
  for (let start = 0; start < queries.length; start += AT_ONCE) {
    const parts = queries
      .slice(start, start + AT_ONCE)
      .map(([, soql, all], n): Part => ({ as: `q${start + n}`, path: queryPath(soql, all) }));
    const answers = await client.composite(parts);
    if (!answers.ok) return answers;
    for (const { as } of parts) {
      const rows = answers.value.get(as, any);
      if (!rows.ok && !['bad_input', 'forbidden', 'not_found'].includes(rows.error.code)) return rows;
      found.push(rows.ok ? rows.value : undefined);
    }
  }
  return ok(found);
}

/** What not every org has, and not every profile may see. */
export async function whatIsThere({ mapping = {} }: Config, client: SalesforceClient): Promise<Result<string[]>> {
  const renewal = renewalSource(mapping);
  const role = roleField(mapping);
  const queries: [string, string][] = [
    ['CurrencyIsoCode', 'SELECT CurrencyIsoCode FROM Account LIMIT 1'],
    ['IsPersonAccount', 'SELECT IsPersonAccount, PersonEmail, PersonContactId FROM Account LIMIT 1'],
    ...['Contact', CONTACT_ROLE, 'Task', 'Event', 'Case', ...(renewal ? [renewal.object] : [])].map((object): [string, string] => [
      object,
      `SELECT Id FROM ${object} LIMIT 1`,
    ]),
    ...(role ? [[ROLE_FIELD, `SELECT ${role} FROM Contact LIMIT 1`] as [string, string]] : []),
  ];
  const answers = await askEach(queries, client);
  if (!answers.ok) return answers;
  return ok(queries.flatMap(([name], n) => (answers.value[n] ? [name] : [])));
}
