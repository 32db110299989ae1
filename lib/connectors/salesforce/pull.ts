import { z } from 'zod';
import type { IsoInstant } from '../../domain/account';
import { fail, ok, type Result } from '../../domain/errors';
import { parseAnswer } from '../answer';
import type { PulledPage } from '../connector';
import { accountsById, type Reading } from './accounts-by-id';
import { type Leg, legsOf } from './book';
import { type Cursor, readCursor, settingsKey, writeCursor } from './cursor';
import { afterIds, afterStamps, onFrom } from './paging';
import { askEach, whatIsThere } from './probe';
import { accountRecords, OBJECTS, type Page, together } from './rows';
import { accountSelect } from './select';
import { all } from './soql';
import { CHILDREN, changeSteps, loadSteps, rowsWhere, type Step } from './streams';
import { instant, recordId } from './wire';

/** Rows of a page: as many as Salesforce gives at once, or as many accounts as one address can name. */
const PAGE = { load: 2_000, changes: 2_000, ids: 200 };
/** A save shows only when it is committed, minutes after its stamp where much was saved at once. */
const OVERLAP_MS = 5 * 60_000;

const stamped = z.looseObject({
  Id: recordId,
  AccountId: recordId.nullish(),
  SystemModstamp: instant.optional(),
  IsDeleted: z.boolean().optional(),
});

/** My book, page by page: all of it first, then what was saved since. Each page's cursor goes on after any interruption. */
export async function* pullBook(text: string | undefined, reading: Reading): AsyncGenerator<Result<PulledPage>> {
  const { client, config } = reading;
  const me = await client.me();
  if (!me.ok) return yield me;
  const legs = legsOf(config, me.value.user_id);
  if (!legs.ok) return yield legs;
  const of = settingsKey(config, me.value.user_id);
  const now = client.clock.now();
  let cursor = readCursor(text, of, now) ?? (await firstCursor(of, now, reading));
  if ('ok' in cursor) return yield cursor;
  while (true) {
    const page: Result<PulledPage & { at: Cursor }> = await nextPage(cursor, legs.value, { ...reading, has: cursor.has });
    if (!page.ok) return yield fail(page.error);
    const { at, ...pulled } = page.value;
    yield ok(pulled);
    if (pulled.done) return;
    cursor = at;
  }
}

async function firstCursor(of: string, now: IsoInstant, { config, client }: Reading): Promise<Cursor | Result<never>> {
  const has = await whatIsThere(config, client);
  if (!has.ok) return has;
  return { v: 1, of, kind: 'load', next: before(now), has: has.value };
}

const before = (now: IsoInstant): IsoInstant => new Date(Date.parse(now) - OVERLAP_MS).toISOString() as IsoInstant;

/** What there is to read, with how much: parts without a row are not asked for. */
async function planned(cursor: Cursor, legs: Leg[], { client, config }: Reading): Promise<Result<Cursor>> {
  const changes = cursor.kind === 'changes';
  const steps = changes ? changeSteps(config, cursor.has, legs) : loadSteps(cursor.has, legs);
  const since = changes && cursor.from !== undefined ? { from: cursor.from } : undefined;
  const counts = await askEach(
    steps.map((step) => [
      step[0],
      `SELECT COUNT() FROM ${step[0]} WHERE ${all(rowsWhere(step, legs, cursor.kind), onFrom(since))}`,
      changes,
    ]),
    client,
  );
  if (!counts.ok) return counts;
  const sizes = counts.value.map((answer) => answer?.totalSize);
  const total = sizes.reduce((sum: number, size) => sum + (size ?? 0), 0);
  // A part that could not be counted is read, so that the reason is told.
  return ok({ ...cursor, steps: steps.filter((_, n) => sizes[n] !== 0), total, ...(since && { at: since }) });
}

