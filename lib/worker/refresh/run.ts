import type { Connection } from '../../connectors/connector';
import { type AppError, appError } from '../../domain/errors';
import { nextRefresh, nextTry } from '../../domain/source/refresh';
import { keepAlive } from '../../platform/clock';
import { log } from '../../platform/log';
import { announce } from '../../platform/tabs';
import { changeConnection } from '../../store/connections/connections';
import { beginRun, changeRefresh, commitPage } from '../../store/connections/refresh';
import { openConnection } from '../connections/open';
import { refreshAllTabs } from '../context/context';
import { changingBook } from '../context/view-cache';
import { noteRecorded } from '../insertion/recorded';
import { requireWritable } from '../settings/config';
import { compareIfDue } from './compare';
import { shapeAtFirst } from './first-shape';
import { restOf } from './meter';

/** Tabs show what a long load has brought so far; ms between. */
const SHOW_MS = 15_000;
/** An error that waiting does not cure is looked at again this much later, in doublings of the first wait. */
const LONG = 6;

/** How a run came to its end; `error`: to be tried again. */
type End = { next: number } | { error: AppError } | 'asks' | 'overtaken';

/** Brings one connection's rows up to date, from where the last run or the last crash left it. One at a time. */
export async function refreshConnection(connectionId: string): Promise<void> {
  await navigator.locks.request(`refresh ${connectionId}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const end = await run(connectionId);
    if (end === 'asks' || end === 'overtaken') return;
    await ('error' in end ? putOff(connectionId, end.error) : changeRefresh(connectionId, () => ({ next: end.next, failures: 0 })));
  });
  await announce('data.changed', { what: 'connections' });
}

async function run(connectionId: string): Promise<End> {
  await requireWritable();
  let opened = await openConnection(connectionId);
  if (!opened.ok) return opened;
  const shaped = await shapeAtFirst(opened.value);
  if (!shaped.ok) return shaped;
  if (shaped.value) opened = await openConnection(connectionId);
  if (!opened.ok) return opened;
  const rest = await restOf(connectionId);
  if (rest !== undefined) return { next: rest };
  const compared = await compareIfDue(opened.value);
  if (compared) return compared;
  const { connection } = opened.value;
  if (!connection.pull) return { next: nextRefresh(Date.now()) };
  const { cursor } = await beginRun(connectionId);
  const end = await pullPages(connection.connectionId, cursor, connection.pull(cursor));
  await noteRecorded(connectionId);
  await refreshAllTabs();
  await announce('data.changed', { what: 'book' });
  return end;
}

/** Writes page after page. The next one is asked for while this one is written. */
async function pullPages(
  connectionId: string,
  cursor: string | undefined,
  pages: ReturnType<NonNullable<Connection['pull']>>,
): Promise<End> {
  let from = cursor;
  let shown = Date.now();
  for (let coming = pages.next(); ; ) {
    const answer = await coming;
    if (answer.done) return { error: appError('vendor_changed') };
    if (!answer.value.ok) return answer.value;
    const page = answer.value.value;
    const rest = page.done ? undefined : await restOf(connectionId);
    if (!page.done && rest === undefined) coming = ahead(pages);
    const outcome = await changingBook(() => commitPage(connectionId, from, page));
    await keepAlive();
    await announce('data.changed', { what: 'connections' });
    if (outcome !== 'written') return outcome;
    if (page.done) return { next: nextRefresh(Date.now()) };
    if (rest !== undefined) return { next: rest };
    from = page.cursor;
    if (Date.now() - shown > SHOW_MS) {
      await refreshAllTabs();
      shown = Date.now();
    }
  }
}

/** Nobody may be waiting for it any more when it fails. */
function ahead<T>(pages: AsyncGenerator<T>): Promise<IteratorResult<T>> {
  const coming = pages.next();
  coming.catch(() => undefined);
  return coming;
}

/** Says what went wrong and when it is tried again. What is stored stays and is shown. */
export async function putOff(connectionId: string, error: AppError): Promise<void> {
  log('refresh failed', error.code);
  await changeRefresh(connectionId, ({ failures }) => ({
    failures: failures + 1,
    // Whoever signs in after that is compared with what is stored.
    ...(error.code === 'auth_expired' && { comparedAt: undefined }),
    next: nextTry(error, error.retryable ? failures : Math.max(LONG, failures), Date.now()),
  }));
  // A sign-in that is over has ended the connection itself; where it is connected, the person came back while this run was failing.
  await changeConnection(connectionId, ({ state, method }) =>
    error.code === 'auth_expired' && state === 'connected' && method !== 'session' ? {} : { error },
  );
}
