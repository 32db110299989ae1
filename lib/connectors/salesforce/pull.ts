import type { IsoInstant } from '../../domain/account';
import { fail, ok, type Result } from '../../domain/errors';
import type { PulledPage } from '../connector';
import type { Reading } from './accounts-by-id';
import { type Leg, legsOf } from './book';
import { type Cursor, readCursor, rolesDue, settingsKey, startOf, writeCursor } from './cursor';
import { filterOf } from './filter';
import { onFrom } from './paging';
import { askEach, whatIsThere } from './probe';
import type { Page } from './rows';
import { all } from './soql';
import { readStep } from './step';
import { changeSteps, isRoles, loadSteps, rowsWhere } from './streams';

/** A save shows only when it is committed, minutes after its stamp where much was saved at once. */
const OVERLAP_MS = 5 * 60_000;

/** My book, page by page: all of it first, then what was saved since. Each page's cursor goes on after any interruption. */
export async function* pullBook(text: string | undefined, reading: Reading): AsyncGenerator<Result<PulledPage>> {
  const { client, config } = reading;
  const me = await client.me();
  if (!me.ok) return yield me;
  const of = settingsKey(config, me.value.user_id);
  const now = client.clock.now();
  let cursor = readCursor(text, of, now) ?? (await firstCursor(of, now, reading));
  if ('ok' in cursor) return yield cursor;
  const legs = legsOf(config, me.value.user_id, cursor.filter);
  while (true) {
    const page: Result<PulledPage & { at: Cursor }> = await nextPage(cursor, legs, { ...reading, has: cursor.has });
    if (!page.ok) return yield fail(page.error);
    const { at, ...pulled } = page.value;
    yield ok(pulled);
    if (pulled.done) return;
    cursor = at;
  }
}

async function firstCursor(of: string, now: IsoInstant, { config, client }: Reading): Promise<Cursor | Result<never>> {
  const filter = filterOf(config);
  if (!filter.ok) return filter;
  const has = await whatIsThere(config, client);
  if (!has.ok) return has;
  return { v: 1, of, kind: 'load', next: before(now), has: has.value, ...(filter.value && { filter: filter.value }) };
}

const before = (now: IsoInstant): IsoInstant => new Date(Date.parse(now) - OVERLAP_MS).toISOString() as IsoInstant;

/** What there is to read, with how much: parts without a row are not asked for. */
async function planned(cursor: Cursor, legs: Leg[], { client, config }: Reading): Promise<Result<Cursor>> {
  const changes = cursor.kind === 'changes';
  const steps = changes ? changeSteps(config, cursor.has, legs, rolesDue(cursor)) : loadSteps(cursor.has, legs);
  const counts = await askEach(
    steps.map((step) => [
      step[0],
      `SELECT COUNT() FROM ${step[0]} WHERE ${all(rowsWhere(step, legs, cursor.kind), onFrom(startOf(step, cursor).at))}`,
      changes,
    ]),
    client,
  );
  if (!counts.ok) return counts;
  const sizes = counts.value.map((answer) => answer?.totalSize);
  const total = sizes.reduce((sum: number, size) => sum + (size ?? 0), 0);
  // A part that could not be counted is read, so that the reason is told.
  const left = steps.filter((_, n) => sizes[n] !== 0);
  const waiting = changes && (!steps.some(isRoles) || left.some(isRoles));
  return ok({ ...withoutRoles(cursor), steps: left, total, ...startOf(left[0], cursor), ...(waiting && rolesOf(cursor)) });
}

const withoutRoles = ({ rolesFrom: _, ...cursor }: Cursor): Cursor => cursor;
const rolesOf = ({ from, rolesFrom = from }: Cursor): Pick<Cursor, 'rolesFrom'> => (rolesFrom === undefined ? {} : { rolesFrom });

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
  const done = isRoles(step) ? withoutRoles(rest) : rest;
  const next: Cursor = place ? { ...rest, at: place } : { ...done, steps: later, ...startOf(later[0], rest) };
  return ok(withCursor(page, place || later.length > 0 ? next : ended(next)));
}

/** A refresh that begins now ends where the one after it will begin. */
const begun = (cursor: Cursor, { client }: Reading): Cursor =>
  cursor.kind === 'changes' ? { ...cursor, next: before(client.clock.now()) } : cursor;

const ended = ({ of, next, has, filter, rolesFrom }: Cursor): Cursor => ({
  v: 1,
  of,
  kind: 'changes',
  from: next,
  next,
  has,
  ...(filter && { filter }),
  ...(rolesFrom !== undefined && { rolesFrom }),
});

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