/** One page, and where the next begins. */
async function nextPage(given: Cursor, legs: Leg[], reading: Reading): Promise<Result<PulledPage & { at: Cursor }>> {
  const plan = given.steps ? ok(given) : await planned(begun(given, reading), legs, reading);
  if (!plan.ok) return plan;
  const cursor = plan.value;
  const [step, ...later] = cursor.steps ?? [];
  if (!step) return ok(withCursor({ records: [], gone: [] }, ended(cursor)));
  const read = await readStep(step, cursor, legs, reading);
  if (!read.ok) return read;
  const { page, place } = read.value;
  const { at: _, ...rest } = cursor;
  const start = cursor.kind === 'changes' && cursor.from !== undefined ? { at: { from: cursor.from } } : {};
  const next: Cursor = place ? { ...rest, at: place } : { ...rest, steps: later, ...start };
  return ok(withCursor(page, place || later.length > 0 ? next : ended(next)));
}

/** A refresh that begins now ends where the one after it will begin. */
const begun = (cursor: Cursor, { client }: Reading): Cursor =>
  cursor.kind === 'changes' ? { ...cursor, next: before(client.clock.now()) } : cursor;

const ended = ({ of, next, has }: Cursor): Cursor => ({ v: 1, of, kind: 'changes', from: next, next, has });

function withCursor(page: Page, at: Cursor): PulledPage & { at: Cursor } {
  const { total } = at;
  return {
    ...page,
    cursor: writeCursor(at),
    done: at.kind === 'changes' && at.steps === undefined,
    at,
    ...(total !== undefined && { total }),
  };
}

async function readStep(step: Step, cursor: Cursor, legs: Leg[], reading: Reading) {
  const [stream] = step;
  const changes = cursor.kind === 'changes';
  const child = CHILDREN[stream];
  const byId = changes && !child;
  const size = byId ? PAGE.ids : PAGE[cursor.kind];
  const belongs = stream === 'Account' ? '' : ', AccountId';
  const fields = byId ? `Id${belongs}` : (child?.fields ?? accountSelect(reading.config.mapping ?? {}, cursor.has));
  const where = all(rowsWhere(step, legs, cursor.kind), onFrom(cursor.at));
  const soql = `SELECT ${fields}${changes ? ', IsDeleted, SystemModstamp' : ''} FROM ${stream}${where && ` WHERE ${where}`} ORDER BY ${changes ? 'SystemModstamp, Id' : 'Id'} LIMIT ${size}`;
  const answer = await reading.client.rows(soql, z.unknown(), changes);
  if (!answer.ok) return answer;
  const rows = parseAnswer(z.array(stamped), answer.value.records);
  if (!rows.ok) return rows;
  const full = !answer.value.done || rows.value.length >= size;
  const place = changes ? afterStamps(rows.value, full, cursor.at) : afterIds(rows.value, full);
  const page = byId ? await changedAccounts(stream, rows.value, reading) : mapped(stream, answer.value.records, reading);
  return page.ok ? ok({ page: page.value, place }) : page;
}

function mapped(stream: string, rows: unknown[], { config, has, stamp }: Reading): Result<Page> {
  const now = stamp();
  const one = (row: unknown): Result<Page> => {
    if (stream !== 'Account') return OBJECTS[stream]?.(row, now) ?? ok({ records: [], gone: [] });
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

/** Ids of all accounts of my book. */
export async function* bookIds({ client, config }: Pick<Reading, 'client' | 'config'>): AsyncGenerator<Result<string[]>> {
  const me = await client.me();
  if (!me.ok) return yield me;
  const legs = legsOf(config, me.value.user_id);
  if (!legs.ok) return yield legs;
  for (const leg of legs.value) {
    let place: Cursor['at'];
    do {
      const where = all(leg('Account'), onFrom(place));
      const answer = await client.rows(
        `SELECT Id FROM Account WHERE ${where} ORDER BY Id LIMIT ${PAGE.load}`,
        z.looseObject({ Id: recordId }),
      );
      if (!answer.ok) return yield answer;
      const { records, done } = answer.value;
      place = afterIds(records, !done || records.length >= PAGE.load);
      yield ok(records.map(({ Id }) => Id));
    } while (place);
  }
}
