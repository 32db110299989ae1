import { z } from 'zod';
import { ok, type Result } from '../../domain/errors';
import { parseAnswer } from '../answer';
import { accountsById, type Reading } from './accounts-by-id';
import type { Leg } from './book';
import type { Cursor, Place } from './cursor';
import type { Stamp } from './map-account';
import { afterIds, afterStamps, onFrom } from './paging';
import { accountRecords, OBJECTS, type Page, together } from './rows';
import { accountSelect, CONTACT_ROLE } from './select';
import { all, quotedId } from './soql';
import { childFields, rowsWhere, type Step } from './streams';
import { instant, recordId } from './wire';

/** Rows of a page: as many as Salesforce gives at once, or as many accounts as one address can name. */
const PAGE = { load: 2_000, changes: 2_000, ids: 200 };

const stamped = z.lazy(() =>
  z.looseObject({
    Id: recordId,
    AccountId: recordId.nullish(),
    ContactId: recordId.nullish(),
    SystemModstamp: instant.optional(),
    IsDeleted: z.boolean().optional(),
  }),
);

/** One page of a step, and where the step goes on; nowhere: it is read to the end. */
export async function readStep(
  step: Step,
  cursor: Cursor,
  legs: Leg[],
  reading: Reading,
): Promise<Result<{ page: Page; place: Place | undefined }>> {
  const [stream] = step;
  const changes = cursor.kind === 'changes';
  const child = childFields(stream, cursor.has, reading.config);
  const byId = changes && !child;
  const size = byId ? PAGE.ids : PAGE[cursor.kind];
  const belongs = stream === 'Account' ? '' : stream === CONTACT_ROLE ? ', ContactId' : ', AccountId';
  const fields = byId ? `Id${belongs}` : (child ?? accountSelect(reading.config.mapping ?? {}, cursor.has));
  const where = all(rowsWhere(step, legs, cursor.kind), onFrom(cursor.at));
  const soql = `SELECT ${fields}${changes ? ', IsDeleted, SystemModstamp' : ''} FROM ${stream}${where && ` WHERE ${where}`} ORDER BY ${changes ? 'SystemModstamp, Id' : 'Id'} LIMIT ${size}`;
  // As it was when it was asked for: what is written meanwhile is newer.
  const asked = reading.stamp();
  const answer = await reading.client.rows(soql, z.unknown(), changes);
  if (!answer.ok) return answer;
  const rows = parseAnswer(z.array(stamped), answer.value.records);
  if (!rows.ok) return rows;
  const full = !answer.value.done || rows.value.length >= size;
  const place = changes ? afterStamps(rows.value, full, cursor.at) : afterIds(rows.value, full);
  const page = byId
    ? await (stream === CONTACT_ROLE ? changedContacts(rows.value, legs, reading, asked) : changedAccounts(stream, rows.value, reading))
    : mapped(stream, answer.value.records, reading, asked);
  return page.ok ? ok({ page: page.value, place }) : page;
}

function mapped(stream: string, rows: unknown[], { config, has }: Reading, now: Stamp): Result<Page> {
  const one = (row: unknown): Result<Page> => {
    if (stream !== 'Account') return OBJECTS[stream]?.(row, now, config) ?? ok({ records: [], gone: [] });
    const records = accountRecords(row, config, has, now);
    return records.ok ? ok({ records: records.value, gone: [] }) : records;
  };
  return together(rows.map(one));
}

/** An account that was saved may have become mine by it, with everything about it; one whose cases changed has only its figures anew. */
async function changedAccounts(stream: string, rows: z.infer<typeof stamped>[], reading: Reading): Promise<Result<Page>> {
  const own = stream === 'Account';
  const gone = own ? rows.filter(({ IsDeleted }) => IsDeleted).map(({ Id }) => Id) : [];
  const ids = rows.flatMap(({ Id, AccountId, IsDeleted }) => (own ? (IsDeleted ? [] : Id) : (AccountId ?? [])));
  const page = await accountsById([...new Set(ids)], own || stream === 'AccountTeamMember', reading);
  if (!page.ok) return page;
  return ok({
    records: page.value.records,
    gone: [...page.value.gone, ...gone.map((externalId) => ({ type: 'account' as const, externalId }))],
  });
}

/** People of my book whose part in an opportunity was changed or ended, as they are now. */
async function changedContacts(rows: z.infer<typeof stamped>[], legs: Leg[], reading: Reading, now: Stamp): Promise<Result<Page>> {
  const ids = [...new Set(rows.flatMap(({ ContactId }) => ContactId ?? []))];
  const those = ids.length > 0 && `Id IN (${ids.map(quotedId).join(', ')})`;
  const pages: Result<Page>[] = [];
  for (const leg of those ? legs : []) {
    const where = all(those, leg('Contact'));
    const answer = await reading.client.rows(
      `SELECT ${childFields('Contact', reading.has, reading.config)} FROM Contact WHERE ${where}`,
      z.unknown(),
    );
    if (!answer.ok) return answer;
    pages.push(mapped('Contact', answer.value.records, reading, now));
  }
  return together(pages);
}
