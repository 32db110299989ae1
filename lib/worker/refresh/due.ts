import { wakeAt } from '../../platform/clock';
import { allConnections } from '../../store/connections/connections';
import { changeRefresh, getRefresh } from '../../store/connections/refresh';
import { nextSilence } from '../../store/connections/silence';
import { accountsWithRuns } from '../../store/playbooks/runs';
import type { ConnectionRow, RefreshRow } from '../../store/rows';
import { foldAnew } from '../book/fold-anew';
import { systemOf } from '../connections/system';
import { readConfig } from '../settings/config';
import { evaluateToday } from '../today/evaluate';
import { unexpected } from '../unexpected';
import { refreshConnection } from './run';

export const REFRESH_ALARM = 'refresh';
const LATER_MS = 5 * 60_000;

/** Connections that are kept fresh, each with where its refresh stands. */
export async function refreshed(): Promise<{ connection: ConnectionRow; refresh: RefreshRow }[]> {
  const rows = (await allConnections()).filter((row) => row.state === 'connected' && isPulled(row));
  return Promise.all(rows.map(async (connection) => ({ connection, refresh: await getRefresh(connection.id) })));
}

function isPulled(row: ConnectionRow): boolean {
  return systemOf(row.connector)?.capabilities.includes('pull') ?? false;
}

/** Refreshes what is due, each connection by itself, and makes sure somebody comes back; also called whenever the worker starts. */
export async function refreshDue(): Promise<void> {
  await foldAnew();
  const rows = (await refreshed()).filter(({ refresh }) => !refresh.question);
  const due = rows.filter(({ refresh }) => (refresh.next ?? 0) <= Date.now());
  // Whoever dies in the middle is followed after half a minute.
  if (due.length > 0) await wakeAt(REFRESH_ALARM, Date.now());
  await Promise.all(due.map(({ connection }) => refreshConnection(connection.id).catch((error) => standStill(connection.id, error))));
  await foldAnew();
  await comeBack();
  // What a colleague completed there is answered there: the next step becomes a task, whether or not anybody looks at Today.
  if (due.length > 0 && (await accountsWithRuns()).size > 0) await evaluateToday();
}

async function comeBack(): Promise<void> {
  const open = (await refreshed()).filter(({ refresh }) => !refresh.question);
  const next = open.map(({ refresh }) => refresh.next ?? 0);
  const { policy } = await readConfig();
  const silence = await nextSilence(policy['offline.maxHours']);
  if (silence !== undefined) next.push(silence);
  if (next.length > 0) await wakeAt(REFRESH_ALARM, Math.min(...next));
}

/** A full disk or a closed database, mostly: the row cannot always say so. */
async function standStill(connectionId: string, error: unknown): Promise<void> {
  unexpected(error);
  await changeRefresh(connectionId, () => ({ next: Date.now() + LATER_MS })).catch(unexpected);
}

/** Back on the network: what failed for want of it does not wait any longer. */
export async function backOnline(): Promise<void> {
  for (const { connection } of await refreshed()) {
    if (connection.error?.code === 'offline') await changeRefresh(connection.id, () => ({ next: 0, failures: 0 }));
  }
  await refreshDue();
}

/** Who has just signed in is compared with what is stored before anything else. */
export async function refreshSignedIn(connectionId: string): Promise<void> {
  await changeRefresh(connectionId, () => ({ comparedAt: undefined, next: 0, failures: 0 }));
  await refreshDue();
}

/** A person asks for it now; the answer is in the rows. */
export async function refreshNow(connectionId: string): Promise<void> {
  await changeRefresh(connectionId, () => ({ next: 0 }));
  await refreshDue();
}
